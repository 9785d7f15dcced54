"""Finding a decision by a word in it."""

import unicodedata
from collections.abc import Iterable


def fold(text: str) -> str:
    """Return a text in small letters, without macrons and curly apostrophes: "whanau" finds whānau."""
    letters = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def has_words(query: str, texts: Iterable[str]) -> bool:
    """Return whether every word of a query stands somewhere in the texts, whole or in part."""
    folded = fold("\n".join(texts))
    return all(word in folded for word in fold(query).split())
