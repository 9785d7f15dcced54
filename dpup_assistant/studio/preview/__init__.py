"""The worker's own pages, playing the tree that is edited."""
