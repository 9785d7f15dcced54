"""Blanks: whether every {name} in said text is a blank or a word of the agency's, and stands nowhere else."""

from collections.abc import Iterable
from typing import get_args

from dpup_assistant.check.known import Known
from dpup_assistant.check.near import around
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.texts import Text
from dpup_assistant.check.view import View, is_whole, mapping, text_at
from dpup_assistant.engine.agency import AgencyWord
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.words import ANSWERS, NAME, lines


def judge_blanks(view: View, texts: Iterable[Text], known: Known, reading: Reading) -> None:
    """Note blanks that are not there, braces that mean nothing, and blanks named as an agency word."""
    blanks = mapping(view.data, "blanks")
    agency_words = {*get_args(AgencyWord), *known.resources.agency_words}
    for name in blanks:
        if name in agency_words:
            reading.add("blank_is_agency_word", ("blanks", name), id=name)
    declared = not isinstance(view.data, dict) or "blanks" not in view.data or is_whole(view.data, "blanks")
    names = {*blanks, *agency_words} if declared else None
    for text in texts:
        if "{" in text.text or "}" in text.text:
            judge_braces(text, names, _takes_answers(view, text.path), reading)


def judge_braces(text: Text, names: set[str] | None, takes_answers: bool, reading: Reading) -> None:
    """Note what is wrong with the braces of a text, each name once.

    `names` are those that can stand there, None where they are lost.
    """
    rest = NAME.sub("", text.text)
    if "{" in rest or "}" in rest:
        reading.add("stray_brace", text.path)
    found = dict.fromkeys(NAME.findall(text.text))
    if found and not text.is_said:
        reading.add("blank_not_said", text.path, name=f"{{{next(iter(found))}}}")
        return
    for name in found:
        if f"{{{name}}}" == ANSWERS:
            alone = lines(text.text).count(ANSWERS) == text.text.count(ANSWERS) == 1
            if not (takes_answers and alone):
                reading.add("answers_place", text.path)
        elif names is not None and name not in names:
            near = reading.near(name, {*names, "answers"})
            reading.add("unknown_blank", text.path, around("{", near, "}"), name=f"{{{name}}}")


def _takes_answers(view: View, path: Path) -> bool:
    """Return whether a path is that of an outcome's script to the person."""
    in_script = len(path) == 3 and path[0] == "outcomes" and path[2] == "say"
    return in_script and text_at(view.outcomes.get(str(path[1]), ""), "say_to") in (None, "person")
