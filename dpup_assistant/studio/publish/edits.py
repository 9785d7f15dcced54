"""What publishing writes into a tree's text: version, change, review, approvals, status."""

from dataclasses import dataclass
from datetime import date

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree_notes import Approval
from dpup_assistant.storage.edits import Value, apply, set_value


@dataclass(frozen=True, slots=True)
class Release:
    """What a trainer says of a version that is published."""

    version: str
    note: str
    """What changed, in a sentence."""
    on: date
    """The day it is published."""
    reviewed: date
    review_by: date
    approvals: tuple[Approval, ...] = ()
    """Those that are recorded with it."""


def published(text: str, data: dict[str, Data], release: Release) -> str:
    """Return the text of a tree as it is published. `data` is what the text holds.

    The note of a change that was written for this version before gives way to the new one. Raises EditError.
    """
    head = {
        "status": "published",
        "version": release.version,
        "reviewed": release.reviewed.isoformat(),
        "review_by": release.review_by.isoformat(),
    }
    for key, value in head.items():
        text = _put(text, (key,), value)
    change: Value = {"version": release.version, "on": release.on.isoformat(), "note": release.note}
    text = _put(text, ("changes", _place_of_change(data, release.version)), change)
    first = len(entries(data, "approvals"))
    for number, approval in enumerate(release.approvals, first):
        text = _put(text, ("approvals", number), _as_value(approval))
    return text


def approved(text: str, data: dict[str, Data], approval: Approval) -> str:
    """Return the text of a tree with one more approval. Raises EditError."""
    return _put(text, ("approvals", len(entries(data, "approvals"))), _as_value(approval))


def as_draft(text: str) -> str:
    """Return the text of a tree that is a draft again. Raises EditError."""
    return _put(text, ("status",), "draft")


def entries(data: dict[str, Data], key: str) -> list[dict[str, Data]]:
    """Return what a list of the head holds, as far as it has a shape."""
    found = data.get(key)
    return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []


def _place_of_change(data: dict[str, Data], version: str) -> int:
    """Return the number of the change of a version; of a new one, that of the entry to add."""
    versions = [text_at(entry, "version") for entry in entries(data, "changes")]
    return versions.index(version) if version in versions else len(versions)


def _as_value(approval: Approval) -> Value:
    return {"role": approval.role, "on": approval.on.isoformat(), "version": approval.version}


def _put(text: str, path: Path, value: Value) -> str:
    return apply(text, set_value(text, path, value))
