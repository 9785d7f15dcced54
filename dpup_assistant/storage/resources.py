"""What trees share, out of the files of the resources folder."""

from dataclasses import fields
from pathlib import Path
from typing import Any

from dpup_assistant.check.known import Known
from dpup_assistant.check.resources import judge_resource
from dpup_assistant.engine.resources import Replies, Resources
from dpup_assistant.storage.as_shipped import read_shipped
from dpup_assistant.storage.files import is_folder
from dpup_assistant.storage.paths import resources_folder
from dpup_assistant.storage.placed import Placed, in_order, place_faults, whole_file

_INSTALL = "Copy or install the program again."
NAMES = ("basis", "replies", "glossary", "contacts", "plain_words")


def load_resources(folder: Path | None = None) -> tuple[Resources, tuple[Placed, ...]]:
    """Return what trees share, and what is wrong with its files. It raises nothing.

    `folder` is the resources folder, or None for the one that comes with the program. What cannot be read
    is left out, and the rest is there.
    """
    folder = folder or resources_folder()
    if not is_folder(folder):
        return Resources(), (
            whole_file(str(folder), "unreadable", f"There is no folder {folder}.", _INSTALL),
        )
    read: dict[str, Any] = {}
    faults: list[Placed] = []
    for name in NAMES:
        path = folder / f"{name}.yaml"
        read[name], found = judge_file(path, str(path))
        faults += found
    replies: Replies | None = read.pop("replies")
    if replies:
        read |= {field.name: getattr(replies, field.name) for field in fields(Replies)}
    return Resources(**{name: value for name, value in read.items() if value}), tuple(faults)


def judge_file(path: Path, file: str, known: Known | None = None) -> tuple[Any, tuple[Placed, ...]]:
    """Return what could be read of a resource's file, None where nothing could, and what is wrong with it.

    `file` is the file as the user gave it. With `known`, its words are judged too.
    """
    located = read_shipped(path, file)
    if located.data is None:
        return None, located.faults
    faults, value = judge_resource(path.stem, located.data, known)
    return value, in_order((*located.faults, *place_faults(located.place, file, faults)))
