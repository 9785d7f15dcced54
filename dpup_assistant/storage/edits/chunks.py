"""The lines of a part that stands outside brackets: its own, and the comments that belong to it."""

import re

from dpup_assistant.storage.edits.bounds import BOM
from dpup_assistant.storage.edits.edit import EditError, line_of
from dpup_assistant.storage.edits.spans import Owner

_COMMENT = re.compile(r"[ \t]*#")
_COMMENT_AFTER_DASH = re.compile(r"[ ]*(?:- +)+(?=#)")
_DASH = re.compile(r"\n[ ]*-")
_BLANK_ABOVE = re.compile(r"(?:\r?\n[ \t]*)+$")


def chunk(text: str, owner: Owner, number: int) -> tuple[int, int]:
    """Return where a part's chunk begins and ends.

    It begins at its first comment, key or dash, after the spaces before that, and ends before a line's end.
    To it belong the comments directly above it in the same column, and those below it that stand further in.
    Raises EditError where it does not stand on lines of its own.
    """
    begin = anchor(text, owner, number)
    column = column_of(text, begin)
    if text[line_start(text, begin) : begin].strip(" -"):
        raise EditError(f"Line {line_of(text, begin)}: change this part in the text itself.")
    part = owner.parts[number]
    limit = owner.parts[number + 1].key_start if number + 1 < len(owner.parts) else len(text)
    end = line_end(text, max(part.end, part.key_end))
    above = _with_comments_above(text, part.above, begin, column)
    return above, _with_comments_below(text, end, limit, column)


def anchor(text: str, owner: Owner, number: int) -> int:
    """Return where a part's key begins or, in a list, its dash."""
    part = owner.parts[number]
    if not owner.is_list:
        return part.key_start
    if number == 0:
        return owner.start
    found = _DASH.search(text, part.above, part.key_start)
    return found.end() - 1 if found else part.key_start


def column_of(text: str, index: int) -> int:
    """Return the column, from 0, of a character."""
    return index - line_start(text, index)


def line_start(text: str, index: int) -> int:
    """Return where the line of a character begins."""
    return text.rfind("\n", 0, index) + 1 or int(text.startswith(BOM))


def line_end(text: str, index: int) -> int:
    """Return where the line of a character ends, before what ends it."""
    end = text.find("\n", index)
    if end < 0:
        return len(text)
    return end - 1 if end > index and text[end - 1] == "\r" else end


def next_line(text: str, index: int) -> int:
    """Return where the line after that of a character begins, or the text's end."""
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1


def blanks_above(text: str, owner: Owner, number: int) -> tuple[int, int]:
    """Return where the end of the line above a chunk, or above the blank lines above it, stands, and how many
    blank lines there are."""
    begin, _ = chunk(text, owner, number)
    above = owner.parts[number].above
    found = _BLANK_ABOVE.search(text, above, begin)
    return (found.start(), found[0].count("\n") - 1) if found else (begin, 0)


def _with_comments_above(text: str, above: int, begin: int, column: int) -> int:
    """Return where the comments directly above a key begin, or the key. A file's first are the file's."""
    start = line_start(text, begin)
    while above > 1 and (previous := line_start(text, start - 1)) < start and start > above:
        line = text[previous:start]
        dashed = _COMMENT_AFTER_DASH.match(line)
        begins = previous + (dashed.end() if dashed else len(line) - len(line.lstrip()))
        is_own_line = previous >= above or dashed
        if not is_own_line or text[begins] != "#" or begins - previous != column or begins < above:
            break
        begin, start = begins, previous
        if dashed:
            break
    return begin


def _with_comments_below(text: str, end: int, limit: int, column: int) -> int:
    """Return where the comments directly below a part end, that stand further in than it."""
    while (start := next_line(text, end)) < limit and start > end:
        found = _COMMENT.match(text, start)
        if not found or found.end() - 1 - start <= column:
            break
        end = line_end(text, start)
    return end
