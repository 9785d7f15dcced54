"""Macrons: te reo Māori words as they are written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"[^\W\d_]+")


class Macrons:
    """Finds words that stand without their macrons, or with others."""

    def __init__(self, words: Iterable[str]) -> None:
        """Take the words with their macrons."""
        self._right = {plain(word): word for word in words}

    def find(self, text: str, words: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield each word that is written wrong, with how it is written. `words` are the text's tokens."""
        if text.isascii() and self._right.keys().isdisjoint(words):
            return
        for word in dict.fromkeys(_WORD.findall(text)):
            right = self._right.get(plain(word))
            if right and word.lower() != right.lower():
                yield word, right[:1].upper() + right[1:] if word[:1].isupper() else right


def plain(word: str) -> str:
    """Return a word in small letters without marks over them."""
    apart = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
