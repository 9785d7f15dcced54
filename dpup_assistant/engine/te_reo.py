"""Which stretches of a text are te reo Māori, so that each way out can say so of them.

A screen reader or a voice reads them as English unless it is told.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

from dpup_assistant.engine.resources import Resources

_WITH_MACRON = r"\w*[āēīōūĀĒĪŌŪ]\w*"  # no English word has one


def te_reo_of(resources: Resources) -> tuple[str, ...]:
    """Return the words and phrases that the resources know as te reo Māori."""
    terms = (term.term for term in resources.glossary.values() if term.language == "mi")
    return tuple(dict.fromkeys((*terms, *resources.plain_words.macrons)))


def stretches(text: str, te_reo: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Yield a text in stretches, each with whether it is te reo Māori: `te_reo`, or a word with a macron."""
    for place, stretch in enumerate(_pattern(tuple(te_reo)).split(text)):
        if stretch:
            yield stretch, place % 2 == 1


def tongue_of(text: str, te_reo: Iterable[str]) -> Literal["en", "mi", "both"]:
    """Return which language a text is in: English, te reo Māori (`mi`), or both. Digits alone are English."""
    found = {is_te_reo for stretch, is_te_reo in stretches(text, te_reo) if any(map(str.isalpha, stretch))}
    if True not in found:
        return "en"
    return "both" if False in found else "mi"


@lru_cache(maxsize=8)
def _pattern(te_reo: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds te reo Māori: a phrase before a word of it, and neighbours as one stretch."""
    known = sorted(map(re.escape, te_reo), key=len, reverse=True)
    one = "|".join((*known, _WITH_MACRON))
    return re.compile(rf"(?<!\w)((?:{one})(?:\s+(?:{one}))*)(?!\w)", re.IGNORECASE)
