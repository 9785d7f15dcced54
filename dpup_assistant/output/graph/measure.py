"""How wide words are, as near as it can be told without the font, and how they break into lines."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cache
from unicodedata import category, east_asian_width, normalize

Measure = Callable[[str, float, bool], float]
"""Returns how wide a text is, in px, in a size in px, bold or not."""

_WIDTHS = {  # in hundredths of the size, of Noto Sans and with room for wider fonts
    30: " !',.:;Jijl|`",
    36: '()-/I[\\]ft"r{}_',
    54: "?czsvyFL",
    78: "ABCDGHNOQUVXw&",
    102: "%@MWm",
}
_WIDTH = {letter: width / 100 for width, letters in _WIDTHS.items() for letter in letters}
_OTHER = 0.64
_WIDE = 1.1
_BOLD = 1.09
CUT = "…"


def estimate(text: str, size: float, bold: bool = False) -> float:
    """Return about how wide a text is, in px, rather too wide than too narrow."""
    return sum(map(_width, text)) * size * (_BOLD if bold else 1)


def lines(
    text: str, size: float, widest: float, most: int, measure: Measure, bold: bool = False
) -> list[str]:
    """Return a text broken into at most `most` lines that are no wider than `widest` px.

    What does not fit is cut off, with a sign that it is. A word that is too wide is broken.
    """
    broken: list[str] = []
    line = ""
    for word in _pieces(text.split(), size, widest, measure, bold):
        longer = f"{line} {word}" if line else word
        if line and measure(longer, size, bold) > widest:
            broken.append(line)
            if len(broken) == most:
                return [*broken[:-1], _cut(broken[-1], size, widest, measure, bold)]
            line = word
        else:
            line = longer
    return [*broken, line] if line else broken or [""]


def _pieces(words: Sequence[str], size: float, widest: float, measure: Measure, bold: bool) -> Sequence[str]:
    """Return words, the ones that are too wide in pieces that are not."""
    pieces: list[str] = []
    for word in words:
        while len(word) > 1 and measure(word, size, bold) > widest:
            fits = _fitting(word, size, widest, measure, bold)
            pieces.append(word[:fits])
            word = word[fits:]
        pieces.append(word)
    return pieces


def _fitting(word: str, size: float, widest: float, measure: Measure, bold: bool) -> int:
    """Return how many letters of a word are no wider than `widest`, at least one."""
    return 1 + bisect_right(range(2, len(word)), widest, key=lambda count: measure(word[:count], size, bold))


def _cut(line: str, size: float, widest: float, measure: Measure, bold: bool) -> str:
    while line and measure(line + CUT, size, bold) > widest:
        line = line[:-1]
    return line.rstrip() + CUT


@cache
def _width(letter: str) -> float:
    if letter in _WIDTH:
        return _WIDTH[letter]
    if category(letter).startswith("M"):
        return 0
    if east_asian_width(letter) in "WF" or ord(letter) > 0xFFFF:
        return _WIDE
    plain = normalize("NFD", letter)[0]
    return _WIDTH.get(plain, _OTHER)
