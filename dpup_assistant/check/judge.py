"""What is wrong with a tree's text: all its faults at once, in the order text, shape, links, structure,
scenarios, words. Text is storage's; the rest is judged here.
"""

import re
from typing import NamedTuple

from dpup_assistant.check.based_on import judge_based_on
from dpup_assistant.check.blanks import judge_blanks
from dpup_assistant.check.counts import Counts, counts
from dpup_assistant.check.data import Data
from dpup_assistant.check.expected import judge_expected
from dpup_assistant.check.ids import judge_ids
from dpup_assistant.check.known import Known
from dpup_assistant.check.links import judge_links
from dpup_assistant.check.mend import Mended
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.scenarios import judge_scenarios
from dpup_assistant.check.shape import judge_options, read_shape
from dpup_assistant.check.structure import judge_structure
from dpup_assistant.check.texts import texts
from dpup_assistant.check.view import View, mapping, text_at
from dpup_assistant.check.words import judge_words, word_checks
from dpup_assistant.engine.fault import Fault
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.tree_format import FORMAT

_NUMBER = re.compile(r"[1-9][0-9]*")


class Judged(NamedTuple):
    """A tree that has been judged."""

    faults: tuple[Fault, ...]
    """All that is wrong with it, later checks last."""
    tree: Tree | None
    """The tree, unless its shape, links or structure keep it off a desk."""
    counts: Counts | None
    """How big it is, where its shape and links hold."""
    shaped: Tree | None
    """The tree where its shape holds, for whoever edits it; a next may lead to nothing."""


def judge_tree(data: Data, tree_id: str | None, known: Known, thorough: bool) -> Judged:
    """Judge a tree's text.

    `tree_id` is the name of its file without .yaml, or None where there is no file. `thorough` is whether
    to judge its scenarios and words too, which keep no tree off a desk.
    """
    reading = Reading()
    number = text_at(data, "format")
    if number and _NUMBER.fullmatch(number) and number != str(FORMAT):
        reading.add("newer_format", ("format",), format=number)
        return Judged(tuple(reading.faults), None, None, None)
    shape = read_shape(data, reading)
    in_shape = len(reading.faults)
    mended = Mended(data, reading.slips)
    if reading.slips:
        shape = shape._replace(questions=read_shape(mended.data, Reading()).questions)
    view = View(mended.data)
    judge_ids(view, tree_id, reading)
    judge_options(view, reading)
    judge_links(view, known, reading)
    people_read = list(texts(view.data))
    judge_blanks(view, people_read, known, reading)
    size = counts(shape.tree) if shape.tree and not reading.unread else None
    judge_structure(view, known, reading)
    tree = None if reading.unread else shape.tree
    if thorough:
        judge_scenarios(view, shape.questions, reading)
        judge_expected(view, known.today, reading)
        judge_based_on(view, known, reading)
        kinds = {name: text_at(outcome, "kind") or "" for name, outcome in view.outcomes.items()}
        judge_words(people_read, spoken(view, known), kinds, word_checks(known.resources), reading)
    later = mended.as_written(reading.faults[in_shape:])
    return Judged((*reading.faults[:in_shape], *later), tree, size, shape.tree)


def spoken(view: View, known: Known) -> dict[str, str]:
    """Return the words that stand for each blank and agency word until the worker picks."""
    blanks = mapping(view.data, "blanks")
    defaults = {name: text_at(blank, "default") or name for name, blank in blanks.items()}
    return {**known.resources.agency_words, **defaults}
