"""`dpup-assistant walk`: a walk with the answers given at once."""

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from dpup_assistant.cli.answers import how_to_answer, read_answers, read_blanks, walk_typed
from dpup_assistant.cli.in_use import library_of, notes, titles, tree_asked
from dpup_assistant.cli.show import show
from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.desk.sheet_file import UnsavedError, save_sheet
from dpup_assistant.engine.explain import explain, words_to_ask
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.trail import Trail, target
from dpup_assistant.engine.walk import Walk
from dpup_assistant.engine.words import Paragraph
from dpup_assistant.output import labels
from dpup_assistant.output.person_sheet import person_sheet, why_not_for_them
from dpup_assistant.output.text import explanation_text, question_text
from dpup_assistant.output.walk_json import walk_object
from dpup_assistant.storage.trees_folder import TreesFolder

_NOT_ENDED = "This walk has not ended, so there is no sheet yet."
_GOES_ON = "This walk goes on in another decision, so there is no sheet yet."


def run(
    folder: TreesFolder,
    typed: str,
    answers: Sequence[str],
    blanks: Sequence[str],
    as_json: bool,
    sheet: Path | None = None,
) -> int:
    """Print where a walk comes to, as text or as one JSON object, and return the exit code.

    With `sheet`, the person's sheet is written to that file. Where there is none to give, the object and a
    sentence that says why are all. Raises WrongUseError where it cannot be written.
    """
    library = library_of(typed, folder)
    tree, start = tree_asked(library, typed)
    walk = walk_typed(tree, read_answers(tree, answers), start, library.agency.facts)
    picked = read_blanks(tree, blanks)
    resources, agency = library.known.resources, library.agency
    ask = words_to_ask(walk, picked, resources, agency)
    ends = walk.ended and not isinstance(walk.at, HandOver)
    names = titles(library)
    explanation = explain(walk, picked, resources, agency, names) if ends else None
    no_sheet = _write(sheet, walk, explanation) if sheet else ""
    if as_json or no_sheet:
        print(json.dumps(walk_object(walk, ask, explanation), ensure_ascii=False, indent=2))
    else:
        show(_text(walk, ask, explanation, names))
    for note in notes(library):
        print(note, file=sys.stderr)
    if no_sheet:
        print(no_sheet, file=sys.stderr)
        return 2
    return 0


def _write(path: Path, walk: Walk, explanation: Explanation | None) -> str:
    """Write the person's sheet to a file, or return why there is none to give."""
    if not explanation:
        return _GOES_ON if walk.ended else _NOT_ENDED
    if why := why_not_for_them(explanation):
        return why
    try:
        save_sheet(person_sheet(explanation), path)
    except UnsavedError as error:
        raise WrongUseError(str(error)) from error
    return ""


def _text(
    walk: Walk, ask: Sequence[Paragraph], explanation: Explanation | None, names: Mapping[str, str]
) -> str:
    """Return where a walk comes to as text, with the way to go on."""
    if explanation:
        return f"{explanation_text(explanation, date.today())}\n\n{labels.ATTRIBUTION}"
    node = walk.at
    if isinstance(node, HandOver):
        tree, _ = target(node)
        goes_on = labels.GOES_ON_IN.format(title=names.get(tree, tree))
        return f"{node.title}\n{goes_on}\nTo go on: dpup-assistant walk {node.goes_on_in}"
    question = question_text(Trail(walks=(walk,)).number, walk.tree.questions[walk.node], ask)
    return f"{question}\n\n{how_to_answer(walk)}"
