"""Finding words in a tree, and what its texts would be with others in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from dpup_assistant.check.data import LOST, Data
from dpup_assistant.check.texts import texts
from dpup_assistant.engine.fault import Path

Where = Literal["everywhere", "titles", "said", "worker", "ids"]
_TITLES = ("title", "label")


class Sought(NamedTuple):
    """What is looked for."""

    words: str
    where: Where = "everywhere"
    match_case: bool = False
    whole_words: bool = False

    def pattern(self) -> re.Pattern[str]:
        """Return what fits the words."""
        edges = r"(?<!\w){}(?!\w)" if self.whole_words else "{}"
        return re.compile(edges.format(re.escape(self.words)), 0 if self.match_case else re.IGNORECASE)


class Place(NamedTuple):
    """Something that can be found."""

    path: Path
    text: str
    voice: Where


class Hit(NamedTuple):
    """A text that has the words."""

    path: Path
    text: str
    times: int
    """How often it has them."""
    is_id: bool = False
    """Whether it is an id or another word for the program, which renaming changes and replacing does not."""


def places(data: Data) -> list[Place]:
    """Return all that can be found in a tree's text of any shape, in its order."""
    voices = {each.path: _voice(each.key, each.is_said or each.fills_said) for each in texts(data)}
    return [Place(path, text, voices.get(path, "ids")) for path, text in _leaves(data)]


def hits(among: Iterable[Place], sought: Sought) -> list[Hit]:
    """Return what has the words. Where nothing is sought, nothing is found."""
    pattern, found = sought.pattern(), list[Hit]()
    if not sought.words.strip():
        return found
    for path, text, voice in among:
        if sought.where in ("everywhere", voice) and (times := len(pattern.findall(text))):
            found.append(Hit(path, text, times, voice == "ids"))
    return found


def replaced(hit: Hit, sought: Sought, words: str) -> str:
    """Return what a text would be with other words in place of those that are sought."""
    return sought.pattern().sub(lambda _: words, hit.text)


def _voice(key: str, is_said: bool) -> Where:
    return "titles" if key in _TITLES else "said" if is_said else "worker"


def _leaves(data: Data, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield the texts of a tree in its order, and the ids of its parts."""
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, list):
        for index, part in enumerate(data):
            yield from _leaves(part, (*path, index))
    else:
        for key, part in data.items():
            if isinstance(part, dict) and path and key != LOST:
                yield (*path, key), key
            if key != LOST:
                yield from _leaves(part, (*path, key))
