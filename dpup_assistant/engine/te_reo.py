"""Which stretches of a text are te reo Māori, so that each way out can say so of them.

A screen reader or a voice reads them as English unless it is told.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

from dpup_assistant.engine.resources import Resources

_MACRON = re.compile("[āēīōūĀĒĪŌŪ]")
_PLAIN = str.maketrans("āēīōūĀĒĪŌŪ", "aeiouAEIOU")
_LIKE_TE_REO = re.compile(r"(?:(?:ng|wh|[hkmnprtw])?[aeiou]){3,}(?<!e)")  # shorter ones are English too
_ENGLISH = {"area", "patio", "piano", "potato", "ratio", "tomato"}  # none of te reo Māori, but made like it
_WORD = re.compile(r"[^\W\d_]+")
_WITH_MACRON = r"\w*[āēīōūĀĒĪŌŪ]\w*"  # no English word has one


def te_reo_of(resources: Resources) -> tuple[str, ...]:
    """Return the words and phrases that the resources know as te reo Māori, without their macrons too."""
    terms = (term.term for term in resources.glossary.values() if term.language == "mi")
    known = (*terms, *resources.plain_words.macrons, *resources.plain_words.te_reo)
    return tuple(dict.fromkeys((*known, *(word.translate(_PLAIN) for word in known))))


def looks_te_reo(word: str) -> bool:
    """Return whether a word in small letters has a macron, or is made of three or more Māori syllables.

    A word that ends in a plain e is taken to be English: operate, nominate.
    """
    return bool(_MACRON.search(word) or (_LIKE_TE_REO.fullmatch(word) and word not in _ENGLISH))


def stretches(text: str, te_reo: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Yield a text in stretches, each with whether it is te reo Māori: `te_reo`, or a word with a macron."""
    for place, stretch in enumerate(_pattern(tuple(te_reo)).split(text)):
        if stretch:
            yield stretch, place % 2 == 1


def tongue_of(text: str, te_reo: Iterable[str]) -> Literal["en", "mi", "both"]:
    """Return which language a text is in: English, te reo Māori (`mi`), or both. Digits alone are English.

    A word that is not known but looks like te reo Māori makes it both, so that no voice is trusted with it.
    """
    parts = [(stretch, mi) for stretch, mi in stretches(text, te_reo) if _WORD.search(stretch)]
    if parts and all(mi for _, mi in parts):
        return "mi"
    may_be = any(mi or any(map(looks_te_reo, _WORD.findall(part.lower()))) for part, mi in parts)
    return "both" if may_be else "en"


@lru_cache(maxsize=8)
def _pattern(te_reo: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds te reo Māori: a phrase before a word of it, and neighbours as one stretch."""
    known = sorted(map(re.escape, te_reo), key=len, reverse=True)
    one = "|".join((*known, _WITH_MACRON))
    return re.compile(rf"(?<!\w)((?:{one})(?:\s+(?:{one}))*)(?!\w)", re.IGNORECASE)
