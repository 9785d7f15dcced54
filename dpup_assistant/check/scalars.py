"""Texts, dates, true and false, and words out of a list: values out of a single text."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from dpup_assistant.check.data import Data
from dpup_assistant.check.reading import Reading
from dpup_assistant.engine.fault import Path

Read = Callable[[Data, Path, Reading], Any]
"""What reads a value: it returns None, and notes the faults, where there are any."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TRUE_FALSE = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


def read_text(data: Data, path: Path, reading: Reading) -> str | None:
    """Return a text without the spaces and line ends round it, or None and a fault where there is none."""
    text = data.strip() if type(data) is str else ""
    return text or reading.text(data, path)


def date_of(text: str) -> date | None:
    """Return the day that a text names as year-month-day, or None."""
    try:
        return date.fromisoformat(text) if _DATE.fullmatch(text) else None
    except ValueError:
        return None


def read_date(data: Data, path: Path, reading: Reading) -> date | None:
    """Return a date, or None and a fault where there is none."""
    text = read_text(data, path, reading)
    day = date_of(text or "")
    if text is not None and day is None:
        reading.add("bad_date", path, text=text)
    return day


def read_true_false(data: Data, path: Path, reading: Reading) -> bool | None:
    """Return true or false, or None and a fault where there is neither."""
    text = read_text(data, path, reading)
    if text is not None and text not in _TRUE_FALSE:
        reading.add("bad_true_false", path, text=text)
    return _TRUE_FALSE.get(text or "")


def choice_reader(offered: tuple[str | int, ...]) -> Read:
    """Return what reads one of some words or numbers."""
    values = {str(value): value for value in offered}

    def read(data: Data, path: Path, reading: Reading) -> str | int | None:
        text = read_text(data, path, reading)
        if text is None or text in values:
            return values.get(text or "")
        if path == ("format",):
            reading.add("wrong_format", path, text=text)
        else:
            near = None if text.isdecimal() else reading.near(text, values)  # 1 only looks like 11
            reading.add("not_offered", path, near, text=text, known=values)
        return None

    return read
