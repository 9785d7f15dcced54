"""The first keys of the trees: enough for the first page, and read at once.

Nothing is judged here. What cannot be read is told when the whole tree is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from unicodedata import normalize

from dpup_assistant.engine.tree_format import FORMAT
from dpup_assistant.storage.files import Unreadable, read_bytes
from dpup_assistant.storage.sources import TreeFile

_TEXTS = ("title", "summary", "status", "group", "version", "owner", "reviewed", "review_by")
NEEDED = ("title", "summary", "status")
BODY = ("start", "blanks", "questions", "outcomes", "scenarios")  # what stands below the first keys
_MAX_BYTES = 1_000_000
_MARK = "\ufeff"  # some editors begin a file with it; utf-8-sig would be one more module at the start
_BODY_BEGINS = re.compile(rf"^(?:{'|'.join(BODY)}):", re.MULTILINE)
_KEY = re.compile(rf"^({'|'.join(('format', *_TEXTS))})[ \t]*:", re.MULTILINE)
# A key and a text that YAML reads as it stands: on one line, with nothing in it that means something else.
_PLAIN_LINE = re.compile(rf"^({'|'.join(('format', *_TEXTS))}): (\w[^\n\r:#]*?) *\r?\n(?=\S)", re.MULTILINE)

if TYPE_CHECKING:
    from dpup_assistant.engine.tree import Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the first page shows of a tree. Texts are as they stand in the file, None where there is none."""

    id: str
    path: Path
    whose: Literal["shipped", "agency"] = "shipped"
    title: str | None = None
    summary: str | None = None
    status: str | None = None
    group: str | None = None
    version: str | None = None
    owner: str | None = None
    reviewed: str | None = None
    review_by: str | None = None
    keywords: tuple[str, ...] = ()
    broken: bool = False
    """Whether the tree cannot be used, as far as its first keys tell."""


def heads(files: Iterable[TreeFile], read: Callable[[TreeFile], bytes] | None = None) -> list[Head]:
    """Return the heads of tree files, in their order. It raises nothing.

    `read` returns the bytes of a file that count, b"" for none; without it, those that lie there now do.
    """
    return [head_of(file, read(file)) if read else read_head(file) for file in files]


def read_head(file: TreeFile) -> Head:
    """Return the head of a tree file."""
    return head_of(file, _start_of(file))


def head_of(file: TreeFile, raw: bytes) -> Head:
    """Return the head of a tree file that holds these bytes, or begins with them."""
    from dpup_assistant.storage.first_keys import first_keys

    return _head(file, first_keys(raw[:_MAX_BYTES]) if raw else {})


def glance(files: Iterable[TreeFile]) -> list[Head]:
    """Return the heads of tree files without their keywords, as fast as may be. It raises nothing."""
    return [_glance_at(file) for file in files]


def head_of_loaded(head: Head, tree: Tree | None) -> Head:
    """Return the head of a file as it is once that was judged: by the tree that is used, None for none."""
    if not tree:
        return replace(head, broken=True)
    texts: dict[str, Any] = {name: str(value) for name in _TEXTS if (value := getattr(tree, name))}
    return replace(head, keywords=tree.keywords, broken=False, **texts)


def titles_of(found: Iterable[Head]) -> dict[str, str]:
    """Return the titles of the decisions that desks can open, by id."""
    return {
        head.id: head.title for head in found if head.title and head.status == "published" and not head.broken
    }


def _glance_at(file: TreeFile) -> Head:
    """Return the head of a file whose first keys stand on plain lines, or else read it."""
    text = _start_of(file).decode(errors="ignore").removeprefix(_MARK)
    body = _BODY_BEGINS.search(text)
    above = normalize("NFC", text[: body.end()]) if body else ""
    found = dict(_PLAIN_LINE.findall(above))
    keys = _KEY.findall(above)
    is_plain = len(keys) == len(found) == len(set(keys)) and found.keys() >= {"format", *NEEDED}
    return _head(file, found) if is_plain else read_head(file)


def _start_of(file: TreeFile) -> bytes:
    """Return the beginning of a file, b"" where it cannot be read."""
    try:
        return read_bytes(file.path)[:_MAX_BYTES]
    except Unreadable:
        return b""


def _head(file: TreeFile, found: dict[str, Any]) -> Head:
    texts: dict[str, Any] = {name: found[name] for name in _TEXTS if isinstance(found.get(name), str)}
    keywords = found.get("keywords", ())
    return Head(
        id=file.id,
        path=file.path,
        whose=file.whose,
        keywords=keywords if isinstance(keywords, tuple) else (),
        broken=found.get("format") != str(FORMAT) or not all(texts.get(name) for name in NEEDED),
        **texts,
    )
