"""Practice: the trees' stories as cases to walk, beside the walk that was expected."""
