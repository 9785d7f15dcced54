"""Finding a decision by the words a worker types."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|s|e)$")
_FILLERS = frozenset(  # words that stand in any sentence and tell no decision from another
    _WORD.findall("""
    a about an and are as at be been but by can did do does for from had has have he her him his i in
    into is it its me my of on or our she so some someone that the their them they this to us very want
    wants was we were what when where which who will with you your
    """)
)
_LONGEST = 100  # letters of a query that count: a whole email pasted here would hold the desk up for seconds


@dataclass(frozen=True, slots=True)
class Texts:
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

    A word fits whole, at the beginning of a longer one, inside one, or with a letter or two wrong. Where it
    fits whole somewhere, the rest do not count. A decision that every word of the query fits shuts out those
    that only some fit. An empty query fits all. Fillers do not count, nor what stands beyond 100 letters.
    """
    typed = list(dict.fromkeys(_words(query[:_LONGEST])))
    words = [word for word in typed if word not in _FILLERS] or typed
    if not words:
        return [] if query.strip() else list(decisions)
    folded = {name: _folded(texts) for name, texts in decisions.items()}
    meant = [_meant(word, folded.values()) for word in words]
    best = [max((texts.score(word) for texts in folded.values()), default=0) for word in meant]
    scores = {
        name: [_of_the_best(texts.score(word), top) for word, top in zip(meant, best, strict=True)]
        for name, texts in folded.items()
    }
    most = max((sum(score > 0 for score in each) for each in scores.values()), default=0)
    if not most:
        return []
    found = [name for name, each in scores.items() if sum(score > 0 for score in each) == most]
    phrase = " ".join(typed if len(typed) > len(meant) else meant)
    return sorted(found, key=lambda name: -folded[name].phrase(phrase) - sum(scores[name]))


@dataclass(frozen=True, slots=True)
class _Folded:
    """The texts of a decision in small letters, ready to be searched."""

    title: str
    summary: str
    keywords: Sequence[str]
    words: frozenset[str]

    def score(self, word: str) -> float:
        """Return how well a word fits: 0 not at all, about 6 when it is a keyword."""
        fits = [_fit(word, self.title) * 1.5, _fit(word, self.summary)]
        last = len(self.keywords) or 1
        # A keyword of its own counts more than a word of a longer one, and the first ones most of all.
        fits += (
            _fit(word, keyword) * (1.3 if keyword == word else 1.0) * (1.2 - 0.2 * place / last)
            for place, keyword in enumerate(self.keywords)
        )
        return max(fits)

    def phrase(self, words: str) -> float:
        """Return how well the query as a whole fits a keyword or the title."""
        if self.title.startswith(words) or words in self.keywords:
            return 6
        return 3 if " " in words and any(words in text for text in (self.title, *self.keywords)) else 0


def _folded(texts: Texts) -> _Folded:
    title, summary, *keywords = map(fold, (texts.title, texts.summary, *texts.keywords))
    return _Folded(title, summary, keywords, frozenset(_words(" ".join((title, summary, *keywords)))))


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _fit(word: str, text: str) -> float:
    """Return how well a word fits a folded text."""
    if _stem(word) not in text:
        return 0
    others = _WORD.findall(text)
    if word in others:
        return 4
    if _stem(word) in map(_stem, others):
        return 3.5
    if any(other.startswith(word) for other in others):
        return 2 if len(word) > 2 else 1
    return 0.5 if len(word) > 4 and word in text else 0


def _of_the_best(score: float, best: float) -> float:
    """Return a score, or 0 for a word that only begins like one that fits elsewhere."""
    return score if score >= best / 2 else 0


def _stem(word: str) -> str:
    """Return a word without its ending: shred for shredding, shar for share and sharing."""
    stem = _ENDING.sub("", word)
    return stem[:-1] if stem != word and stem[-1:] == stem[-2:-1] else stem


def _meant(word: str, decisions: Collection[_Folded]) -> str:
    """Return a word, or the one that is nearest to it where no decision has it."""
    if len(word) < 4 or any(texts.score(word) for texts in decisions):
        return word
    from difflib import get_close_matches  # needed by few, and not before something was mistyped

    vocabulary = sorted({other for texts in decisions for other in texts.words})
    return next(iter(get_close_matches(word, vocabulary, 1, 0.75)), word)
