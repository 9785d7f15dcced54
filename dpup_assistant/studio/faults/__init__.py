"""What is wrong with a tree: the list, the counts, and the help for each fault."""
