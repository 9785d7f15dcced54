"""What is wrong with the text of a resource: a file that trees share."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, get_args, get_origin

from dpup_assistant.check.blanks import judge_braces
from dpup_assistant.check.data import LOST, Data
from dpup_assistant.check.ids import judge_id
from dpup_assistant.check.known import Known
from dpup_assistant.check.mend import Mended
from dpup_assistant.check.reader import read_fields, reader
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.texts import texts
from dpup_assistant.check.view import is_whole, mapping
from dpup_assistant.check.words import judge_words, word_checks
from dpup_assistant.engine.agency import AgencyWord
from dpup_assistant.engine.fault import Fault
from dpup_assistant.engine.resources import Basis, Contact, PlainWords, Replies, Term

ENTRIES: dict[str, Any] = {"basis": Basis, "glossary": Term, "contacts": Contact}
WHOLE: dict[str, type] = {"replies": Replies, "plain_words": PlainWords}
# Pages name these by id.
BASIS_IDS = (
    *("he_tangata", "manaakitanga", "mana_whakahaere", "kaitiakitanga", "mahitahitanga"),
    *("purpose_matters", "transparency_and_choice", "access_to_information", "sharing_value"),
    *(f"ipp_{number}" for number in range(1, 14)),
    "ipp_3a",
)
REPLY_IDS = ("what_happens", "your_choices", "see_and_fix", "complain")


def judge_resource(name: str, data: Data, known: Known | None = None) -> tuple[tuple[Fault, ...], object]:
    """Judge the text of a resource, and return its faults and what could be read of it.

    `name` is basis, glossary, contacts, replies or plain_words. The first three give a mapping from ids to
    entries, the others a Replies and a PlainWords; entries with faults are left out. With `known`, the words
    are judged too.
    """
    reading = Reading()
    value = _entries(ENTRIES[name], data, reading) if name in ENTRIES else _whole(WHOLE[name], data, reading)
    in_shape = len(reading.faults)
    mended = Mended(data, reading.slips)
    _judge_ids(name, mended.data, reading)
    read_by_people = list(texts(mended.data))
    agency_words = mapping(mended.data, "agency_words")
    for text in read_by_people:
        if "{" in text.text or "}" in text.text:
            judge_braces(text, {*get_args(AgencyWord), *agency_words}, False, reading)
    if known and name != "plain_words":
        spoken = {word: text for word, text in agency_words.items() if isinstance(text, str)}
        judge_words(read_by_people, spoken, {}, word_checks(known.resources), reading)
    return (*reading.faults[:in_shape], *mended.as_written(reading.faults[in_shape:])), value


def _entries(kind: Any, data: Data, reading: Reading) -> dict[str, object]:
    """Return the entries of a file that can be read, by id."""
    read: Mapping[str, object] = reader(Mapping[str, kind])(data, (), reading) or {}
    return {key: entry for key, entry in read.items() if entry is not None}


def _whole(kind: type, data: Data, reading: Reading) -> object:
    """Return what a file holds, without the parts that cannot be read."""
    values = read_fields(kind, data, (), reading)
    return kind(**{field.name: _readable(values.get(field.name), field.type) for field in fields(kind)})


def _readable(value: Any, kind: object) -> object:
    """Return a field's value without the parts that cannot be read."""
    if get_origin(kind) is tuple:
        return tuple(part for part in value or () if part is not None)
    if get_origin(kind) is Mapping:
        return {key: part for key, part in (value or {}).items() if part is not None}
    return value or ""


def _judge_ids(name: str, data: Data, reading: Reading) -> None:
    """Note ids that cannot be ids, and the absence of those that pages name."""
    owner, wanted = ((), BASIS_IDS) if name == "basis" else (("replies",), REPLY_IDS)
    entries = mapping(data, "replies") if name == "replies" else data if name in ENTRIES else {}
    if not isinstance(entries, dict):
        return
    for key in entries:
        if key != LOST:
            judge_id(key, (*owner, key) if name == "replies" else (key,), reading)
    whole = name == "basis" or (name == "replies" and is_whole(data, "replies"))
    for key in wanted if whole and LOST not in entries else ():
        if key not in entries:
            reading.add("missing_key", owner, key=key)
