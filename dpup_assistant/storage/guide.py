"""The trainer's guide, docs/guide.md and docs/signing.md: chapters of paragraphs, lists, tables and examples.

It is Markdown as plain as can be, so that it reads the same on paper, on the web and in the window: headings
of two levels, paragraphs, numbered and dotted lists of one level, tables of two columns, and fenced text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from dpup_assistant.storage.files import Unreadable, read_bytes
from dpup_assistant.storage.paths import docs_folder

Kind = Literal["heading", "text", "steps", "points", "table", "code"]

_NEW = re.compile(r"#{1,3} |\d+\. |- |\||```")  # what a line begins with that does not go on in the last one
_LEVEL = re.compile(r"^(?=#{1,2} )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a chapter."""

    kind: Kind
    rows: tuple[tuple[str, ...], ...]
    """The words: one, one for each line of a list or of an example, or the cells of each row of a table."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of the guide."""

    title: str
    blocks: tuple[Block, ...]

    @property
    def words(self) -> str:
        """All that stands in it, to be searched."""
        return "\n".join([self.title, *(cell for block in self.blocks for row in block.rows for cell in row)])


def load_guide() -> tuple[Chapter, ...]:
    """Return the chapters of the guide; none where a file is missing, as from a broken installation.

    What is a page of its own in docs is its last chapter.
    """
    try:
        guide, signing = (
            read_bytes(docs_folder() / name).decode("utf-8", "replace") for name in ("guide.md", "signing.md")
        )
    except Unreadable:
        return ()
    return chapters(f"{guide}\n{_LEVEL.sub('#', signing)}")


def chapters(text: str) -> tuple[Chapter, ...]:
    """Return the chapters of a text: what stands under each heading of the second level."""
    found: list[tuple[str, list[Block]]] = []
    for block in _blocks(_joined(text.splitlines())):
        if block.kind == "heading" and block.rows[0][0].startswith("## "):
            found.append((block.rows[0][0][3:], []))
        elif found:
            found[-1][1].append(_bare(block))
    return tuple(Chapter(title, tuple(blocks)) for title, blocks in found)


def _bare(block: Block) -> Block:
    """Return a block without the signs of a heading."""
    return Block("heading", ((block.rows[0][0].lstrip("# "),),)) if block.kind == "heading" else block


def _joined(lines: list[str]) -> Iterator[tuple[Kind, str]]:
    """Yield whole paragraphs and list items, each with its kind, and each line of an example."""
    is_code, is_open = False, False
    kind: Kind = "text"
    words = ""
    for line in [*lines, ""]:
        if is_code and not line.startswith("```"):
            yield "code", line
            continue
        if is_open and line and kind != "heading" and not _NEW.match(line):
            words = f"{words} {line.strip()}"
            continue
        if is_open:
            yield kind, _plain(words)
        is_code = line.startswith("```") and not is_code
        is_open = bool(line) and not line.startswith("```")
        kind, words = _kind(line), line
        if not line:
            yield "text", ""  # two paragraphs, two lists


def _blocks(parts: Iterator[tuple[Kind, str]]) -> Iterator[Block]:
    for (kind, _), group in groupby(parts, key=lambda part: (part[0], part[1] == "" and part[0] != "code")):
        lines = [words for _, words in group]
        if kind in ("heading", "text"):
            yield from (Block(kind, ((words,),)) for words in lines if words)
        elif kind == "table":
            rows = [tuple(cell.strip() for cell in words.strip("|").split("|")) for words in lines]
            yield Block(kind, tuple(rows[:1] + rows[2:]))
        else:
            yield Block(
                kind, tuple((words if kind == "code" else words.partition(" ")[2],) for words in lines)
            )


def _kind(line: str) -> Kind:
    if line.startswith("#"):
        return "heading"
    if line.startswith("|"):
        return "table"
    return "points" if line.startswith("- ") else "steps" if re.match(r"\d+\. ", line) else "text"


def _plain(words: str) -> str:
    """Return words without the signs of bold and of code, in quotes what leans, and of a link its words."""
    bare = re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", words.replace("**", "").replace("`", ""))
    return re.sub(r"\*([^*]+)\*", r"“\1”", bare)
