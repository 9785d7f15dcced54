"""The near miss: what somebody perhaps meant to write."""

from collections.abc import Collection
from difflib import SequenceMatcher, get_close_matches

LONGEST = 60  # letters; a longer text is no id
MOST = 20_000  # names to compare for one file, so that a hostile one is judged within a second
_SURE = 0.75  # how alike, from 0 to 1, a name and a word are where it alone can be meant
_CLEAR = 0.1  # by how much it is then nearer than the next name


class NearMiss:
    """Looks for near misses, the same one once, and stops when a file has had its share."""

    def __init__(self) -> None:
        """Begin with nothing compared yet."""
        self._left = MOST
        self._found: dict[tuple[str, float, tuple[str, ...]], str | None] = {}

    def __call__(self, word: str, names: Collection[str], cutoff: float = 0.6) -> str | None:
        """Return the name most like a word, or None. `cutoff` is how alike, from 0 to 1."""
        if len(word) > LONGEST or len(names) > self._left:
            return None
        asked = (word, cutoff, tuple(names))
        if asked not in self._found:
            self._left -= len(names)
            self._found[asked] = _nearest(word, names, cutoff)
        return self._found[asked]


class Guess(str):
    """A near miss that may not be what was meant: it is not very near, or another name is about as near."""

    __slots__ = ()


def around(before: str, near: str | None, after: str = "") -> str | None:
    """Return a near miss as it stands in the file, between other signs; None where there is none."""
    if near is None:
        return None
    return type(near)(f"{before}{near}{after}")


def _nearest(word: str, names: Collection[str], cutoff: float) -> str | None:
    folded = {name.casefold(): name for name in names if len(name) <= LONGEST}
    found = get_close_matches(word.casefold(), folded, 2, cutoff)
    if not found:
        return None
    first, *others = (SequenceMatcher(None, name, word.casefold()).ratio() for name in found)
    is_sure = first >= _SURE and all(other <= first - _CLEAR for other in others)
    return folded[found[0]] if is_sure else Guess(folded[found[0]])
