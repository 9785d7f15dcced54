"""Marks every text that is for the worker only, so that a test sees it wherever it turns up."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree

POISON = "for-the-worker-only"
_FOR_THE_WORKER = {  # of a tree; design.md §3, Voices: everything that is not said
    *("title", "summary", "hint", "why", "label", "because", "do", "instead", "later", "record", "ask"),
    *("question", "note", "owner", "story", "feedback"),
}
_Value = TypeVar("_Value")


def poisoned_tree(tree: Tree) -> Tree:
    """The tree with a mark in each of the worker's texts, its title among them."""
    return _poisoned(tree)


def poisoned_resources(resources: Resources) -> Resources:
    """The resources with a mark in each law, good practice, meaning, contact's name and question."""
    return replace(
        resources,
        basis={
            name: replace(basis, name=POISON, citation=POISON, plain=POISON)
            for name, basis in resources.basis.items()
        },
        glossary={name: replace(term, meaning=POISON) for name, term in resources.glossary.items()},
        contacts={
            name: replace(contact, name=POISON, note=POISON) for name, contact in resources.contacts.items()
        },
        replies={name: replace(reply, question=POISON) for name, reply in resources.replies.items()},
    )


def _poisoned(value: _Value, key: str = "") -> _Value:
    """Mark the texts under the worker's keys, however deep they stand."""
    marked: Any = value
    if is_dataclass(value) and not isinstance(value, type):
        changes = {each.name: _poisoned(getattr(value, each.name), each.name) for each in fields(value)}
        marked = replace(value, **changes)
    elif isinstance(value, dict):
        marked = {name: _poisoned(part) for name, part in value.items()}
    elif isinstance(value, tuple):
        marked = tuple(_poisoned(part, key) for part in value)
    elif isinstance(value, str) and key in _FOR_THE_WORKER:
        marked = f"{POISON} {value}"
    return marked
