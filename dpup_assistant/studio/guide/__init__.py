"""The trainer's guide in the window."""
