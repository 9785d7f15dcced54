"""How hard a said text is: its sentences, and the school grade that reads it with ease."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from dpup_assistant.check.syllables import syllables
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.sentences import ENDS
from dpup_assistant.engine.te_reo import looks_te_reo

LONG, TOO_LONG = 20, 25  # words of a sentence that warn, and that are a fault
FEWEST_WORDS = 30  # below them the formula says nothing
GRADE_AIMED_AT, HARDEST_GRADE = 6, 8  # a grade above the first warns, above the second it is a fault
_WORD = re.compile(r"(?<!\S)[^\w\s]*\w")  # its beginning, so that no text takes the square of its length
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


class Grade(NamedTuple):
    """How hard a text is, and why."""

    grade: float
    longest: str
    """Its longest sentence."""
    hardest: list[str]
    """Its words with the most syllables, at most 3."""


def sentences(text: str) -> list[str]:
    """Return the sentences of a text. A line ends one too."""
    return [sentence for sentence in ENDS.split(text) if words_in(sentence)]


def words_in(text: str) -> int:
    """Return how many words a text has. A dash on its own is none."""
    return len(_WORD.findall(text))


class Grader:
    """Grades said text in English. Te reo Māori and names count as words, but not as hard ones."""

    def __init__(self, resources: Resources) -> None:
        """Take the names that are not to count from plain_words.yaml, and te reo Māori from the glossary."""
        reo = [term.term for term in resources.glossary.values() if term.language == "mi"]
        named = [*resources.plain_words.names, *reo]
        self._names = phrases(name for name in named if " " in name)
        single = [name for name in named if " " not in name]
        self._not_english = {word.lower() for word in (*resources.plain_words.macrons, *single)}

    def grade(self, text: str) -> Grade | None:
        """Return how hard a text is, or None for one too short to tell.

        Source: Kincaid, Fishburne, Rogers and Chissom (1975), the Flesch-Kincaid grade level.
        """
        words = words_in(text)
        if words < FEWEST_WORDS:
            return None
        parts = sentences(text)
        plain = self._names.sub(" ", text)
        times = Counter(_LETTERS.findall(plain.lower().replace("’", "'")))
        english = {word: syllables(word) for word in times if not self._is_left_out(word)}
        total = sum(english[word] * times[word] for word in english)
        count = sum(times[word] for word in english)
        grade = 0.39 * words / len(parts) + 11.8 * total / max(1, count) - 15.59
        hardest = sorted(english, key=lambda word: -english[word])[:3]
        return Grade(grade, max(parts, key=words_in), hardest)

    def _is_left_out(self, word: str) -> bool:
        """Return whether a word in small letters is a name or te reo Māori."""
        return word in self._not_english or looks_te_reo(word)


def phrases(texts: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of some phrases as whole words, in capitals or small letters."""
    found = "|".join(re.escape(text) for text in sorted(texts, key=len, reverse=True))
    return re.compile(rf"\b(?:{found})\b" if found else "(?!)", re.IGNORECASE)
