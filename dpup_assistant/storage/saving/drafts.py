"""Unsaved text of tree files, written down after each pause, so that a killed window loses none."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from typing import Any

from dpup_assistant.storage.saving.edited_file import Stamp
from dpup_assistant.storage.saving.editors import Editor, is_open
from dpup_assistant.storage.saving.kept import keep, kept_files, kept_in, kept_name, take_out

# Before raising it: would a program of the old format lose a trainer's text?
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """The text that a window held when it was closed or killed."""

    path: Path
    """The tree file it is of."""
    text: str
    stamp: Stamp | None
    """That of the file when the text was made from it, or None where there was no file yet."""
    kept: datetime
    """When it was written down, in UTC."""
    file: Path
    """Where it lies."""


def draft_file(editor: Editor) -> Path:
    """Return where an editor's draft lies. Each has its own: two windows on one file lose nothing."""
    return _folder() / f"{editor.name}.json"


def keep_draft(editor: Editor, text: str, stamp: Stamp | None) -> None:
    """Write down an editor's text in place of what it wrote before, in one step. Raises Unwritable.

    `stamp` is that of the file the text was made from, or None where there is none yet.
    """
    values = {
        "format": FORMAT,
        "path": str(editor.path.absolute()),
        "stamp": stamp.digest if stamp else None,
        "kept": datetime.now(UTC).isoformat(),
        "text": text,
    }
    keep(draft_file(editor), json.dumps(values).encode())  # in ASCII: half of a pair is no UTF-8


def drop_draft(file: Path) -> None:
    """Delete a draft: its text was saved, or thrown away by the user."""
    take_out(file)


def drafts_of(path: Path) -> list[Draft]:
    """Return the drafts of a tree file that no open window holds, the newest first. It raises nothing."""
    return _read(f"{escape(kept_name(path))}.*.json")


def drafts() -> list[Draft]:
    """Return all drafts that no open window holds, the newest first. It raises nothing.

    A damaged one is set aside, so that its text can still be looked at.
    """
    return _read("*.json")


def _folder() -> Path:
    return kept_in("drafts")


def _read(pattern: str) -> list[Draft]:
    files = (file for file in kept_files(_folder(), pattern) if not is_open(file.stem))
    found = (_draft(file) for file in files)
    return sorted((each for each in found if each), key=lambda each: each.kept, reverse=True)


def _draft(file: Path) -> Draft | None:
    """Return the draft in a file, or None where there is none, or one of a newer program."""
    try:
        values = json.loads(file.read_bytes())
        return _of(values, file) if values["format"] == FORMAT else None
    except OSError:
        return None
    except (ValueError, TypeError, KeyError, RecursionError):  # RecursionError: brackets without end
        _set_aside(file)
        return None


def _of(values: dict[str, Any], file: Path) -> Draft:
    """Return a draft. Raises ValueError, TypeError or KeyError where the values are none."""
    path, text, digest = values["path"], values["text"], values["stamp"]
    if not (isinstance(text, str) and isinstance(digest, str | None)):
        raise TypeError
    kept = datetime.fromisoformat(values["kept"]).astimezone(UTC)
    return Draft(Path(path), text, Stamp(digest) if digest is not None else None, kept, file)


def _set_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(f"{file.name}.damaged"))
    except OSError:
        return  # it stays, and is passed over each time
