"""Which of two dataclasses a node is: by its kind, and by its keys where the two disagree."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, get_args

from dpup_assistant.check.data import Data
from dpup_assistant.check.reading import Reading
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.outcome import HandOver, Outcome
from dpup_assistant.engine.tree import Checklist, Question

OWN_KEY: dict[Any, str] = {Question: "options", Checklist: "items", Outcome: "say", HandOver: "continue"}
MEND: dict[Any, str] = {
    Question: "Take `kind` out, or write items and next in place of options.",
    Checklist: "Write `kind: checklist`, or write options in place of items.",
    Outcome: "Write the kind of outcome it is, or write `continue` in place of the words to say.",
    HandOver: "Write `kind: more`, or write the words to say in place of `continue`.",
}


def by_kind(
    members: Sequence[type], data: dict[str, Data], path: Path, reading: Reading
) -> tuple[type, dict[str, Data]]:
    """Return the dataclass that a node is, and the node with a kind that fits it.

    One slip is one fault: a wrong kind is noted here, and what stands beside it is then read as what its
    keys show it to be.
    """
    looks = [member for member in members if OWN_KEY[member] in data]
    shown = looks[0] if len(looks) == 1 else None
    if "kind" not in data:
        return shown or members[0], data
    offered = {kind: member for member in members for kind in kinds_of(member)}
    here = (*path, "kind")
    kind = reading.text(data["kind"], here) or ""
    stated, near = offered.get(kind), None
    if stated and shown in (None, stated):
        return stated, data
    if stated:
        reading.add("wrong_kind", here, mend=MEND[shown])
    elif kind:
        near = reading.near(kind, offered)
        reading.add("not_offered", here, near, text=kind, known=offered)
    meant = shown or offered.get(near or "") or members[0]
    rest = {key: part for key, part in data.items() if key != "kind"}
    fitting = kinds_of(meant)
    return meant, rest | {"kind": fitting[0]} if fitting else rest


def kinds_of(member: Any) -> tuple[str, ...]:
    """Return the kinds that a dataclass can have in a file; none for a question with one answer."""
    return next((get_args(field.type) for field in fields(member) if field.name == "kind"), ())
