"""Said text with its blanks filled.

Blanks and the agency's words stand as {name} in said text, and take a capital where they begin a sentence.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree

NAME = re.compile(r"\{(\w+)\}")
ANSWERS = "{answers}"
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?][\"'”’]?\s+)[\"'“‘]?$")


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a paragraph: plain words, or what was picked for a blank."""

    text: str
    blank: str | None = None


Paragraph = tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Filling:
    """What fills the braces of a tree's said text: its blanks as picked, and the agency's words."""

    blanks: Mapping[str, str]
    agency_words: Mapping[str, str]

    def fill(self, line: str) -> Paragraph:
        """Return one line of said text as a paragraph, with its blanks and agency words in place."""
        parts: list[Words] = []
        for index, piece in enumerate(NAME.split(line.strip())):
            if index % 2 == 0:
                _add(parts, Words(piece))
                continue
            words = self.blanks.get(piece) or self.agency_words.get(piece) or f"{{{piece}}}"
            if _SENTENCE_BEGINS.search(text_of((tuple(parts),))):
                words = words[:1].upper() + words[1:]
            _add(parts, Words(words, piece if piece in self.blanks else None))
        return tuple(parts)

    def fill_all(self, text: str | None) -> tuple[Paragraph, ...]:
        """Return a said text as paragraphs, one a line; none for a text that is not there."""
        return tuple(self.fill(line) for line in lines(text))


def filling(tree: Tree, picked: Mapping[str, str], resources: Resources, agency: Agency) -> Filling:
    """Return what fills a tree's said text: the words picked for its blanks, else their defaults."""
    blanks = {name: picked.get(name) or blank.default for name, blank in tree.blanks.items()}
    return Filling(blanks, agency_words(resources, agency))


def agency_words(resources: Resources, agency: Agency) -> dict[str, str]:
    """Return what stands for each word of the agency's: its own, else what every tree can say."""
    words = dict(resources.agency_words)
    for name, own in agency.words.items():
        words[name] = own
    return words


def choices(tree: Tree, blank: str, agency: Agency) -> tuple[str, ...]:
    """Return what the worker can pick for a blank: its default, its options and the agency's own."""
    declared = tree.blanks[blank]
    return tuple(dict.fromkeys((declared.default, *declared.options, *agency.blanks.get(blank, ()))))


def lines(text: str | None) -> list[str]:
    """Return the lines of a text that hold something. A line is a paragraph."""
    return [line.strip() for line in (text or "").splitlines() if line.strip()]


def text_of(paragraphs: Iterable[Paragraph]) -> str:
    """Return paragraphs as plain text, one a line."""
    return "\n".join("".join(words.text for words in paragraph) for paragraph in paragraphs)


def _add(parts: list[Words], words: Words) -> None:
    """Put words at the end of a paragraph, plain ones together with plain ones before them."""
    if not words.text:
        return
    if parts and parts[-1].blank is None and words.blank is None:
        parts[-1] = Words(parts[-1].text + words.text)
    else:
        parts.append(words)
