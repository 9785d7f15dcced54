"""Where a new part stands among its siblings, and whether it is written as they are."""

import re

from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits import house
from dpup_assistant.storage.edits.edit import EditError
from dpup_assistant.storage.edits.spans import Owner, Part
from dpup_assistant.storage.edits.values import Value

_KEY = re.compile(r"\w+:(?=\s)")


def place_for(owner: Owner, path: Path, before: str | int | None) -> int:
    """Return the number that a new part at a path gets.

    `before` is the key or index of the sibling that it goes in front of. With None it goes where the house
    style has its key, else to the end. Raises EditError where it cannot stand in the owner.
    """
    name, parts = path[-1], owner.parts
    if owner.is_list != isinstance(name, int):
        raise EditError(f"`{name}` cannot be added to a {'list' if owner.is_list else 'part that has keys'}.")
    if isinstance(name, str) and owner.index(name) is not None:
        raise EditError(f"There is a `{name}` here already.")
    if before is not None:
        number = owner.index(before)
        if number is None:
            raise EditError(f"There is no `{before}` here to stand in front of.")
        return number
    if isinstance(name, int):
        return min(name, len(parts))
    keys = house.order(path[:-1])
    if name not in keys:
        return len(parts)
    later = keys[keys.index(name) + 1 :]
    return next((number for number, part in enumerate(parts) if part.key in later), len(parts))


def brackets_like(text: str, owner: Owner, name: str | int, value: Value) -> bool | None:
    """Return whether the siblings that hold the like of a value stand in brackets; None: as in the house."""
    if isinstance(value, str) or not value or (isinstance(value, dict) and house.holds_ids(name)):
        return None
    kind = "list" if isinstance(value, list) else "mapping"
    sort = house.holds_sentences(name), isinstance(value, list) and isinstance(value[0], dict)
    like = (part for part in owner.parts if part.kind == kind and _sort(text, part) == sort)
    forms = {part.style == "{" for part in like}
    if not forms or house.stands_in_brackets(name, value) in forms:
        return None
    return forms.pop()


def _sort(text: str, part: Part) -> tuple[bool, bool] | None:
    """Return whether a part holds sentences and whether it is a list of mappings; None where it is empty."""
    inside = text[part.start : part.end].strip("[]{}- \t\r\n")
    if not inside or part.key is None:
        return None
    is_list_of_mappings = part.kind == "list" and bool(_KEY.match(inside))
    return house.holds_sentences(part.key), is_list_of_mappings
