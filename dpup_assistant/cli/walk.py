"""`dpup-assistant walk`: a walk with the answers given at once."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from dpup_assistant.cli.answers import read_answers, read_blanks, walk_typed
from dpup_assistant.cli.in_use import library_in_use, tree_asked
from dpup_assistant.engine.explain import explain, words_to_ask
from dpup_assistant.engine.tree import HandOver
from dpup_assistant.engine.walk import Walk
from dpup_assistant.output import labels
from dpup_assistant.output.text import explanation_text, question_text
from dpup_assistant.output.walk_json import walk_object
from dpup_assistant.storage.heads import heads
from dpup_assistant.storage.library import Library


def run(
    trees_folder: Path | None, typed: str, answers: Sequence[str], blanks: Sequence[str], as_json: bool
) -> int:
    """Print where a walk comes to, as text or as one JSON object, and return the exit code."""
    library = library_in_use(trees_folder)
    tree, start = tree_asked(library, typed)
    walk = walk_typed(tree, read_answers(tree, answers), start, library.agency.facts)
    print(_words(library, walk, read_blanks(tree, blanks), as_json))
    return 0


def _words(library: Library, walk: Walk, picked: dict[str, str], as_json: bool) -> str:
    """Return what there is to print of a walk."""
    resources, node = library.known.resources, walk.at
    ask = words_to_ask(walk, picked, resources, library.agency)
    explanation = None
    if walk.ended and not isinstance(node, HandOver):
        titles = {head.id: head.title or head.id for head in heads(library.files)}
        explanation = explain(walk, picked, resources, library.agency, titles)
    if as_json:
        return json.dumps(walk_object(walk, ask, explanation), ensure_ascii=False, indent=2)
    if explanation:
        return explanation_text(explanation, date.today())
    if isinstance(node, HandOver):
        return labels.GOES_ON_IN.format(title=node.goes_on_in)
    return question_text(len(walk.answers) + 1, walk.tree.questions[walk.node], ask)
