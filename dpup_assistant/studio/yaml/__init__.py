"""The text of a tree file, with what can stand where."""
