"""Words to leave out of said text, out of the lists that trainers own: jargon, words of consent, promises."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from dpup_assistant.engine.resources import PlainWord

_APART = {code: " " for code in range(128) if not chr(code).isalnum()}
_BETWEEN = r"[^\w.!?,;:]+"  # words of a phrase stand together, on one line or two
_APART_IN_A_SENTENCE = r"[^\w.!?]+"
_GAP = rf"{_APART_IN_A_SENTENCE}(?:\w+{_APART_IN_A_SENTENCE}){{1,6}}?"  # what ___ stands for
_WITH_ENDINGS = {"jargon", "consent_word"}  # not `please`, or pleased would be left out too


class Found(NamedTuple):
    """A word to leave out, as it stands in a text."""

    start: int
    end: int
    text: str
    code: str
    entry: PlainWord


class Avoided:
    """Finds words to leave out."""

    def __init__(self, lists: Mapping[str, Iterable[PlainWord]]) -> None:
        """Take lists of plain_words.yaml, by the code of the fault that they are."""
        self._by_first: dict[str, list[tuple[re.Pattern[str], str, PlainWord]]] = {}
        for code, entry in ((code, entry) for code, entries in lists.items() for entry in entries):
            *before, last = entry.avoid.lower().replace("’", "'").split() or [""]
            forms = endings(last) if code in _WITH_ENDINGS else {last}
            phrases = [[*before, form] for form in forms]
            pattern = re.compile("|".join(_pattern(phrase) for phrase in phrases), re.IGNORECASE)
            for first in {word for phrase in phrases for word in tokens(phrase[0])[:1]}:
                self._by_first.setdefault(first, []).append((pattern, code, entry))

    def find(self, text: str, words: Iterable[str]) -> Iterator[Found]:
        """Yield the first place of each word to leave out. `words` are the tokens of the text.

        Of two that overlap, only the longer counts.
        """
        if self._by_first.keys().isdisjoint(words):
            return
        places = [
            Found(*match.span(), match.group(), code, entry)
            for word in dict.fromkeys(words)
            for pattern, code, entry in self._by_first.get(word, ())
            if (match := pattern.search(text))
        ]
        for place in places:
            if not any(_covers(other, place) for other in places):
                yield place


def tokens(text: str) -> list[str]:
    """Return the words of a text in small letters, cut at apostrophes and dashes."""
    return text.lower().translate(_APART).split() if text.isascii() else re.findall(r"\w+", text.lower())


def endings(word: str) -> set[str]:
    """Return an English word with the endings it can have, among them some that it never has."""
    stem = word[:-1]
    if word.endswith("e"):
        return {word, f"{word}s", f"{word}d", f"{stem}ing"}
    if word.endswith("y"):
        return {word, f"{stem}ies", f"{stem}ied", f"{word}ing", f"{word}s", f"{word}ed"}
    return {word, f"{word}s", f"{word}es", f"{word}ed", f"{word}ing"}


def _pattern(words: list[str]) -> str:
    """Return a pattern for words in a row, as whole words, with straight or curly apostrophes."""
    written = [re.escape(word).replace("'", "['’]").replace(r"\-", "[-\u2010\u2011 ]") for word in words]
    inside = _BETWEEN.join(written).replace(f"{_BETWEEN}___{_BETWEEN}", _GAP)
    return rf"(?<!\w){inside}(?!\w)"


def _covers(other: Found, place: Found) -> bool:
    """Return whether another place holds a place and more."""
    longer = other.end - other.start > place.end - place.start
    return longer and other.start <= place.start and place.end <= other.end
