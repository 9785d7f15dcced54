"""What is wrong with the text of handouts.yaml."""

from collections.abc import Collection, Iterator, Mapping
from typing import get_args

from dpup_assistant.check.blanks import judge_braces
from dpup_assistant.check.data import LOST, Data
from dpup_assistant.check.ids import judge_id
from dpup_assistant.check.known import Known
from dpup_assistant.check.links import judge_named, judge_tree_id
from dpup_assistant.check.mend import Mended
from dpup_assistant.check.reader import reader
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.rows import judge_rows
from dpup_assistant.check.texts import Text, texts
from dpup_assistant.check.view import mapping, text_at, texts_at
from dpup_assistant.check.words import judge_words, word_checks
from dpup_assistant.engine.agency import AgencyWord
from dpup_assistant.engine.fault import Fault, Path
from dpup_assistant.engine.handout import Handout, Handouts

NOT_READ = {"for", "size", "columns", "icon", "reply", "basis", "contacts", "trees", "lines"}


def judge_handouts(
    data: Data, known: Known, icons: Collection[str], thorough: bool = False
) -> tuple[tuple[Fault, ...], Handouts]:
    """Judge the text of handouts.yaml, and return its faults and the handouts whose shape is right, by id.

    `icons` are the names of the icons there are; `thorough` is whether to judge the words too. What a handout
    for the person says is judged as what is said to them.
    """
    reading = Reading()
    read: Mapping[str, Handout | None] = reader(Mapping[str, Handout])(data, (), reading) or {}
    in_shape = len(reading.faults)
    mended = Mended(data, reading.slips)
    handouts = mended.data if isinstance(mended.data, dict) else {}
    for name in handouts:
        if name != LOST:
            judge_id(name, (name,), reading)
    for path, part in _parts(handouts):
        _judge_links(part, path, known, icons, reading)
    printed = list(_printed(handouts))
    agency_words = {*get_args(AgencyWord), *known.resources.agency_words}
    for text in printed:
        if "{" in text.text or "}" in text.text:
            judge_braces(text._replace(key="say"), agency_words, False, reading)
    if thorough:
        judge_words(printed, dict(known.resources.agency_words), {}, word_checks(known.resources), reading)
    faults = (*reading.faults[:in_shape], *mended.as_written(reading.faults[in_shape:]))
    return faults, {name: handout for name, handout in read.items() if handout}


def _parts(handouts: Mapping[str, Data]) -> Iterator[tuple[Path, Data]]:
    """Yield the parts of all handouts, each with its path."""
    for name, handout in handouts.items():
        parts = handout.get("parts") if isinstance(handout, dict) else None
        for index, part in enumerate(parts if isinstance(parts, list) else ()):
            yield (name, "parts", index), part


def _judge_links(part: Data, path: Path, known: Known, icons: Collection[str], reading: Reading) -> None:
    """Note every id that a part names and that is not there."""
    resources = known.resources
    judge_rows(mapping(part, "table"), (*path, "table"), reading)
    for key, there, code in (("icon", icons, "unknown_icon"), ("reply", resources.replies, "unknown_reply")):
        if name := text_at(part, key):
            judge_named(name, (*path, key), there, code, reading)
    for key, there, code in (
        ("basis", resources.basis, "unknown_basis"),
        ("contacts", resources.contacts, "unknown_contact"),
    ):
        for index, name in texts_at(part, key):
            judge_named(name, (*path, key, index), there, code, reading)
    for index, name in texts_at(part, "trees"):
        judge_tree_id(name, (*path, "trees", index), known, reading)


def _printed(handouts: dict[str, Data]) -> Iterator[Text]:
    """Yield what people read, each with its voice: only the summary of a handout for the person is not said.

    Names of languages are no English, and are left out.
    """
    for_person = {name for name in handouts if text_at(handouts[name], "for") == "person"}
    for text in texts(handouts):
        if text.key in NOT_READ or "languages" in text.path[1:]:
            continue
        is_said = text.path[0] in for_person and text.key != "summary"
        yield text._replace(key="say") if is_said else text
