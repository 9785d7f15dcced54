"""What the page of all trees says of one tree."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from dpup_assistant.output.dates import in_words
from dpup_assistant.storage.heads import Head
from dpup_assistant.storage.trees import Loaded

_OLDER = "based_on_older"


class Told(NamedTuple):
    """A sentence, with its icon and the role that gives its colour."""

    icon: str
    words: str
    role: str = "muted"


def about(head: Head) -> str:
    """Return a tree's id, version and last review, as far as they can be read."""
    reviewed = _day(head.reviewed)
    version = _tr("version {}").format(head.version) if head.version else ""
    looked = _tr("reviewed {}").format(in_words(reviewed)) if reviewed else ""
    return " · ".join(part for part in (head.id, version, looked) if part)


def status(head: Head) -> str:
    """Return whether a tree is for the desks."""
    words = {"published": _tr("Published"), "draft": _tr("Draft")}
    return words.get(head.status or "", _tr("Cannot be read"))


def overdue(head: Head, today: date) -> Told | None:
    """Return that a tree's review is overdue, where it is."""
    by = _day(head.review_by)
    if not by or by >= today:
        return None
    return Told("calendar-clock", _tr("Its review was due on {}.").format(in_words(by)), "warn")


def in_place(head: Head, is_shipped_too: bool) -> Told | None:
    """Return that an agency's tree stands in place of one that comes with the program, where it does."""
    if head.whose == "shipped" or not is_shipped_too:
        return None
    words = _tr("It takes the place of the tree that comes with the program.")
    if head.status == "published":
        return Told("info", words)
    return Told("circle-alert", f"{words} {_tr('Until you publish it, desks have neither.')}", "warn")


def counted(loaded: Loaded | None) -> Told:
    """Return how many faults a tree has; None where they are still being counted."""
    if loaded is None:
        return Told("clock", _tr("Looking for faults"))
    severities = [each.severity for each in loaded.faults]
    errors, warnings = severities.count("error"), severities.count("warning")
    words = [
        _number(errors, _tr("1 error"), _tr("{} errors")),
        _number(warnings, _tr("1 warning"), _tr("{} warnings")),
    ]
    if not severities:
        return Told("circle-check", _tr("No faults"))
    told = _tr(" and ").join(part for part in words if part)
    if loaded.tree is None:
        return Told("circle-x", _tr("{}. No desk can use it as it is.").format(told), "error")
    return Told("circle-x", told, "error") if errors else Told("circle-alert", told, "warn")


def is_older(loaded: Loaded | None) -> bool:
    """Return whether a tree is a copy of an older version than the one that comes with the program now."""
    return loaded is not None and any(fault.code == _OLDER for fault in loaded.faults)


def _number(count: int, one: str, many: str) -> str:
    return "" if not count else one if count == 1 else many.format(count)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _tr(words: str) -> str:
    return QCoreApplication.translate("Home", words)
