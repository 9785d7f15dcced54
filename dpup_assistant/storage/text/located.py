"""Located text: what a file holds, where each part of it stands, and what is wrong with it as text."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from yaml import MarkedYAMLError

from dpup_assistant.check.data import Data
from dpup_assistant.engine.fault import Path as PartPath
from dpup_assistant.storage.files import MAX_BYTES, Unreadable, read_bytes
from dpup_assistant.storage.placed import Place, Placed, in_order, whole_file
from dpup_assistant.storage.text.document import judge_document
from dpup_assistant.storage.text.events import Builder, Spots, spoil_edge
from dpup_assistant.storage.text.mend import mend
from dpup_assistant.storage.text.notes import Notes, Stopped
from dpup_assistant.storage.text.raw import decode
from dpup_assistant.storage.text.syntax import slip

_MOST_READINGS = 20  # fewer of a large file, or a hostile one would take too long


@dataclass(frozen=True, slots=True)
class Located:
    """What a file holds, and what is wrong with it as text."""

    data: dict[str, Data] | None
    """Its keys and values, every scalar a text; None where there are none to judge."""
    faults: tuple[Placed, ...]
    spots: Spots
    """Where each part stands."""

    def place(self, path: PartPath, on_key: bool = False) -> Place:
        """Return the line and column, from 1, of a value or of its key.

        What is not in the file stands at the key of what should hold it; the whole file stands at 1, 1.
        """
        key, value, spots = (1, 1), (1, 1), self.spots
        for step in path:
            if step not in spots:
                return key
            key_mark, value_mark, inside = spots[step]
            key = (key_mark.line + 1, key_mark.column + 1)
            value = (value_mark.line + 1, value_mark.column + 1)
            spots = inside or {}
        return key if on_key else value

    def path_at(self, line: int, column: int) -> PartPath:
        """Return the path of the part that stands at a line and column, both from 1; () before the first."""
        path: list[str | int] = []
        spots: Spots | None = self.spots
        while spots:
            step, inside = None, None
            for each, (mark, _, parts) in spots.items():
                if (mark.line + 1, mark.column + 1) > (line, column):
                    break
                step, inside = each, parts
            if step is None:
                break
            path.append(step)
            spots = inside
        return tuple(path)


def read_file(path: Path, name: str, read: Callable[[Path], bytes] = read_bytes) -> Located:
    """Return what a file holds. `name` is the file as the user gave it. It raises nothing.

    `read` returns a file's bytes, or raises Unreadable.
    """
    try:
        return read_text(read(path), name)
    except Unreadable as why:
        return Located(None, (unreadable(name, why),), {})


def unreadable(name: str, why: Unreadable) -> Placed:
    """Return the fault of a file that cannot be read. `name` is the file as the user gave it."""
    return whole_file(name, "unreadable", str(why), "Check its name and place, and whether you may open it.")


def read_text(raw: bytes, name: str) -> Located:
    """Return what a file's bytes hold. `name` is the file as the user gave it. It raises nothing.

    A large file is read three times as fast `not_collecting`.
    """
    notes = Notes(name)
    try:
        data, spots = _read(decode(raw, notes), notes)
    except Stopped:
        data, spots = None, {}
    return Located(data, in_order(notes.faults), spots)


def _read(text: str, notes: Notes) -> tuple[dict[str, Data] | None, Spots]:
    """Read the document, and once more past each slip that is held in one line."""
    slipped = -1
    for more in reversed(range(min(_MOST_READINGS, 1 + MAX_BYTES // (len(text) + 1)))):
        found = Notes(notes.file)
        builder = Builder(text, found)
        try:
            end = builder.read()
            judge_document(builder.data, end, text, found)
        except Stopped:
            builder.data = ""
        except MarkedYAMLError as error:
            lines = text.splitlines()
            what = code, (line, column), words = slip(error, lines, builder.last())
            is_new = line > slipped  # or else it comes of the mending
            if is_new:
                notes.add(code, line, column, **words)
            if is_new and more and mend(lines, what):
                slipped, text = line, "\n".join(lines)
                continue
            spoil_edge(builder.data)
        break
    notes.faults += found.faults
    return (builder.data if isinstance(builder.data, dict) else None), builder.spots
