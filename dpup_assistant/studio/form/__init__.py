"""The fields of whatever part of a tree is selected."""
