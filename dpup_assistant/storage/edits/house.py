"""How the shipped trees are written: the order of keys, and what stands in brackets on one line.

A part that is added follows its siblings first, and this where they do not show how.
"""

import re

from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits.written import is_plain

_HEAD = (
    *("format", "id", "title", "summary", "keywords", "group", "status", "version", "owner"),
    *("reviewed", "review_by", "approvals", "changes", "based_on", "start"),
    *("blanks", "questions", "outcomes", "scenarios"),
)
_QUESTION = ("kind", "title", "fact", "hint", "say", "say_to", "why", "basis", "options", "items", "next")
_OUTCOME = (
    *("kind", "title", "continue", "say_to", "tell", "say", "say_short", "say_again"),
    *("do", "instead", "later", "record", "ask", "contacts", "if_asked", "basis", "next_trees"),
)
_OF = {
    "questions": _QUESTION,
    "outcomes": _OUTCOME,
    "blanks": ("label", "default", "options"),
    "scenarios": ("story", "common", "answers", "outcome", "feedback"),
}
_OPTION = ("label", "next", "say", "because", "do")
_SENTENCES = ("do", "instead", "later")  # lists of these stand on a line each
_SHORT = ("answers", "next")  # mappings of ids to ids
_STEP = re.compile(r"^[^\s#'\"][^\n]*:[ \t]*\r?\n( +)[^\s#-]", re.MULTILINE)
_DASH = re.compile(r"^( *)[^\s#'\"-][^\n:]*:[ \t]*\r?\n( *)- ", re.MULTILINE)


def order(owner: Path) -> tuple[str, ...]:
    """Return the order of the keys of a mapping of a tree; none where they are ids."""
    match owner:
        case ():
            return _HEAD
        case (str(section), str()):
            return _OF.get(section, ())
        case ("questions", str(), "options" | "items", str()):
            return _OPTION
        case ("questions", str(), "next"):
            return ("all", "some", "none")
    return ()


def step(text: str) -> int:
    """Return by how many spaces a mapping stands further in than its key in this text, else 2."""
    found = _STEP.search(text)
    return len(found[1]) if found else 2


def dash_step(text: str) -> int:
    """Return by how many spaces the dashes of a list stand further in than its key, in this text."""
    found = _DASH.search(text)
    return max(len(found[2]) - len(found[1]), 0) if found else step(text)


def stands_in_brackets(key: str | int, value: object) -> bool:
    """Return whether a list or mapping under this key stands in [ ] or { }: short lists, and answers."""
    if isinstance(value, list):
        texts = [part for part in value if isinstance(part, str) and is_plain(part, True)]
        return not holds_sentences(key) and len(texts) == len(value)
    if not isinstance(value, dict):
        return False
    return not value or (holds_ids(key) and all(_is_short(part) for part in value.values()))


def holds_sentences(key: str | int) -> bool:
    """Return whether a list under this key holds sentences, which stand on a line each."""
    return key in _SENTENCES


def holds_ids(key: str | int) -> bool:
    """Return whether a mapping under this key holds ids alone, such as a scenario's answers."""
    return key in _SHORT


def _is_short(value: object) -> bool:
    """Return whether a value is an id, or a list of ids."""
    return isinstance(value, str) or stands_in_brackets("", value)
