"""Fix it: the change that mends a fault, where only one can be meant and nothing is lost by it.

What people have to decide, such as a review, an outcome's kind or the words of a sentence, has none.
"""

import re
from collections.abc import Callable
from typing import Any

from dpup_assistant.check.data import Data
from dpup_assistant.check.reading import short
from dpup_assistant.engine.fault import Fault
from dpup_assistant.engine.tree_format import ID_PATTERN
from dpup_assistant.storage.edits import Edit, EditError, remove, rename, set_value
from dpup_assistant.storage.edits.text_fixes import (
    quote_cut_text,
    quote_rest_of_line,
    without_line,
    without_unseen,
)

Fix = tuple[str, list[Edit]]
"""What the fix does, in words for a button, and its edits."""

_SWAPS = {
    *("unknown_node", "unknown_question", "unknown_outcome", "unknown_tree", "unknown_basis"),
    *("unknown_reply", "unknown_contact", "not_offered", "not_on_offer", "id_not_file_name"),
}
_KEY_SWAPS = {"unknown_key", "answer_to_nothing"}
_WORD_SWAPS = {"macron", "unknown_blank"}
_TRUE, _FALSE = {"yes", "on", "y", "1"}, {"no", "off", "n", "0"}
_IS_ID = re.compile(ID_PATTERN)
_DAY = re.compile(r"([0-9]{4})\s?[-/.]\s?([0-9]{1,2})\s?[-/.]\s?([0-9]{1,2})")


def fix(text: str, data: Data | None, fault: Fault, line: int | None = None) -> Fix | None:
    """Return what mends a fault, in words and as edits, or None where that is for people to decide.

    `text` and `data` are the file's, in which the fault was found, `line` is the fault's, from 1. What is
    wrong with a text that cannot be read is mended by its line.
    """
    try:
        return _fix_text(text, fault, line) or (_fix(text, data, fault) if data else None)
    except EditError:  # it would not come out as meant
        return None


def _fix_text(text: str, fault: Fault, line: int | None) -> Fix | None:
    if fault.code == "unseen_character":
        return "Take out what nobody can see", without_unseen(text)
    if fault.code == "directive" and line:
        return "Take the line out", without_line(text, line)
    if fault.code in ("extra_colon", "reserved_character") and line:
        edits = quote_rest_of_line(text, line)
        return ("Put the text in quotes", edits) if edits else None
    return None


def _fix(text: str, data: Data, fault: Fault) -> Fix | None:
    path, value = fault.path, _at(data, fault.path)
    if value is None:
        return None
    old, new = fault.swap or ("", "")
    if fault.code == "id_not_file_name" and not _IS_ID.fullmatch(new):
        return None  # the file's name is what has to change
    if fault.code in _SWAPS and new:
        return f"Change `{short(str(value))}` to `{new}`", set_value(text, path, new)
    if fault.code in _KEY_SWAPS and new:
        return f"Change `{old}` to `{new}`", rename(text, path, new)
    if fault.code in _WORD_SWAPS and new and isinstance(value, str):
        return f"Change `{old}` to `{new}`", set_value(text, path, _swapped(value, old, new))
    if fault.code == "needless_answer":
        return "Take the answer out", remove(text, path)
    if fault.code == "comma_in_braces":
        edits = quote_cut_text(text, path)
        return ("Put the text in quotes", edits) if edits else None
    if not isinstance(value, str):
        return None
    if fault.code == "decomposed":
        return "Store each letter in one part", set_value(text, path, value)
    if fault.code == "text_for_list" and "," not in value:
        return "Make it a list of one", set_value(text, path, [value])
    mended = _MENDS[fault.code](value) if fault.code in _MENDS else None
    return (f"Write `{mended}`", set_value(text, path, mended)) if mended else None


def _date(value: str) -> str | None:
    """Return year, month and day with other signs between them as a date."""
    found = _DAY.fullmatch(value)
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}" if found else None


def _true_false(value: str) -> str | None:
    word = value.lower()
    return "true" if word in _TRUE else "false" if word in _FALSE else None


def _hint(value: str) -> str | None:
    """Return a hint of one sentence without its full stop."""
    return value[:-1] if value.endswith(".") and not re.search(r"[.?!]", value[:-1]) else None


_MENDS: dict[str, Callable[[str], str | None]] = {
    "bad_date": _date,
    "bad_true_false": _true_false,
    "hint_full_stop": _hint,
    "wrong_format": lambda _: "1",
}


def _swapped(value: str, old: str, new: str) -> str:
    """Return a text with a word, wherever it stands whole, or a blank replaced."""
    if old.startswith("{"):
        return value.replace(old, new)
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: new, value)


def _at(data: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        if isinstance(data, str) or (isinstance(data, dict) and step not in data):
            return None
        data = data[step]
    return data
