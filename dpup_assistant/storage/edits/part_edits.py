"""Replacing, adding, taking out, moving and renaming one part of a text."""

from typing import Any

from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits import in_block, in_flow, written
from dpup_assistant.storage.edits.edit import Edit, EditError, line_of
from dpup_assistant.storage.edits.placing import put
from dpup_assistant.storage.edits.read_back import as_read, checked, reads_as
from dpup_assistant.storage.edits.siblings import brackets_like, place_for
from dpup_assistant.storage.edits.spans import Owner, look
from dpup_assistant.storage.edits.values import Value, entry, in_brackets, item, layout, nested, tidied


def replace(text: str, path: Path, value: Value, owners: list[Owner] | None = None) -> list[Edit]:
    """Return the edits that put a tidy value in the place of the one at a path, whole.

    `owners` are those on the way to it, where they are known.
    """
    owners = owners or look(text, path, alone=True)
    number = _number(owners, path)

    def change(data: Any) -> None:
        data[path[-1]] = as_read(value)

    return checked(text, put(text, owners[-1], number, value), owners, path, len(path), change)


def add_part(text: str, path: Path, value: Value, before: str | int | None = None) -> list[Edit]:
    """Return the edits that add a key to a mapping, or an item to a list at the index that ends the path.

    `before` is the key or index of the sibling that it goes in front of. With None a key goes where the house
    style has it, else to the end. What the path leads through and is not there yet is made.
    Raises EditError where the key is there already, or the way leads through something else.
    """
    value = tidied(value)
    owners = look(text, path)
    owner, depth = owners[-1], len(owners)
    if depth < len(path):
        return _add_with_parents(text, path, value, owner, depth)
    name, number = path[-1], place_for(owner, path, before)
    is_alone = not owner.parts and depth > 1 and not owners[-2].in_flow
    if is_alone:
        return replace(text, path[:-1], [value] if isinstance(name, int) else {name: value})
    return _add_beside(text, path, value, owners, number, before is None)


def _add_beside(
    text: str, path: Path, value: Value, owners: list[Owner], number: int, by_house: bool
) -> list[Edit]:
    """Add a part to a mapping or list, before the part of a number or behind the last.

    `by_house` is whether it stands where the house style has it, and so close to its siblings.
    """
    owner, name, depth = owners[-1], path[-1], len(owners)

    def change(data: Any) -> None:
        if isinstance(data, list):
            data.insert(number, as_read(value))
        else:
            parts = [*data.items()]
            parts.insert(number, (name, as_read(value)))
            _refill(data, parts)

    if owner.in_flow:
        new = in_brackets(value) if owner.is_list else in_brackets({str(name): value})[1:-1]
        return checked(text, in_flow.add(text, owner, number, new), owners, path, depth - 1, change)
    how, brackets = layout(text), brackets_like(text, owner, name, value)
    lines = item(value, how, brackets) if owner.is_list else entry(str(name), value, how, brackets)
    is_close = by_house and number < len(owner.parts) and len(lines) == 1
    edits = in_block.add(text, owner, number, lines, is_close)
    if depth > 2:
        return checked(text, edits, owners, path, 2, change)
    if not reads_as(lines, [value] if owner.is_list else {str(name): value}):
        raise EditError(f"Line {line_of(text, edits[0].start)}: change this in the text itself.")
    return edits


def remove(text: str, path: Path) -> list[Edit]:
    """Return the edits that take a part out: its key and value, its lines, and the comments that are its own.

    Where it was the only one, `{}` or `[]` is left, for an empty list of answers means something. Take the
    owner out where it has to go too.
    """
    owners, number = _find(text, path)
    owner = owners[-1]

    def change(data: Any) -> None:
        del data[path[-1]]

    if owner.in_flow:
        return checked(text, in_flow.remove(text, owner, number), owners, path, len(path) - 1, change)
    if len(owner.parts) == 1:
        return _emptied(text, path, owners)
    edits = in_block.remove(text, owner, number)
    return edits if len(path) <= 2 else checked(text, edits, owners, path, 2, change)


def move(text: str, path: Path, to: int) -> list[Edit]:
    """Return the edits that give a part another place among its siblings, `to` counted from 0 without it.

    The comments directly above a key move with it. Blank lines, and comments in { } and [ ], stay.
    """
    owners, number = _find(text, path)
    owner = owners[-1]
    order = [index for index in range(len(owner.parts)) if index != number]
    order.insert(to, number)

    def change(data: Any) -> None:
        parts = [*data.items()] if isinstance(data, dict) else [*data]
        _refill(data, [parts[index] for index in order])

    slots = in_flow.slots(owner) if owner.in_flow else in_block.slots(text, owner)
    moved = [(slot, slots[index]) for slot, index in zip(slots, order, strict=True)]
    edits = [Edit(*slot, text[new[0] : new[1]]) for slot, new in moved if new != slot]
    if not edits or (len(path) <= 2 and not owner.in_flow):
        return edits
    return checked(text, edits, owners, path, len(path) - 1, change)


def rename(text: str, path: Path, key: str) -> list[Edit]:
    """Return the edit that gives a key another name. Nothing that names it is changed with it."""
    owners, number = _find(text, path)
    owner, key = owners[-1], written.tidy(key)
    part = owner.parts[number]
    if owner.is_list or key == part.key:
        return []
    if owner.index(key) is not None:
        raise EditError(f"Line {line_of(text, part.key_start)}: there is a `{key}` here already.")

    def change(data: Any) -> None:
        _refill(data, [(as_read(key) if old == path[-1] else old, value) for old, value in data.items()])

    new = written.key(key, part.key_style, owner.in_flow)
    return checked(text, [Edit(part.key_start, part.key_end, new)], owners, path, len(path), change)


def _find(text: str, path: Path) -> tuple[list[Owner], int]:
    """Return the owners on the way to a part, and its number in the last. Raises EditError for no part."""
    owners = look(text, path)
    return owners, _number(owners, path)


def _number(owners: list[Owner], path: Path) -> int:
    """Return the number of a part in the last of its owners. Raises EditError where it is not there."""
    number = owners[-1].index(path[-1]) if path and len(owners) == len(path) else None
    if number is None:
        way = ", ".join(f"`{step}`" for step in path)
        raise EditError(f"There is no {way} here.")
    return number


def _add_with_parents(text: str, path: Path, value: Value, owner: Owner, depth: int) -> list[Edit]:
    """Add a part together with what it is to stand in."""
    number = owner.index(path[depth - 1])
    value = nested(value, path[depth:])
    if number is None:
        return add_part(text, path[:depth], value)
    part = owner.parts[number]
    if part.kind == "text" and not part.text.strip():
        return replace(text, path[:depth], value)
    what = "something repeated" if part.kind == "alias" else "a single text"
    raise EditError(f"Line {line_of(text, part.start)}: nothing can be added to {what}.")


def _emptied(text: str, path: Path, owners: list[Owner]) -> list[Edit]:
    """Take out all that a mapping or list holds."""
    if len(path) == 1:
        raise EditError("Nothing would be left of the file.")
    return replace(text, path[:-1], [] if owners[-1].is_list else {}, owners[:-1])


def _refill(data: Any, parts: list[Any]) -> None:
    """Put other parts in a mapping or list, in this order."""
    data.clear()
    if isinstance(data, list):
        data.extend(parts)
    else:
        data.update(parts)
