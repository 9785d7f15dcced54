"""The number of the tree file's format: apart from the tree, so that the first page can read heads without it."""

FORMAT = 1  # before raising it: can a program of the old format say what is wrong with a file of the new one?
