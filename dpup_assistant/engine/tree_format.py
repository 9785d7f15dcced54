"""The number of the tree file's format, apart from the tree: the first page reads heads without it."""

FORMAT = 1  # before raising it: can a program of the old format say what is wrong with a file of the new one?
