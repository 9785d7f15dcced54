"""What differs between two texts, line by line: a draft beside the file, or the file beside what it was."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_LINE_END = re.compile("\r\n|\r|\n")
_MOST = 4_000  # lines of two parts without a line to hold on to; for more, difflib would take seconds


class Line(NamedTuple):
    """A line of the old text, of the new one, or of both."""

    what: Literal["kept", "added", "gone"]
    text: str
    """Without its end."""
    number: int
    """From 1, in the new text; of one that is gone, in the old."""


def differences(old: str, new: str) -> list[Line]:
    """Return the lines of both texts in order; where lines differ, those that are gone come first.

    Two texts whose ends of lines alone differ have no line that does. Its time grows with the texts and
    no faster: lines that stand once in each hold them together (Bram Cohen's patience diff), and difflib
    compares what lies between. Of long parts that have no such line, all is gone and all is added.
    """
    a, b = _LINE_END.split(old), _LINE_END.split(new)
    lines: list[Line] = []
    for same, i1, i2, j1, j2 in _steps(a, b):
        if not same:
            lines += (Line("gone", a[i], i + 1) for i in range(i1, i2))
        lines += (Line("kept" if same else "added", b[j], j + 1) for j in range(j1, j2))
    return lines


def around(lines: list[Line], near: int = 3) -> list[list[Line]]:
    """Return the parts of differences that hold a change, each with some lines that are kept around it."""
    shown = [False] * len(lines)
    for index, line in enumerate(lines):
        if line.what != "kept":
            first, last = max(index - near, 0), min(index + near + 1, len(lines))
            shown[first:last] = [True] * (last - first)
    parts: list[list[Line]] = []
    for index, line in enumerate(lines):
        if shown[index]:
            if not index or not shown[index - 1]:
                parts.append([])
            parts[-1].append(line)
    return parts


def _steps(a: list[str], b: list[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Give the steps from one text to another: whether the parts are the same, and where they lie in each."""
    i = j = 0
    for next_i, next_j in [*_anchors(a, b), (len(a), len(b))]:
        for same, i1, i2, j1, j2 in _between(a[i:next_i], b[j:next_j]):
            yield same, i + i1, i + i2, j + j1, j + j2
        if next_i < len(a):
            yield True, next_i, next_i + 1, next_j, next_j + 1
        i, j = next_i + 1, next_j + 1


def _anchors(a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """Return the places of lines that stand once in each text, as many as are in one order in both."""
    once_a, once_b = _once(a), _once(b)
    pairs = [(i, once_b[text]) for text, i in once_a.items() if text in once_b]
    ends: list[int] = []  # the smallest place in b that ends an order of each length
    best: list[int] = []  # for each such end, its pair
    before = [-1] * len(pairs)
    for index, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before[index] = best[length - 1] if length else -1
        ends[length : length + 1], best[length : length + 1] = [place], [index]
    chain = []
    index = best[-1] if best else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _once(lines: list[str]) -> dict[str, int]:
    """Return the lines that stand in a text once, in order, with their places."""
    counts = Counter(lines)
    return {text: index for index, text in enumerate(lines) if counts[text] == 1}


def _between(a: list[str], b: list[str]) -> list[tuple[bool, int, int, int, int]]:
    """Return the steps from one part to another, as difflib has them."""
    if a == b:
        return [(True, 0, len(a), 0, len(b))]
    if len(a) + len(b) > _MOST or not a or not b:
        return [(False, 0, len(a), 0, len(b))]
    steps = SequenceMatcher(None, a, b).get_opcodes()
    return [(what == "equal", i1, i2, j1, j2) for what, i1, i2, j1, j2 in steps]
