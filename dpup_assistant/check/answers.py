"""A scenario's answers: whether each is on offer at its question."""

from collections.abc import Mapping

from dpup_assistant.check.data import Data
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.view import View, is_whole, mapping
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.walk import Picked


def judge_answers(
    view: View, answers: Mapping[str, Data], path: Path, reading: Reading
) -> dict[str, Picked] | None:
    """Return a scenario's answers by question; None, and the faults, where one cannot be given."""
    before = reading.unread
    given: dict[str, Picked] = {}
    for question, picked in answers.items():
        here = (*path, question)
        if question in view.questions:
            given[question] = _picked(view.questions[question], picked, here, reading)
        elif view.nodes_known:
            reading.add("answer_to_nothing", here, reading.near(question, view.questions), id=question)
    return given if reading.unread == before else None


def _picked(question: Data, picked: Data, path: Path, reading: Reading) -> Picked:
    """Return what was picked at a question, and note what is not on offer there."""
    items, options = mapping(question, "items"), mapping(question, "options")
    if isinstance(picked, str):
        if not picked or picked.isspace():
            reading.unread += 1  # shape has noted it
        elif items:
            reading.wrong_part("list", picked, path)
        elif is_whole(question, "options"):
            _judge_offered(picked, options, path, reading)
        return picked
    if options:
        reading.wrong_part("text", picked, path)
    ticked = [item for item in picked if isinstance(item, str) and item.strip()]
    if isinstance(picked, dict) or len(ticked) < len(picked):
        reading.unread += 1  # shape has noted it
    elif is_whole(question, "items"):
        for index, item in enumerate(ticked):
            _judge_offered(item, items, (*path, index), reading)
    return tuple(ticked)


def _judge_offered(picked: str, offered: Mapping[str, Data], path: Path, reading: Reading) -> None:
    """Note an option or item that is not there."""
    if picked not in offered:
        reading.add("not_on_offer", path, reading.near(picked, offered), id=picked, known=offered)
