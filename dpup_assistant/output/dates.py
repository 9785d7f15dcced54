"""Dates as people write them here."""

from datetime import date

from dpup_assistant.output.labels import MONTHS


def in_words(day: date) -> str:
    """Return a date such as 22 November 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_in_words(day: date) -> str:
    """Return a date's month such as November 2026."""
    return f"{MONTHS[day.month - 1]} {day.year}"
