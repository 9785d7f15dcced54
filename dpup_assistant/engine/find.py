"""Finding a decision by the words a worker types."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+")
_ENDINGS = ("'s", "s", "es", "ed", "ing")


class Texts(NamedTuple):
    """The texts that a decision is found by."""

    title: str
    summary: str
    keywords: Sequence[str]
    """Those that come first count most."""


def fold(text: str) -> str:
    """Return a text in small letters, without macrons and curly apostrophes: "whanau" finds whānau."""
    letters = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def find(query: str, decisions: Mapping[str, Texts]) -> list[str]:
    """Return the ids of the decisions that fit a query, the best first.

    A word fits whole, at the beginning of a longer one, inside one, or with a letter or two wrong. A decision
    that every word of the query fits shuts out those that only some fit. An empty query fits all.
    """
    words = _words(query)
    if not words:
        return [] if query.strip() else list(decisions)
    folded = {name: _Folded(texts) for name, texts in decisions.items()}
    meant = [_meant(word, folded.values()) for word in words]
    scores = {name: [texts.score(word) for word in meant] for name, texts in folded.items()}
    most = max((sum(score > 0 for score in each) for each in scores.values()), default=0)
    if not most:
        return []
    found = [name for name, each in scores.items() if sum(score > 0 for score in each) == most]
    phrase = " ".join(meant)
    return sorted(found, key=lambda name: -folded[name].phrase(phrase) - sum(scores[name]))


class _Folded:
    """The texts of a decision, ready to be searched."""

    def __init__(self, texts: Texts) -> None:
        self._title, self._summary = fold(texts.title), fold(texts.summary)
        self._keywords = [fold(keyword) for keyword in texts.keywords]
        self.words = set(_words("\n".join((self._title, self._summary, *self._keywords))))

    def score(self, word: str) -> float:
        """Return how well a word fits: 0 not at all, about 6 when it is a keyword."""
        fits = [_fit(word, self._title) * 1.5, _fit(word, self._summary)]
        last = len(self._keywords) or 1
        # A keyword of its own counts more than a word of a longer one, and the first ones most of all.
        fits += (
            _fit(word, keyword) * (1.2 if keyword == word else 1.0) * (1.2 - 0.2 * place / last)
            for place, keyword in enumerate(self._keywords)
        )
        return max(fits)

    def phrase(self, words: str) -> float:
        """Return how well the query as a whole fits a keyword or the title."""
        if self._title.startswith(words) or words in self._keywords:
            return 6
        return 3 if " " in words and any(words in text for text in (self._title, *self._keywords)) else 0


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _fit(word: str, text: str) -> float:
    """Return how well a word fits a folded text."""
    if word not in text:
        return 0
    others = _WORD.findall(text)
    if word in others:
        return 4
    if any(other == word + ending for other in others for ending in _ENDINGS):
        return 3.5
    if any(other.startswith(word) for other in others):
        return 2 if len(word) > 2 else 1
    return 0.5 if len(word) > 2 else 0.1


def _meant(word: str, decisions: Iterable[_Folded]) -> str:
    """Return a word, or the one that is nearest to it where no decision has it."""
    vocabulary = {other for texts in decisions for other in texts.words}
    if len(word) < 4 or any(word in other for other in vocabulary):
        return word
    from difflib import get_close_matches  # needed by few, and not before something was mistyped

    return next(iter(get_close_matches(word, sorted(vocabulary), 1, 0.75)), word)
