"""Days reckoned by months."""

from calendar import monthrange
from datetime import date


def months_later(day: date, months: int) -> date:
    """Return the day of this number some months later, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
