"""What is wrong with the text of agency.yaml."""

from dpup_assistant.check.blanks import judge_braces
from dpup_assistant.check.data import Data
from dpup_assistant.check.ids import judge_id
from dpup_assistant.check.known import Known
from dpup_assistant.check.links import judge_tree_id
from dpup_assistant.check.mend import Mended
from dpup_assistant.check.reader import reader
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.texts import texts
from dpup_assistant.check.view import mapping, texts_at
from dpup_assistant.check.words import judge_words, word_checks
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.fault import Fault


def judge_agency(data: Data, known: Known, thorough: bool = False) -> tuple[tuple[Fault, ...], Agency | None]:
    """Judge the text of agency.yaml, and return its faults and its value, None where its shape is wrong.

    `thorough` is whether to judge its words too, which keep nothing off a desk.
    """
    reading = Reading()
    agency: Agency | None = reader(Agency)(data, (), reading)
    in_shape = len(reading.faults)
    mended = Mended(data, reading.slips)
    for name in mapping(mended.data, "contacts"):
        judge_id(name, ("contacts", name), reading)
    for key in ("hide", "first"):
        for index, name in texts_at(mended.data, key):
            judge_tree_id(name, (key, index), known, reading)
    for name in mapping(mended.data, "notes"):
        judge_tree_id(name.partition(".")[0], ("notes", name), known, reading)
    people_read = list(texts(mended.data))
    for text in people_read:
        if "{" in text.text or "}" in text.text:
            judge_braces(text, None, False, reading)
    if thorough:
        judge_words(people_read, {}, {}, word_checks(known.resources), reading)
    return (*reading.faults[:in_shape], *mended.as_written(reading.faults[in_shape:])), agency
