"""What stands behind the words of a decision in the document for sign-off, and how its texts become lines."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.words import lines
from dpup_assistant.output.book import words
from dpup_assistant.output.book.book import Link, Row
from dpup_assistant.output.sheet import Line, line_of

_BRACES = re.compile(r"(\{\w+\})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """A tree with what it names."""

    tree: Tree
    content_hash: str
    """The SHA-256 of the file's bytes, 64 hexadecimal digits."""
    resources: Resources
    agency: Agency
    titles: Mapping[str, str]
    """The titles of the decisions in use, by id."""
    starts: Mapping[str, str]
    """Where the decisions of this document start, by id."""
    numbers: Mapping[str, int]
    """The nodes in the order of the file, from 1."""
    te_reo: Collection[str]

    def name(self, part: str) -> str:
        """Return the name of a section: a node's id, or a part with a capital."""
        return f"{self.tree.id}/{part}"

    def line(self, text: str) -> Line:
        """Return a text of one line."""
        return line_of(text, self.te_reo)

    def node(self, node: str) -> str:
        """Return a node with its number, such as 4 Which of these are done already?"""
        return words.NODE.format(number=self.numbers[node], title=self.tree.node(node).title)

    def link(self, how: str, node: str) -> Link:
        """Return words that lead to a node."""
        return Link(self.line(how.format(node=self.node(node))), self.name(node))

    def see(self, part: str) -> Link:
        """Return words that lead to what stands once and is named in many places."""
        name = self.name(part)
        return Link(self.line(words.SEE.format(name=name)), name, inline=True)

    def tree_link(self, tree: str, question: str | None = None) -> Link:
        """Return words that lead to another decision, or to a question in it."""
        start = self.starts.get(tree)
        named = words.TREE.format(title=self.titles.get(tree, tree), tree=tree)
        return Link(self.line(named), f"{tree}/{question or start}" if start else "")

    def row(self, label: str, text: str | None, *, inset: bool = False) -> Iterator[Row]:
        """Yield the paragraphs of a text for the worker; none where it is not there."""
        for place, line in enumerate(lines(text)):
            yield Row("" if place else label, self.line(line), inset=inset)

    def each(self, label: str, texts: Collection[str]) -> Iterator[Row]:
        """Yield a list's paragraphs."""
        for place, text in enumerate(texts):
            yield Row("" if place else label, self.line(text))

    def said(self, label: str, text: str | None, *, inset: bool = False) -> Iterator[Row]:
        """Yield the paragraphs of a said text, what is in braces in bold; none where it is not there."""
        for place, line in enumerate(lines(text)):
            runs = tuple(
                run
                for number, piece in enumerate(_BRACES.split(line))
                for run in line_of(piece, () if number % 2 else self.te_reo, bold=number % 2 == 1)
            )
            yield Row("" if place else label, runs, said=True, inset=inset)
