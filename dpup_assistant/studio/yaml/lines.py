"""The lines of a text that is edited, as an editor shows them, and where each stands in the text.

An editor knows one end of lines and cannot show every character. So the ends are kept here, and what cannot
be shown is shown as a sign of the same length; in the text all stays as it is.
"""

import re
from typing import NamedTuple

from dpup_assistant.storage.edits import Edit
from dpup_assistant.studio.history import step_between

BYTE_ORDER_MARK = "\ufeff"
_END = re.compile("(\r\n|\r|\n)")
# Qt makes a paragraph of some, and Python loses the others on the way to Qt.
_UNSHOWN = re.compile("[\ufeff\u2029\ufdd0\ufdd1\ud800-\udfff]")
_SIGN = "\N{REPLACEMENT CHARACTER}"


class Shown(NamedTuple):
    """Lines of an editor that give way to others."""

    first: int
    """The first line, from 0."""
    gone: int
    """How many give way."""
    texts: list[str]
    """What stands there now."""


class Lines:
    """The lines of a text. A byte order mark before them is not shown."""

    def __init__(self, text: str) -> None:
        """Take the text."""
        self._take(text)

    def shown(self) -> list[str]:
        """Return all lines as they are shown."""
        return [_shown(line) for line in self.raw]

    def typed(self, shown: Shown) -> Edit:
        """Take lines that were changed in the editor, and return what changes in the text."""
        first, count, texts = shown
        start, before = self._index(first), self._text(first, count)
        old, ends = "\n".join(self.raw[first : first + count]), self._ends[first : first + count]
        step = step_between(_shown(old), "\n".join(texts), "", (), "")
        end = step.start + len(step.removed)
        new = (old[: step.start] + step.inserted + old[end:]).split("\n")
        kept, kept_after = old.count("\n", 0, step.start), old.count("\n", end) + 1
        more = len(new) - kept - kept_after
        self.raw[first : first + count] = new
        self._ends[first : first + count] = [
            *ends[:kept],
            *[self._ends[0] or "\n"] * more,
            *ends[count - kept_after :],
        ]
        for number in range(max(first, 1), first + len(new)):
            if (self._ends[number - 1], self.raw[number], self._ends[number]) == ("\r", "", "\n"):
                self._ends[number] = "\r\n"  # else the two would be one end
        return Edit(start, start + len(before), self._text(first, len(new)))

    def spliced(self, start: int, removed: int, inserted: str) -> Shown:
        """Take a change of the text, and return what the editor is to show for it."""
        count = len(self.raw)
        if start <= len(self._mark):  # a byte order mark may come or go
            text = self._mark + self._text(0, count)
            self._take(text[:start] + inserted + text[start + removed :])
            return Shown(0, count, self.shown())
        first = max(self._line(start) - 1, 0)  # where \r and \n meet, two ends become one
        last = min(self._line(start + removed) + 1, count - 1)
        before, at = self._text(first, last + 1 - first), start - self._index(first)
        raw, ends = _split(before[:at] + inserted + before[at + removed :])
        if last < count - 1:  # they end with an end, behind which nothing stands
            del raw[-1], ends[-1]
        self.raw[first : last + 1], self._ends[first : last + 1] = raw, ends
        return Shown(first, last + 1 - first, [_shown(line) for line in raw])

    def _take(self, text: str) -> None:
        self._mark = BYTE_ORDER_MARK if text.startswith(BYTE_ORDER_MARK) else ""
        self.raw, self._ends = _split(text[len(self._mark) :])

    def _text(self, first: int, count: int) -> str:
        """Return the text of some lines, with their ends."""
        last = first + count
        return "".join(map("".join, zip(self.raw[first:last], self._ends[first:last], strict=True)))

    def _index(self, line: int) -> int:
        """Return where a line begins in the text."""
        return len(self._mark) + sum(map(len, self.raw[:line])) + sum(map(len, self._ends[:line]))

    def _line(self, index: int) -> int:
        """Return the line in which a character of the text stands; an end belongs to the line before it."""
        at = len(self._mark)
        for number, (line, end) in enumerate(zip(self.raw, self._ends, strict=True)):
            at += len(line) + len(end)
            if index < at:
                return number
        return len(self.raw) - 1


def lines_with_ends(text: str) -> list[str]:
    """Return the lines of a text as YAML and editors count them, each with its end."""
    return list(map("".join, zip(*_split(text), strict=True)))


def _split(text: str) -> tuple[list[str], list[str]]:
    """Return lines, and the end of each; the last has none."""
    parts = _END.split(text)
    return parts[::2], [*parts[1::2], ""]


def _shown(text: str) -> str:
    return _UNSHOWN.sub(_SIGN, text)
