"""What there is to learn, out of the files of resources/learn. Read when it is asked for, and never before.

A file of the same name in the folder `learn` of an agency's trees takes the place of the one that comes with
the program.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

from dpup_assistant.check.data import Data
from dpup_assistant.check.handouts import judge_handouts
from dpup_assistant.check.known import Known
from dpup_assistant.check.learning import Beside, judge_learning
from dpup_assistant.engine.fault import Fault
from dpup_assistant.engine.handout import Handouts
from dpup_assistant.engine.learning.cases import Cases
from dpup_assistant.engine.learning.faq import Faq
from dpup_assistant.engine.learning.journey import Journey
from dpup_assistant.engine.learning.policy import Policy
from dpup_assistant.engine.learning.quiz import Quiz
from dpup_assistant.engine.learning.workshop import Workshop
from dpup_assistant.storage.files import is_there, read_found
from dpup_assistant.storage.handouts import HANDOUTS_FILE, icon_names
from dpup_assistant.storage.in_use.loading import read_in_use
from dpup_assistant.storage.in_use.own import Own
from dpup_assistant.storage.library import Library
from dpup_assistant.storage.paths import resources_folder
from dpup_assistant.storage.placed import Placed, in_order, place_faults
from dpup_assistant.storage.text.located import Located, read_file, read_text

LEARN = "learn"
"""The name of the folder, beside the other resources and in an agency's trees folder."""
SHEETS_FILE = "sheets.yaml"
KINDS: Mapping[str, type] = {
    "policy.yaml": Policy,
    "journey.yaml": Journey,
    "quiz.yaml": Quiz,
    "cases.yaml": Cases,
    "faq.yaml": Faq,
    "workshop.yaml": Workshop,
}
"""What each file holds but for the sheets, which are handouts."""
LEARNING_FILES = (*KINDS, SHEETS_FILE)
Whose = Literal["shipped", "agency"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Learned(Generic[T]):
    """A file to learn from, as it was read."""

    value: T | None
    """What it holds; None where something is wrong with it."""
    faults: tuple[Placed, ...]
    path: Path
    whose: Whose


def load_learning(kind: type[T], library: Library) -> Learned[T]:
    """Return what a file holds, by the dataclass of engine.learning that it holds. It raises nothing."""
    return _load(next(name for name, each in KINDS.items() if each is kind), library)


def load_sheets(library: Library) -> Learned[Handouts]:
    """Return the sheets that go with what is learnt, by id. It raises nothing."""
    return _load(SHEETS_FILE, library)


def learning_file(name: str, own: Own) -> tuple[Path, Whose]:
    """Return the file in use, by its name, and whose it is. It need not be there."""
    if own.folder:
        path = own.folder / LEARN / name
        if is_there(path) or (own.signed and f"{LEARN}/{name}" in own.signed.hashes):
            return path, "agency"
    return learn_folder() / name, "shipped"


def is_learning_file(path: Path) -> bool:
    """Return whether a file holds what there is to learn, by its name and its folder's."""
    return path.name in LEARNING_FILES and path.absolute().parent.name == LEARN


def judge_learning_file(path: Path, file: str, known: Known) -> tuple[Placed, ...]:
    """Return what is wrong with a file, its words among it. `file` is the file as the user gave it."""
    return judge_learning_text(read_file(path, file, read_found), path, file, known)


def judge_learning_text(located: Located, path: Path, file: str, known: Known) -> tuple[Placed, ...]:
    """Return what is wrong with the text of a file, its words among it. `path` tells what it should hold."""
    if located.data is None:
        return located.faults
    faults, _ = judge_learning_data(located.data, path, known, thorough=True)
    return in_order((*located.faults, *place_faults(located.place, file, faults)))


def judge_learning_data(
    data: Data, path: Path, known: Known, thorough: bool = False
) -> tuple[tuple[Fault, ...], Any]:
    """Return what is wrong with what a file holds, and its value. `path` tells what that should be.

    `thorough` is whether to judge the words. The value means nothing where an error is among the faults.
    """
    if path.name == SHEETS_FILE:
        return judge_handouts(data, known, icon_names(), thorough)
    return judge_learning(KINDS[path.name], data, known, _beside(path.parent), thorough)


def learn_folder() -> Path:
    """Return the folder of what comes with the program. It may be missing."""
    return resources_folder() / LEARN


def picture(name: str) -> str:
    """Return a picture's SVG, or "" where its file is missing: what is seen on it is told anyway."""
    try:
        return (learn_folder() / "pictures" / f"{name}.svg").read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        return ""


def _load(name: str, library: Library) -> Learned[Any]:
    path, whose = learning_file(name, library.own)
    content, fault = read_in_use(path, whose, library.own)
    located = Located(None, (fault,), {}) if fault else read_text(content, str(path))
    if located.data is None:
        return Learned(None, located.faults, path, whose)
    faults, value = judge_learning_data(located.data, path, library.known)
    placed = in_order((*located.faults, *place_faults(located.place, str(path), faults)))
    is_broken = any(each.severity == "error" for each in placed)
    return Learned(None if is_broken else value, placed, path, whose)


def _beside(folder: Path) -> Beside:
    """Return what a file of a folder can name beside trees and shared resources."""
    pictures = frozenset(path.stem for path in (learn_folder() / "pictures").glob("*.svg"))
    own, shipped = folder / SHEETS_FILE, learn_folder() / SHEETS_FILE
    files = (own if is_there(own) else shipped, resources_folder() / HANDOUTS_FILE)
    papers = [read_file(file, file.name, read_found) for file in files]
    is_broken = any(paper.faults for paper in papers)
    sheets = None if is_broken else frozenset(name for paper in papers for name in paper.data or {})
    return Beside(icon_names(), pictures, sheets)
