"""The introductory workshop: what it needs, its notes and its clock on one screen, its slides on another."""
