"""What is wrong with the text of a file of resources/learn."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from dpup_assistant.check.blanks import judge_braces
from dpup_assistant.check.data import LOST, Data
from dpup_assistant.check.ids import judge_id
from dpup_assistant.check.known import Known
from dpup_assistant.check.links import judge_ids, judge_named, judge_tree_id
from dpup_assistant.check.mend import Mended
from dpup_assistant.check.reader import reader
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.resources import BASIS_IDS
from dpup_assistant.check.rows import judge_rows
from dpup_assistant.check.shape import FEWEST_OPTIONS, MOST_OPTIONS
from dpup_assistant.check.texts import texts
from dpup_assistant.check.view import is_whole, mapping, text_at, texts_at
from dpup_assistant.check.words import judge_words, word_checks
from dpup_assistant.engine.fault import Fault, Path

POLICY_IDS = BASIS_IDS[:9]
"""The principles and the guidelines: there is a page for each."""

_NOT_READ = {  # ids and numbers
    *("kind", "basis", "trees", "tree", "scenario", "icon", "picture", "sheet", "sheets"),
    *("right", "introduction", "opens", "minutes", "say_to"),
}
_QUOTED = {"words"}  # what people said stays as they said it
_BY_ID = ("parts", "topics", "questions", "cases", "forms", "items", "options")  # mappings with ids for keys


class Beside(NamedTuple):
    """What a file of resources/learn can name beside trees and shared resources."""

    icons: Collection[str]
    """The names of the icons there are."""
    pictures: Collection[str]
    """The names of the pictures of resources/learn/pictures."""
    sheets: Collection[str] | None
    """The ids of sheets.yaml and handouts.yaml; None where a broken one leaves nothing to judge by."""


def judge_learning(
    kind: type, data: Data, known: Known, beside: Beside, thorough: bool = False
) -> tuple[tuple[Fault, ...], Any]:
    """Judge the text of a file of resources/learn, and return its faults and its value.

    `kind` is the dataclass of engine.learning that holds the whole file. The value is None where an error
    is among the faults: half a page to learn from could mislead. `thorough` is whether to judge the words.
    """
    reading = Reading()
    value = reader(kind)(data, (), reading)
    in_shape = len(reading.faults)
    mended = Mended(data, reading.slips)
    for part, path in _parts(mended.data, ()):
        _judge_part_ids(part, path, reading)
        _judge_links(part, path, known, beside, reading)
    _judge_policy(mended.data, reading)
    _judge_quiz(mended.data, reading)
    _judge_forms(mended.data, reading)
    people_read = [text for text in texts(mended.data) if text.key not in _NOT_READ | _QUOTED]
    for text in people_read:
        if "{" in text.text or "}" in text.text:
            judge_braces(text, set(), False, reading)
    if thorough:
        judge_words(people_read, {}, {}, word_checks(known.resources), reading)
    faults = (*reading.faults[:in_shape], *mended.as_written(reading.faults[in_shape:]))
    return faults, None if reading.unread else value


def _parts(data: Data, path: Path) -> Iterator[tuple[dict[str, Data], Path]]:
    """Yield every mapping of a file, each with its path, from outside in."""
    if isinstance(data, dict):
        yield data, path
        for key, part in data.items():
            if key != LOST:
                yield from _parts(part, (*path, key))
    elif isinstance(data, list):
        for index, part in enumerate(data):
            yield from _parts(part, (*path, index))


def _judge_part_ids(part: dict[str, Data], path: Path, reading: Reading) -> None:
    for key in _BY_ID:
        for name in mapping(part, key):
            judge_id(name, (*path, key, name), reading)


def _judge_links(part: dict[str, Data], path: Path, known: Known, beside: Beside, reading: Reading) -> None:
    """Note every id that a part names and that is not there, and rows that do not fit their table."""
    judge_ids(part, (*path, "basis"), known.resources.basis, "unknown_basis", reading)
    if beside.sheets is not None:
        judge_ids(part, (*path, "sheets"), beside.sheets, "unknown_sheet", reading)
    for key, there, code in (
        ("icon", beside.icons, "unknown_icon"),
        ("picture", beside.pictures, "unknown_picture"),
        ("sheet", beside.sheets, "unknown_sheet"),
    ):
        name = text_at(part, key)
        if name and there is not None:
            judge_named(name, (*path, key), there, code, reading)
    for index, other in texts_at(part, "trees"):
        judge_tree_id(other, (*path, "trees", index), known, reading)
    if tree := text_at(part, "tree"):
        _judge_to_walk(tree, text_at(part, "scenario"), path, known, reading)
    judge_rows(part, path, reading)


def _judge_to_walk(tree: str, scenario: str | None, path: Path, known: Known, reading: Reading) -> None:
    judge_tree_id(tree, (*path, "tree"), known, reading)
    if scenario and tree in known.trees:
        there = known.trees[tree].scenarios
        if scenario not in there:
            near = reading.near(scenario, there)
            reading.add("unknown_scenario", (*path, "scenario"), near, id=scenario, tree=tree)


def _judge_policy(data: Data, reading: Reading) -> None:
    """Note each principle and guideline that is left out of policy.yaml."""
    parts = mapping(data, "parts")
    for name in POLICY_IDS if parts else ():
        if name not in parts:
            reading.add("missing_key", ("parts",), key=name)


def _judge_quiz(data: Data, reading: Reading) -> None:
    """Note too few or too many options, and right answers that are not among them."""
    for name, question in mapping(data, "questions").items():
        right, options = text_at(question, "right"), mapping(question, "options")
        if is_whole(question, "options") and not FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS:
            reading.add("option_count", ("questions", name, "options"), count=len(options))
        if right and options and right not in options:
            path = ("questions", name, "right")
            reading.add("not_offered", path, reading.near(right, options), text=right, known=options)


def _judge_forms(data: Data, reading: Reading) -> None:
    """Note minutes for a form that the workshop does not have, and a form that no item has minutes for."""
    forms: Mapping[str, Data] = mapping(data, "forms")
    minutes = {name: mapping(item, "minutes") for name, item in mapping(data, "items").items()}
    named = {form for each in minutes.values() for form in each}
    for name, each in minutes.items():
        for form in each if forms else ():
            if form not in forms:
                path = ("items", name, "minutes", form)
                reading.add("unknown_form", path, reading.near(form, forms), id=form, known=forms)
    if named <= forms.keys() and is_whole(data, "items") and all(minutes.values()):  # else told already
        for form in [form for form in forms if form not in named]:
            reading.add("missing_key", ("items", next(iter(minutes)), "minutes"), key=form)
