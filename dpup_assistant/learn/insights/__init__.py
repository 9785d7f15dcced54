"""Counts without people: what this desk counts by the month, if it is switched on."""
