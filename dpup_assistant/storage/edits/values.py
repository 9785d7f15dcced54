"""How a value of any depth is written: lists and mappings on lines of their own, or in brackets."""

from dataclasses import dataclass

from dpup_assistant.storage.edits import house
from dpup_assistant.storage.edits.edit import EditError
from dpup_assistant.storage.edits.written import Written, key, scalar, tidy

Value = str | list["Value"] | dict[str, "Value"]
"""What stands in a file: a text, a list or a mapping."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How far a text's parts stand in."""

    step: int
    """Of a mapping, from its key."""
    dash: int
    """Of a list's dashes, from its key."""


def layout(text: str) -> Layout:
    """Return how far the parts of a text stand in."""
    return Layout(house.step(text), house.dash_step(text))


def tidied(value: Value) -> Value:
    """Return a value with its texts as a file can hold them. Raises EditError where one cannot."""
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, list):
        return [tidied(part) for part in value]
    return {tidy(name): tidied(part) for name, part in value.items()}


def in_brackets(value: Value) -> str:
    """Return how a value is written inside { } or [ ]."""
    if isinstance(value, str):
        return scalar(value, in_flow=True).head
    if isinstance(value, list):
        return "[" + ", ".join(map(in_brackets, value)) + "]"
    parts = [f"{key(name, '', True)}: {in_brackets(part)}" for name, part in value.items()]
    return "{" + ", ".join(parts) + "}"


def on_lines(name: str | int, value: Value, how: Layout, brackets: bool | None = None) -> Written:
    """Return how the value of a key, or of a list's item, is written outside brackets.

    The lines below stand as far in as they do from the key. `brackets` is whether its siblings stand in
    brackets, None where they do not show it.
    """
    if isinstance(value, str):
        head, body = scalar(value)
        return Written(head, tuple(indented(body, how.step)))
    if brackets is None:
        brackets = house.stands_in_brackets(name, value)
    if not value or (brackets and not _has_lines(value)):
        return Written(in_brackets(value))
    if isinstance(value, list):
        lines = [line for part in value for line in item(part, how)]
        return Written("", tuple(indented(lines, how.dash if isinstance(name, str) else 2)))
    lines = [line for inner, part in value.items() for line in entry(inner, part, how)]
    return Written("", tuple(indented(lines, how.step if isinstance(name, str) else 2)))


def entry(name: str, value: Value, how: Layout, brackets: bool | None = None) -> list[str]:
    """Return the lines of a key with its value, outside brackets."""
    head, body = on_lines(name, value, how, brackets)
    return [f"{key(name)}: {head}" if head else f"{key(name)}:", *body]


def item(value: Value, how: Layout, brackets: bool | None = None) -> list[str]:
    """Return the lines of an item of a list, outside brackets."""
    head, body = on_lines(0, value, how, brackets)
    if head:
        return [f"- {head}", *body]
    return [f"- {body[0][2:]}", *body[1:]]


def indented(lines: list[str] | tuple[str, ...], by: int) -> list[str]:
    """Return lines further in. An empty one stays empty."""
    return [" " * by + line if line else line for line in lines]


def nested(value: Value, steps: tuple[str | int, ...]) -> Value:
    """Return a value inside the mappings and lists that a path leads through.

    Raises EditError where a list would not begin with its first item.
    """
    for step in reversed(steps):
        if isinstance(step, int) and step:
            raise EditError(f"There is no item {step} here, for there is no list yet.")
        value = [value] if isinstance(step, int) else {step: value}
    return value


def _has_lines(value: Value) -> bool:
    """Return whether a value holds a text of several lines."""
    if isinstance(value, str):
        return "\n" in value
    return any(map(_has_lines, value if isinstance(value, list) else value.values()))
