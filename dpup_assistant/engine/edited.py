"""What stands otherwise in one tree than in another, text by text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Any

from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.outcome import Reply
from dpup_assistant.engine.tree import AnyQuestion, Checklist, Tree
from dpup_assistant.engine.walk import offered
from dpup_assistant.engine.words import lines

PARTS = ("questions", "outcomes", "blanks", "scenarios")  # what a tree holds by id
Value = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """A text, or a list of texts, that was another, at its path in the tree's file."""

    path: Path
    was: Value | None
    """None where nothing stood there."""
    now: Value | None
    """None where nothing stands there any more."""


def edited(old: Tree, new: Tree) -> Iterator[Edited]:
    """Yield what stands otherwise in the new tree, its parts in their order.

    Questions, outcomes, blanks and scenarios that only one of the trees holds are left out. A text with
    other ends of lines, or other empty ones, is the same text.
    """
    yield from _between((), _head(old), _head(new))
    for part in PARTS:
        before, after = getattr(old, part), getattr(new, part)
        for name, now in after.items():
            if name in before and before[name] != now:
                yield from _between((part, name), dict(_texts(before[name], ())), dict(_texts(now, ())))
            if part == "questions" and name in before:
                yield from _other_order((part, name), before[name], now)


def _head(tree: Tree) -> dict[Path, Value]:
    """Return the texts of a tree's first keys."""
    return {
        path: value
        for field in fields(tree)
        if field.name not in (*PARTS, "format")
        for path, value in _texts(getattr(tree, field.name), (field.name,))
    }


def _between(here: Path, before: Mapping[Path, Value], after: Mapping[Path, Value]) -> Iterator[Edited]:
    for path in dict.fromkeys((*after, *before)):
        if before.get(path) != after.get(path):
            yield Edited((*here, *path), before.get(path), after.get(path))


def _other_order(here: Path, before: AnyQuestion, now: AnyQuestion) -> Iterator[Edited]:
    """Yield the labels of what both questions offer, where they offer it in another order."""
    was, labels = offered(before), offered(now)
    orders = [name for name in was if name in labels], [name for name in labels if name in was]
    if orders[0] != orders[1]:
        key = "items" if isinstance(now, Checklist) else "options"
        yield Edited((*here, key), *(tuple(labels[name] for name in order) for order in orders))


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, Value]]:
    """Yield the texts and the lists of texts that a value holds, each with its path in the file."""
    if isinstance(value, Checklist):  # with what `none` means where it is left out
        value = replace(value, next=replace(value.next, none=value.next.none or value.next.some))
    if isinstance(value, tuple):
        if value or path[:1] == ("answers",):  # of a scenario: None of these
            yield path, tuple(map(_as_text, value))
    elif isinstance(value, Mapping):
        for name, part in value.items():
            yield from _texts(part, (*path, name))
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name), (*path, field.metadata.get("alias", field.name)))
    elif value is not None and value is not False:
        yield path, _as_text(value)


def _as_text(value: Any) -> str:
    """Return a text, a day, a yes, or a part of a list as a text."""
    if isinstance(value, str):
        return "\n".join(lines(value))
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        return (" " if isinstance(value, Reply) else ", ").join(str(text) for _, text in _texts(value, ()))
    return "yes"
