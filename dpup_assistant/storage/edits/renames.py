"""Renaming an id together with all that names it in its file.

A node of a large tree can be named thousands of times, so the places come from one reading of the file.
Raises EditError where the new id cannot be one or is taken, and where the file cannot be read.
"""

import re
from collections.abc import Iterable

from dpup_assistant.check.data import Data
from dpup_assistant.check.reading import fault
from dpup_assistant.check.references import answered_with, references
from dpup_assistant.check.texts import texts
from dpup_assistant.check.view import mapping, text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree_format import ID_PATTERN
from dpup_assistant.storage.edits.bounds import BOM
from dpup_assistant.storage.edits.edit import Edit, EditError
from dpup_assistant.storage.edits.part_edits import rename, replace
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.storage.text.located import Located, read_text


def rename_node(text: str, old: str, new: str) -> list[Edit]:
    """Return the edits that give a question or an outcome another id, everywhere in its file."""
    located, data = _read(text)
    sections = ("questions", "outcomes")
    _check_free(new, [name for section in sections for name in mapping(data, section)])
    section = next((section for section in sections if old in mapping(data, section)), None)
    if section is None:
        raise EditError(f"There is no question or outcome `{old}`.")
    named = references(data, old)
    own = f"{text_at(data, 'id')}."
    keys = [path for path in named if path[-2:-1] == ("answers",)]
    continues = [path for path in named if path[-1] == "continue"]
    ids = [path for path in named if path not in keys and path not in continues]
    return [
        *_swap_keys(text, located, [(section, old), *keys], old, new),
        *_swap_values(text, located, ids, old, new),
        *_swap_values(text, located, continues, own + old, own + new),
    ]


def point_elsewhere(text: str, old: str, new: str) -> list[Edit]:
    """Return the edits that name another node wherever a node is led to or ended at.

    The answers that scenarios give to a question stay: they fit no other one.
    """
    located, data = _read(text)
    named = [path for path in references(data, old) if path[-2:-1] != ("answers",)]
    continues = [path for path in named if path[-1] == "continue"]
    own = f"{text_at(data, 'id')}."
    return [
        *_swap_values(text, located, [path for path in named if path not in continues], old, new),
        *_swap_values(text, located, continues, own + old, own + new),
    ]


def rename_option(text: str, question: str, old: str, new: str) -> list[Edit]:
    """Return the edits that give an option or an item another id, in its question and in the scenarios."""
    located, data = _read(text)
    asked = mapping(data, "questions").get(question, "")
    kind = "items" if old in mapping(asked, "items") else "options"
    _check_free(new, mapping(asked, kind))
    return [
        *_swap_keys(text, located, [("questions", question, kind, old)], old, new),
        *_swap_values(text, located, answered_with(data, question, old), old, new),
    ]


def rename_blank(text: str, old: str, new: str) -> list[Edit]:
    """Return the edits that give a blank another name, and put it in the words that are said."""
    located, data = _read(text)
    _check_free(new, mapping(data, "blanks"))
    edits = _swap_keys(text, located, [("blanks", old)], old, new)
    for said in texts(data):
        if said.is_said and (count := said.text.count(f"{{{old}}}")):
            edits += _swap_inside(text, _start(text, located, said.path), f"{{{old}}}", f"{{{new}}}", count)
    return edits


def rename_scenario(text: str, old: str, new: str) -> list[Edit]:
    """Return the edit that gives a scenario another id. Nothing else names it."""
    located, data = _read(text)
    _check_free(new, mapping(data, "scenarios"))
    return _swap_keys(text, located, [("scenarios", old)], old, new)


def _read(text: str) -> tuple[Located, dict[str, Data]]:
    with not_collecting():
        located = read_text(text.encode(), "")
    if located.faults:  # past a slip the places would be guesses
        raise EditError(f"Line {located.faults[0].line}: the text is not in order here. Mend it first.")
    if located.data is None:
        raise EditError("There are no keys with values here yet.")
    return located, located.data


def _check_free(new: str, taken: Iterable[str]) -> None:
    """Raise EditError where an id cannot be one, or is taken."""
    if not re.fullmatch(ID_PATTERN, new):
        wrong = fault("bad_id", (), id=new)
        raise EditError(f"{wrong.message} {wrong.hint}")
    if new in taken:
        raise EditError(f"There is a `{new}` already.")


def _swap_keys(text: str, located: Located, paths: list[Path], old: str, new: str) -> list[Edit]:
    """Return the edits that put another name in the place of keys."""
    edits: list[Edit] = []
    for path in paths:
        found = _swap(text, _start(text, located, path, on_key=True), old, new)
        edits += found or rename(text, path, new)
    return edits


def _swap_values(text: str, located: Located, paths: list[Path], old: str, new: str) -> list[Edit]:
    """Return the edits that put another id in the place of values."""
    edits: list[Edit] = []
    for path in paths:
        edits += _swap(text, _start(text, located, path), old, new) or replace(text, path, new)
    return edits


def _swap(text: str, start: int, old: str, new: str) -> list[Edit]:
    """Return the edit of an id at an index, in quotes or not; none where it is written in another way."""
    begin = start + (text[start : start + 1] in ("'", '"'))
    end = begin + len(old)
    is_whole = begin == start or text[end : end + 1] == text[start]
    return [Edit(begin, end, new)] if text[begin:end] == old and is_whole else []


def _swap_inside(text: str, start: int, old: str, new: str, count: int) -> list[Edit]:
    """Return the edits of so many places in a text that begins at an index."""
    if text[start : start + 1] in ("|", ">"):  # a comment can follow these
        start = text.find("\n", start)
    edits: list[Edit] = []
    for _ in range(count):
        start = text.find(old, start)
        if start < 0:
            raise EditError(f"`{old}` is written in codes somewhere. Write it out first.")
        edits.append(Edit(start, start + len(old), new))
        start += len(old)
    return edits


def _start(text: str, located: Located, path: Path, on_key: bool = False) -> int:
    """Return where a part, or its key, begins. Raises EditError where there is none."""
    spots = located.spots
    mark = None
    for step in path:
        if step not in spots:
            raise EditError(f"There is no `{step}` here.")
        key, value, inside = spots[step]
        mark, spots = key if on_key else value, inside or {}
    return (mark.index if mark else 0) + text.startswith(BOM)
