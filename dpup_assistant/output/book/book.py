"""The document for sign-off: what stands in it, in which order. A web page and a PDF both render this value.

A paragraph is named by its section and its number, such as share/told ¶2. A section's heading is its first
paragraph; the numbers begin again in each section.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dpup_assistant.output.sheet import Line

NAME = "{section} ¶{number}"


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a section."""

    line: Line
    to: str
    """The section's name; "" where it is in no part of this document."""
    inline: bool = False
    """Whether it goes on in the line before it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph: what it is, its words, and where it leads."""

    label: str
    """What it is, such as Why we ask; "" where it goes on from the paragraph above."""
    line: Line
    link: Link | None = None
    said: bool = False
    """Whether the words are said aloud."""
    inset: bool = False
    """Whether it belongs to the answer above it."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its paragraphs: a question, an outcome, a law, a scenario."""

    name: str
    """The tree and the node, such as share/told. What is no node begins with a capital: share/Law/ipp_11."""
    title: Line
    rows: tuple[Row, ...]
    kind: str = ""
    """What it is, in small words over the heading."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """Sections of one sort."""

    title: str
    sections: tuple[Section, ...]
    intro: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision in the document."""

    id: str
    title: Line
    version: str
    status: str
    """Published or draft, in words."""
    content_hash: str
    """What the file's bytes come to, in part."""
    running: Line
    """What stands at the head of each page: the title, the version and the content hash."""
    chapters: tuple[Chapter, ...]
    signed: Line
    """What those who sign say."""
    signers: tuple[Line, ...]
    """The roles that sign; the last is to be written in."""


@dataclass(frozen=True, slots=True)
class Book:
    """The document."""

    title: Line
    intro: tuple[Line, ...]
    decisions: tuple[Decision, ...]


def numbered(section: Section) -> Iterator[tuple[int, Row]]:
    """Yield the paragraphs under a section's heading, with their numbers."""
    yield from enumerate(section.rows, 2)
