"""The parts of a tree in reading order."""
