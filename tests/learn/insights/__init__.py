"""Counts without people: what is kept, what is told, and the page."""
