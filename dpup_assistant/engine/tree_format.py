"""The number of the tree file's format and the form of ids, which the first page reads without the tree."""

FORMAT = 1  # before raising it: can a program of the old format say what is wrong with a file of the new one?
ID_PATTERN = "^[a-zāēīōū][a-zāēīōū0-9_]*$"
