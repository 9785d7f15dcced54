"""DPUP Assistant: guided decisions about people's information, and the words to say to them."""

__version__ = "2026.11"
