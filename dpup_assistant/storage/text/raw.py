"""Text out of a file's bytes, without what would stop or hold up YAML's parser."""

import re
from codecs import BOM_UTF8
from typing import NoReturn

from dpup_assistant.storage.files import MAX_BYTES
from dpup_assistant.storage.text.notes import Notes

UNSEEN = re.compile(r"[^\t\n\r -~\xa0-\u2027\u202a-\ud7ff\uf900-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What a text cannot hold: the characters that YAML forbids, ends of lines that editors do not count, and
those for private use."""

# The lines that Git writes round the two sides of a conflict; ||||||| stands before what was there.
_CONFLICT = re.compile(r"^(?:(?:<{7}|>{7}|\|{7})(?: |\r?$)|={7}\r?$)", re.MULTILINE)
_LINE_END = re.compile("\r\n|\r|\n")


def decode(raw: bytes, notes: Notes) -> str:
    """Return a file's text. Raises Stopped, with the fault noted, where it is none.

    That is where it is too large, is no text, or holds what Git could not merge.
    """
    if len(raw) > MAX_BYTES:
        notes.stop("too_large")
    raw = raw.removeprefix(BOM_UTF8)
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        _not_utf8(raw[: error.start].decode(), notes)
    if "\0" in text:
        _not_utf8(text[: text.index("\0")], notes)
    if marker := _CONFLICT.search(text):
        notes.stop("conflict_marker", len(_LINE_END.findall(text, 0, marker.start())))
    return _without_directives(_without_unseen(text, notes), notes)


def _not_utf8(before: str, notes: Notes) -> NoReturn:
    lines = _LINE_END.split(before)
    notes.stop("not_utf8", len(lines) - 1, len(lines[-1]))


def _without_unseen(text: str, notes: Notes) -> str:
    """Return the text without its unseen characters, so that each is one fault and the rest is still read."""
    if not UNSEEN.search(text):
        return text
    for number, line in enumerate(_LINE_END.split(text)):
        for unseen in UNSEEN.finditer(line):
            notes.add("unseen_character", number, unseen.start(), name=f"U+{ord(unseen[0]):04X}")
    return UNSEEN.sub("", text)


def _without_directives(text: str, notes: Notes) -> str:
    """Return the text with the directives at its start made comments.

    libyaml compares each with all before it, so many of them would take it hours.
    """
    if "%" not in text:
        return text
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if line.startswith("%"):
            notes.add("directive", number)
            lines[number] = "#" + line[1:]
        elif line.strip() and not line.lstrip().startswith("#"):
            break
    return "".join(lines)
