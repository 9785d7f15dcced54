"""A tree as a picture that moves and is clicked on."""
