"""Columns as Qt counts them, in units of UTF-16, and as Python does, in characters; and how texts differ."""


def units(text: str) -> int:
    """Return how many units of UTF-16 a text has."""
    return len(text) if text.isascii() else len(text) + sum(letter > "\uffff" for letter in text)


def characters(text: str, column: int) -> int:
    """Return how many characters of a text stand before a column in units."""
    if text.isascii():
        return min(column, len(text))
    at = 0
    for number, letter in enumerate(text):
        if at >= column:
            return number
        at += 1 + (letter > "\uffff")
    return len(text)


def alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))
