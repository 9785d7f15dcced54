"""Ids: whether a tree's ids can be ids, each of one thing only."""

import re

from dpup_assistant.check.reading import Reading
from dpup_assistant.check.view import View, mapping, text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree_format import ID_PATTERN

TREE_IDS = {"agency": "agency.yaml is what an agency fills in."}
BLANK_IDS = {"answers": "{answers} marks where the answers' words go."}
ITEM_IDS = {"none": "It stands for None of these."}


def judge_ids(view: View, tree_id: str | None, reading: Reading) -> None:
    """Note the ids that cannot be ids, are taken, or differ from the file's name."""
    own = text_at(view.data, "id")
    if own and tree_id is not None and own != tree_id:
        reading.add("id_not_file_name", ("id",), id=own, file=tree_id)
    elif own:
        judge_id(own, ("id",), reading, TREE_IDS)
    for name, question in view.questions.items():
        here: Path = ("questions", name)
        judge_id(name, here, reading)
        for option in mapping(question, "options"):
            judge_id(option, (*here, "options", option), reading)
        for item in mapping(question, "items"):
            judge_id(item, (*here, "items", item), reading, ITEM_IDS)
    for name in view.outcomes:
        judge_id(name, ("outcomes", name), reading)
        if name in view.questions:
            reading.add("shared_id", ("outcomes", name), id=name)
    for name in mapping(view.data, "blanks"):
        judge_id(name, ("blanks", name), reading, BLANK_IDS)
    for name in mapping(view.data, "scenarios"):
        judge_id(name, ("scenarios", name), reading)


def judge_id(text: str, path: Path, reading: Reading, taken: dict[str, str] | None = None) -> None:
    """Note an id that is not small letters, digits and _, or that is taken (with the reason)."""
    if taken and text in taken:
        reading.add("reserved_id", path, id=text, why=taken[text])
    elif not re.fullmatch(ID_PATTERN, text):
        reading.add("bad_id", path, id=text)
