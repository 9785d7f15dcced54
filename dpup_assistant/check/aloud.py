"""What stands in said text and cannot be said as it is written: slashes, brackets, capitals, a filler."""

import re
from collections.abc import Iterator

_SLASH = re.compile(r"(?<![\w.:/])[^\W\d]+(?:\s?/\s?[^\W\d]+)+(?![\w./])")
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^][]*)\]")
_LETTER = re.compile(r"[^\W\d]")
_CAPITALS = re.compile(r"\b[A-ZĀĒĪŌŪ][A-ZĀĒĪŌŪ0-9]+(?=s?\b)")
_MEANT = "".join(  # I am sorry, we're truly sorry, I want to say sorry
    rf"(?<!\b{word}\s)" for word in ("am", "are", "m", "re", "so", "very", "truly", "really", "deeply", "say")
)
_SORRY = re.compile(
    rf"{_MEANT}\bsorry\b(?!\s+(?:that|for\s+(?:your|what)|about\s+(?:your|what))\b)"
    r"|\bsorry,?\s+(?:but|if|to\s+(?:ask|bother|trouble|keep|interrupt)|(?:for|about)\s+the\s+(?:wait|delay))\b",
    re.IGNORECASE,
)


def slashes(text: str) -> Iterator[str]:
    """Yield words with a slash between them, each once: `his/her`. Not numbers, and no address."""
    yield from dict.fromkeys(match[0] for match in _SLASH.finditer(text))


def brackets(text: str) -> Iterator[str]:
    """Yield what stands in brackets, each once. Not the numbers of `(04) 555 0100`."""
    found = {match[0]: match[1] or match[2] or "" for match in _BRACKETS.finditer(text)}
    yield from (words for words, inside in found.items() if _LETTER.search(inside))


def in_capitals(text: str) -> set[str]:
    """Return the words of more than one letter that stand in capitals."""
    return set(_CAPITALS.findall(text))


def fillers(text: str) -> Iterator[str]:
    """Yield each "sorry" that is a habit of speech. Not `I am sorry this happened`."""
    if "sorry" in text.lower():  # few texts have one, and the pattern takes long to find none
        yield from dict.fromkeys(match[0] for match in _SORRY.finditer(text))
