"""An agency's own copy of a tree that comes with the program: whether that one has changed since."""

import re
from collections.abc import Mapping

from dpup_assistant.check.known import Known, ShippedTree
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.view import View, text_at

_NUMBERS = re.compile(r"\d{1,9}(?:\.\d{1,9})*")


def judge_based_on(view: View, known: Known, reading: Reading) -> None:
    """Note a copy of an older version, or of a tree that does not come with the program. Warnings only."""
    based_on = text_at(view.data, "based_on")
    if not based_on or not known.shipped:
        return
    tree, _, version = based_on.partition("@")
    if not tree or not version:
        reading.add("bad_based_on", ("based_on",), text=based_on)
    elif tree not in known.shipped:
        near = reading.near(tree, known.shipped)
        reading.add("unknown_based_on", ("based_on",), near and f"{near}@{version}", id=tree)
    elif shipped := newer_shipped(based_on, known.shipped):
        command = f'dpup-assistant compare "{shipped.file}" "{text_at(view.data, "id")}.yaml"'
        words = {"tree": tree, "version": version, "shipped": shipped.version, "command": command}
        reading.add("based_on_older", ("based_on",), **words)


def newer_shipped(based_on: str, shipped: Mapping[str, ShippedTree]) -> ShippedTree | None:
    """Return the shipped tree that a copy is based on, where that is newer now."""
    tree, _, version = based_on.partition("@")
    found = shipped[tree] if version and tree in shipped else None
    return found if found and is_older(version, found.version) else None


def is_older(version: str, shipped: str) -> bool:
    """Return whether a version is older than the shipped one. Of those that are no numbers, another is."""
    if _NUMBERS.fullmatch(version) and _NUMBERS.fullmatch(shipped):
        return [*map(int, version.split("."))] < [*map(int, shipped.split("."))]
    return version != shipped
