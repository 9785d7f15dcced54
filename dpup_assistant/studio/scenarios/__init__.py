"""The stories that prove a tree."""
