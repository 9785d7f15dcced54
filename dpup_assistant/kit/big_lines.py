"""Puts words in large print into lines that are easy to follow: few, and of like length.

A line holds whole sentences or a part of one; no sentence begins in a line where another ends, to go on in
the next.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dpup_assistant.kit.type_table import TIGHT_WORDS

MOST_WORDS = 12  # in a line
_SENTENCE_ENDS = re.compile(r"[.!?][\"'”’)]*$")

Run = tuple[str, bool]  # words, and whether they are bold
Line = list[Run]
Measure = Callable[[str, bool], float]  # words, bold -> px
_Cost = tuple[int, int, float]  # lines that mix whole and broken sentences, all lines, unevenness


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What stands together without a space that a line could break at. `width` is px."""

    runs: tuple[Run, ...]
    width: float

    @property
    def text(self) -> str:
        return "".join(words for words, _ in self.runs)


def lines_of(runs: Sequence[Run], room: int, measure: Measure) -> list[Line]:
    """Return the lines of a paragraph, each at most `room` px wide and 12 words long.

    A word wider than a line breaks.
    """
    chunks = [part for chunk in _chunks(runs, measure) for part in _fitted(chunk, room, measure)]
    ends = _line_ends(chunks, room, measure(" ", False))
    lines, begin = [], 0
    while begin < len(chunks):
        lines.append(_line(chunks[begin : ends[begin]]))
        begin = ends[begin]
    return lines


def _chunks(runs: Sequence[Run], measure: Measure) -> Iterator[_Chunk]:
    """Cut a paragraph at the spaces where a line may break."""
    pieces = [(piece, bold) for words, bold in runs for piece in _pieces(words, bold)]
    for is_space, together in groupby(pieces, lambda piece: piece[0].isspace()):
        if not is_space:
            yield _chunk(tuple(together), measure)


def _pieces(words: str, bold: bool) -> list[str]:
    tight = bold and len(words.split()) <= TIGHT_WORDS
    return [words] if tight else re.findall(r"\s+|\S+", words)


def _chunk(runs: tuple[Run, ...], measure: Measure) -> _Chunk:
    return _Chunk(runs, sum(measure(*run) for run in runs))


def _fitted(chunk: _Chunk, room: int, measure: Measure) -> Iterator[_Chunk]:
    """Yield a chunk in parts that fit a line: whole, else its words, else as many letters as fit."""
    if chunk.width <= room:
        yield chunk
        return
    for words, bold in chunk.runs:
        for word in words.split():
            while word:
                end = _letters_that_fit(word, bold, room, measure)
                yield _chunk(((word[:end], bold),), measure)
                word = word[end:]


def _letters_that_fit(word: str, bold: bool, room: int, measure: Measure) -> int:
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(word[:middle], bold) <= room else (low, middle - 1)
    return low


def _line_ends(chunks: Sequence[_Chunk], room: int, space: float) -> list[int]:
    """Return, for a line that begins at each chunk, where it best ends, looking from the last line back."""
    words = [len(chunk.text.split()) for chunk in chunks]
    stops = [bool(_SENTENCE_ENDS.search(chunk.text)) for chunk in chunks]
    costs: list[_Cost] = [(0, 0, 0.0)] * (len(chunks) + 1)
    ends = [0] * len(chunks)
    for begin in range(len(chunks) - 1, -1, -1):
        width, count, best = -space, 0, None
        for end in range(begin + 1, len(chunks) + 1):
            width += space + chunks[end - 1].width
            count += words[end - 1]
            if end > begin + 1 and (width > room or count > MOST_WORDS):
                break
            mixed, lines, uneven = costs[end]
            cost = (mixed + _is_mixed(stops, begin, end), lines + 1, uneven + (room - width) ** 2)
            if best is None or cost < best:
                best, ends[begin] = cost, end
        assert best
        costs[begin] = best
    return ends


def _is_mixed(stops: Sequence[bool], begin: int, end: int) -> bool:
    """Return whether a line has an end of a sentence inside, and a piece of one at its own end or start."""
    begins = begin == 0 or stops[begin - 1]
    whole = begins and (end == len(stops) or stops[end - 1])
    return not whole and any(stops[begin : end - 1])


def _line(chunks: Sequence[_Chunk]) -> Line:
    """Return chunks as one line, with the words of one weight together and a plain space between chunks."""
    pieces = [piece for chunk in chunks for piece in ((" ", False), *chunk.runs)][1:]
    weights = groupby(pieces, lambda piece: piece[1])
    return [("".join(words for words, _ in together), bold) for bold, together in weights]
