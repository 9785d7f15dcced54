"""The trees of the folder, and what makes new ones."""
