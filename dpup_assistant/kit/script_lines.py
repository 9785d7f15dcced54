"""Puts the words and the pickers of a paragraph into lines."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil

from PySide6.QtCore import QRect

from dpup_assistant.kit.picker import Picker
from dpup_assistant.kit.type_table import SCRIPT_LINE

_SLACK, _PICKER_SLACK = 4, 1  # px above and below: words stand as far apart as pickers do, rings are whole
Measure = Callable[[str, bool], float]  # words, bold -> px


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that stays whole: a word, a space, a picker. `width` is px on one line."""

    text: str
    bold: bool
    width: float
    picker: Picker | None = None

    def is_space(self) -> bool:
        """Return whether a line may end here."""
        return self.picker is None and self.text.isspace()


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece in its place. `rect` is px: words have the line's height, a picker its visible box's."""

    piece: Piece
    rect: QRect


def place_pieces(
    pieces: Sequence[Piece], room: int, pitch: float, measure: Measure
) -> tuple[list[Placed], int]:
    """Return where every piece stands, in the order of the words, and the height of all lines in px.

    A line is at most `room` px long. Where there is a picker, lines are 48 px apart at least, so that two
    pickers never touch. What follows a picker without a space, such as a full stop, stays on its line. A word
    wider than a line breaks.
    """
    has_picker = any(piece.picker for piece in pieces)
    line, slack = (max(pitch, SCRIPT_LINE), _PICKER_SLACK) if has_picker else (pitch, _SLACK)
    placed: list[Placed] = []
    top = float(slack)
    for row in _rows(pieces, room, measure):
        boxes = {piece: piece.picker.content_height(round(piece.width)) for _, piece in row if piece.picker}
        height = max([line, *(box + SCRIPT_LINE - 40 for box in boxes.values())])
        for x, piece in row:
            if piece in boxes:
                middle = top + (height - boxes[piece]) / 2
                rect = QRect(round(x), round(middle), round(piece.width), boxes[piece])
            else:
                rect = QRect(round(x), round(top), ceil(piece.width) + 1, round(height))
            placed.append(Placed(piece, rect))
        top += height
    return placed, ceil(top) + slack


def _rows(pieces: Sequence[Piece], room: int, measure: Measure) -> list[list[tuple[float, Piece]]]:
    """Return the lines: each piece with its left edge in px."""
    rows: list[list[tuple[float, Piece]]] = [[]]
    x = space = 0.0
    for is_space, group in groupby(pieces, Piece.is_space):
        together = list(group)
        if is_space:
            space = sum(piece.width for piece in together)
            continue
        for cluster in _fitted(together, room, measure):
            width = sum(piece.width for piece in cluster)
            if rows[-1] and x + space + width > room:
                rows.append([])
            x = x + space if rows[-1] else 0.0
            x = _append(rows[-1], cluster, x, " " if space else "", measure)
            space = 0.0
    return rows


def _append(
    row: list[tuple[float, Piece]], cluster: list[Piece], x: float, space: str, measure: Measure
) -> float:
    """Put a cluster at the end of a line, at `x` px. Words of one weight become one piece. Return its end."""
    for piece in cluster:
        if row and not piece.picker and not row[-1][1].picker and row[-1][1].bold == piece.bold:
            left, before = row.pop()
            text = before.text + space + piece.text
            row.append((left, Piece(text, piece.bold, measure(text, piece.bold))))
            x = left + row[-1][1].width
        else:
            row.append((x, piece))
            x += piece.width
        space = ""
    return x


def _fitted(cluster: list[Piece], room: int, measure: Measure) -> Iterator[list[Piece]]:
    """Yield what stands together without a space, in parts that fit a line."""
    if sum(piece.width for piece in cluster) <= room:
        yield cluster
        return
    for place, piece in enumerate(cluster):
        if piece.picker:
            after = sum(other.width for other in cluster[place + 1 : place + 2] if not other.picker)
            wide = min(piece.width, max(room - after, room / 2))
            yield [Piece(piece.text, piece.bold, wide, piece.picker), *_short(cluster[place + 1 : place + 2])]
        elif not (place and _short([piece])):
            yield from ([part] for part in _broken(piece, room, measure))


def _short(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces that are punctuation alone."""
    return [piece for piece in pieces if not piece.picker and not any(map(str.isalnum, piece.text))]


def _broken(piece: Piece, room: int, measure: Measure) -> Iterator[Piece]:
    """Yield parts of some words, as long as fit a line; broken at a space where there is one."""
    rest = piece.text
    while rest:
        end = len(rest)
        while end > 1 and measure(rest[:end], piece.bold) > room:
            end = rest.rfind(" ", 0, end) if " " in rest[:end].strip() else end - 1
        part, rest = rest[:end], rest[end:].lstrip()
        yield Piece(part, piece.bold, measure(part, piece.bold))
