"""Judging files by their paths: what `check` does."""

import os.path
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

from dpup_assistant.check.counts import Counts
from dpup_assistant.check.known import Known
from dpup_assistant.engine.tree import Tree
from dpup_assistant.storage import resources
from dpup_assistant.storage.agency import load_agency
from dpup_assistant.storage.files import Unreadable, check_opens, is_folder, is_there
from dpup_assistant.storage.handouts import HANDOUTS_FILE, load_handouts
from dpup_assistant.storage.learning import (
    LEARNING_FILES,
    is_learning_file,
    judge_learning_file,
    learn_folder,
)
from dpup_assistant.storage.leftovers import copied_from
from dpup_assistant.storage.library import Library, open_library, with_contacts
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.storage.own_learning import own_files
from dpup_assistant.storage.paths import RESOURCES, resources_folder
from dpup_assistant.storage.placed import Placed
from dpup_assistant.storage.sources import (
    AGENCY_FILE,
    TreeFile,
    agency_file,
    leftovers,
    tree_files,
    tree_id,
    yaml_files,
)
from dpup_assistant.storage.text.located import read_text
from dpup_assistant.storage.trees import Links, judge_text, read_tree

STDIN = "-"
_AGENCY_FILES = (AGENCY_FILE, "agency.example.yaml")
_NOTHING = "No file directly in {folder} ends in .yaml, so nothing in it was checked."
_SHARED_FILES = (*(f"{name}.yaml" for name in resources.NAMES), HANDOUTS_FILE)


@dataclass(frozen=True, slots=True)
class Summary:
    """A tree whose shape and links hold."""

    id: str
    counts: Counts
    tree: Tree | None
    """The tree, where its structure holds too."""


@dataclass(frozen=True, slots=True)
class Report:
    """What is wrong with files."""

    faults: tuple[Placed, ...]
    trees: tuple[Summary, ...]
    missing: tuple[str, ...]
    """A sentence for each path that is missing or may not be opened."""
    empty: tuple[str, ...]
    """A sentence for each folder that holds nothing to judge."""


class _Given(NamedTuple):
    """A file to judge."""

    name: str
    """The file, as the user gave it."""
    path: Path | None
    """None for standard input."""


def judge_paths(paths: Sequence[str], trees_folder: Path | None, today: date, stdin: bytes = b"") -> Report:
    """Judge files, folders' YAML files, or standard input (`-`); with no path, all that is in use.

    Raises Unreadable, with a sentence, where the folder of the trees in use is missing or forbidden.
    """
    library = open_library(trees_folder, today)
    files, missing, empty = _find(paths) if paths else (_in_use(library, trees_folder), [], [])
    known = known_beside(library, [file.path for file in files if file.path and not _is_shared(file.path)])
    faults: list[Placed] = []
    trees: list[Summary] = []
    for file in files:
        with not_collecting():
            found, summary = _judge(file, known, stdin)
        faults += found
        trees += [summary] if summary else []
    return Report(tuple(faults), tuple(trees), tuple(missing), tuple(empty))


def known_beside(library: Library, paths: Sequence[Path]) -> Known:
    """Return what files are judged against: the trees in use, those beside the files, and the files."""
    folders = dict.fromkeys(_trees_folder(path) for path in paths)
    trees = [path for path in paths if _kind(path) == "tree"]
    beside: list[Path] = []
    for folder in folders:
        with suppress(Unreadable):  # a file may be read where its folder may not
            beside += tree_files(folder)
    files = [TreeFile(tree_id(path), path, "agency") for path in (*beside, *trees)]
    known = replace(library.known, trees=Links((*library.files, *files)))
    for folder in folders:
        known = with_contacts(known, load_agency(folder / AGENCY_FILE, known)[0])
    return known


def _find(paths: Sequence[str]) -> tuple[list[_Given], list[str], list[str]]:
    """Return the files that paths name, each once, and sentences for the paths and the folders without."""
    files: dict[Path, _Given] = {}
    missing: list[str] = []
    empty: list[str] = []
    for given in paths:
        path = Path(given)
        try:
            if not given:
                raise Unreadable("There is no file without a name.")
            if given == STDIN:
                files[path] = _Given(given, None)
            elif is_folder(path):
                found = yaml_files(path)
                empty += [] if found else [_NOTHING.format(folder=given)]
                for file in found:
                    name = os.path.join(given, file.name)  # noqa: PTH118 - a Path drops the ./ that was given
                    files.setdefault(file.absolute(), _Given(name, file))
            else:
                check_opens(path)
                files.setdefault(path.absolute(), _Given(given, path))
        except Unreadable as why:
            missing.append(str(why))
    return list(files.values()), missing, empty


def _in_use(library: Library, trees_folder: Path | None) -> list[_Given]:
    """Return the resources, the agency.yaml, the trees in use and what copies lie beside them."""
    shared = [resources_folder() / name for name in _SHARED_FILES]
    shared += [learn_folder() / name for name in LEARNING_FILES]
    agency = agency_file(trees_folder)
    own = [agency] if is_there(agency) else []
    own += own_files(trees_folder) if trees_folder else []
    trees = sorted([*(file.path for file in library.files), *leftovers(trees_folder)], key=tree_id)
    return [_Given(str(path), path) for path in (*shared, *own, *trees)]


def _kind(path: Path) -> Literal["tree", "agency", "resource", "learning", "copy"]:
    """Return what a file should hold, by its name."""
    if copied_from(path):
        return "copy"
    if path.name in _AGENCY_FILES:
        return "agency"
    if path.name in _SHARED_FILES and path.absolute().parent.name == RESOURCES:
        return "resource"
    if is_learning_file(path):
        return "learning"
    return "tree"


def _is_shared(path: Path) -> bool:
    """Return whether a file is one of the resources, which name trees in use and none beside them."""
    return _kind(path) == "resource" or (
        _kind(path) == "learning" and _trees_folder(path.absolute()).name == RESOURCES
    )


def _trees_folder(path: Path) -> Path:
    """Return the folder whose trees a file belongs to."""
    return path.parent.parent if _kind(path) == "learning" else path.parent


def _judge(file: _Given, known: Known, stdin: bytes) -> tuple[tuple[Placed, ...], Summary | None]:
    """Return what is wrong with a file, and the size of the tree that it holds."""
    name, path = file
    if path and _kind(path) == "agency":
        return load_agency(path, known, name, thorough=True)[1], None
    if path and path.name == HANDOUTS_FILE and _kind(path) == "resource":
        return load_handouts(known, path, name, thorough=True)[1], None
    if path and _kind(path) == "learning":
        return judge_learning_file(path, name, known), None
    if path and _kind(path) == "resource":
        return resources.judge_file(path, name, known)[1], None
    located = read_tree(path, name) if path else read_text(stdin, name)
    tree, faults, counts = judge_text(located, name, tree_id(path) if path else None, known, thorough=True)
    if not counts or not located.data:
        return faults, None
    return faults, Summary(tree_id(path) if path else str(located.data["id"]), counts, tree)
