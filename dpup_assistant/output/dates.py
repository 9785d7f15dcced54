"""Dates as people write them here."""

from datetime import date, datetime

from dpup_assistant.output.labels import MONTHS


def in_words(day: date) -> str:
    """Return a date such as 22 November 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_in_words(day: date) -> str:
    """Return a date's month such as November 2026."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def moment_in_words(moment: datetime) -> str:
    """Return a moment such as 22 November 2026, 2:05 pm. It is given in the zone of whoever reads it."""
    half = "am" if moment.hour < 12 else "pm"
    return f"{in_words(moment.date())}, {(moment.hour - 1) % 12 + 1}:{moment.minute:02} {half}"
