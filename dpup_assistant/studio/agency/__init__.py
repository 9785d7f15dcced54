"""agency.yaml as a form of one page."""
