"""How a text is written in YAML so that it reads back as the same text."""

import re
from typing import NamedTuple

from dpup_assistant.storage.edits.edit import EditError
from dpup_assistant.storage.text.raw import UNSEEN

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")  # as word processors put them, too
_FIRST = "-?:,[]{}#&*!|>'\"%@`="
_ENDS_PLAIN = re.compile(r":(?=\s|$)|\s#")
_ENDS_PLAIN_IN_FLOW = re.compile(r":(?=[\s,\[\]{}]|$)|\s#|[,\[\]{}]")
_NO_TEXT = {"", "~", "null", "Null", "NULL", "<<"}  # a YAML editor takes these for something else


class Written(NamedTuple):
    """A value as it is written: what stands on the line of its key, and the lines below, not yet indented."""

    head: str
    body: tuple[str, ...] = ()


def tidy(text: str) -> str:
    """Return a text as a file can hold it: without spaces round it, with one kind of line end.

    Raises EditError where it holds a character that nobody can see.
    """
    text = _LINE_ENDS.sub("\n", text).strip()
    if found := UNSEEN.search(text):
        name = f"U+{ord(found[0]):04X}"
        raise EditError(f"There is a character that nobody can see ({name}). Type the text again.")
    return text


def scalar(text: str, style: str = "", in_flow: bool = False, header: str = "|", was: str = "") -> Written:
    """Return how a tidy text is written.

    `style` is how the text is quoted that it replaces (nothing, ', ", | or >), which is kept where it can
    hold the text; `header` is how that begins where it is a block text, and `was` is what it said. Several
    lines are a block text, but in { } and [ ] stand in one line with \\n.
    """
    is_block = style in ("|", ">") and not in_flow
    several = "\n" in text
    if text and not in_flow and (is_block or (several and not (style == '"' and "\n" in was))):
        folds = style == ">" and not re.search(r"^[ \t]", text, re.MULTILINE)
        return _block(text, header if is_block and (folds or style == "|") else "|", folds)
    if several or (style == '"' and was):
        return Written(quoted(text))
    if style == "'" and was:
        return Written("'" + text.replace("'", "''") + "'")
    return Written(text if is_plain(text, in_flow) else quoted(text))


def key(text: str, style: str = "", in_flow: bool = False) -> str:
    """Return how a key is written. `style` is how the key is quoted that it replaces."""
    return scalar(text, style, in_flow or "\n" in text, was=text).head


def is_plain(text: str, in_flow: bool) -> bool:
    """Return whether a text can stand without quotes."""
    if text in _NO_TEXT or text[0] in _FIRST or "\n" in text or text.startswith(("---", "...")):
        return False
    return not (_ENDS_PLAIN_IN_FLOW if in_flow else _ENDS_PLAIN).search(text)


def _block(text: str, header: str, folds: bool) -> Written:
    if folds:  # there a single line end reads as a space
        text = re.sub("\n+", lambda ends: ends[0] + "\n", text)
    return Written(header, tuple(text.split("\n")))


def quoted(text: str) -> str:
    """Return a text in double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
