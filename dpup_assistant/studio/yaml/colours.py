"""The colours of the lines of a tree's text, read only as far as they are seen."""

import re

from dpup_assistant.kit.code_colours import Span
from dpup_assistant.studio.yaml.lines import Lines, Shown
from dpup_assistant.studio.yaml.scan import Piece, State, scan, state_after

_LONGEST = 4_000  # letters of a line that are coloured: of more, each key would be felt
_BLANK = re.compile(r"\{[^{}]*\}")


class Colours:
    """Knows what each line begins in. After a change it forgets that of the lines below."""

    def __init__(self, lines: Lines) -> None:
        """Take the lines, which may change."""
        self._lines = lines
        self._states = [State()]

    def forget(self, shown: Shown) -> None:
        """Forget what followed from lines that were changed."""
        del self._states[shown.first + 1 :]

    def state(self, number: int) -> State:
        """Return what a line, from 0, begins in."""
        while len(self._states) <= number:
            line = self._lines.raw[len(self._states) - 1]
            self._states.append(state_after(line, self._states[-1]))
        return self._states[number]

    def spans(self, number: int) -> list[Span]:
        """Return the looks of a line, from 0."""
        if number >= len(self._lines.raw):
            return []
        line = self._lines.raw[number][:_LONGEST]
        pieces, _ = scan(line, self.state(number))
        return [span for piece in pieces for span in _spans(line, piece)]


def _spans(line: str, piece: Piece) -> list[Span]:
    start, length, what = piece
    if what == "key":
        return [Span(start, length, "primary", bold=True)]
    if what == "id":
        return [Span(start, length, "focus")]
    if what == "comment":
        return [Span(start, length, "muted")]
    if what != "said":
        return []
    blanks = _BLANK.finditer(line, start, start + length)
    whole = Span(start, length, "text", ground="soft")
    return [whole, *(Span(b.start(), len(b[0]), "text", bold=True, ground="soft") for b in blanks)]
