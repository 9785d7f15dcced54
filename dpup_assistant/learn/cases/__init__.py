"""Case studies, and the sheets that help with numbers and with what is held about someone."""
