"""Trees as they are in files, in folders, or in a Git revision of either, to be compared."""

import os.path
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from dpup_assistant.check.judge import judge_tree
from dpup_assistant.check.known import Known
from dpup_assistant.engine.tree import Tree
from dpup_assistant.storage.files import Unreadable, check_opens, is_folder, is_there
from dpup_assistant.storage.git import named, write_out
from dpup_assistant.storage.judging import known_beside
from dpup_assistant.storage.library import Library
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.storage.placed import Placed, in_order, place_faults
from dpup_assistant.storage.sources import AGENCY_FILE, tree_files, tree_id
from dpup_assistant.storage.text.located import read_file


@dataclass(frozen=True, slots=True)
class Version:
    """The trees of a file or a folder."""

    is_folder: bool
    trees: Mapping[str, Tree | None]
    """By what their files' names give them as ids. None for one whose shape or links do not hold."""
    faults: tuple[Placed, ...]
    """What is wrong with those."""


def read_version(given: str, library: Library) -> Version:
    """Return the trees at a path, or at a path of a Git revision, as in `HEAD~1:trees`.

    What lies on the disk comes first. Raises Unreadable, with a sentence, where there is nothing to read.
    """
    path = Path(given)
    what = None if is_there(path) else named(given)
    if not what:
        return _read(path, given, os.path.join(given, ""), library)  # noqa: PTH118 - a Path drops the ./
    try:
        with TemporaryDirectory(prefix="dpup-assistant-", ignore_cleanup_errors=True) as folder:
            inside = given if given.endswith((":", "/")) else f"{given}/"
            return _read(write_out(what, Path(folder)), given, inside, library)
    except OSError as error:
        raise Unreadable(f"{given} cannot be read: {error.strerror}.") from error


def _read(path: Path, given: str, inside: str, library: Library) -> Version:
    """Return the trees at a path that the user calls `given`; names of files in it begin with `inside`."""
    if not given:
        raise Unreadable("There is no file without a name.")
    if path.name == AGENCY_FILE:
        raise Unreadable(f"{given} holds what your agency filled in, and no decision. Compare decisions.")
    files = {path: given}
    if is_folder(path):
        files = {file: f"{inside}{file.name}" for file in tree_files(path)}
    else:
        check_opens(path)
    known = known_beside(library, list(files))
    trees: dict[str, Tree | None] = {}
    faults: list[Placed] = []
    for file, name in files.items():
        with not_collecting():
            tree, found = _judge(file, name, known)
        trees[tree_id(file)] = tree
        faults += found
    return Version(is_folder(path), trees, tuple(faults))


def _judge(file: Path, name: str, known: Known) -> tuple[Tree | None, tuple[Placed, ...]]:
    """Return the tree of a file, or what is wrong with its text, its shape or its links.

    The name of the file need not be the tree's id: it may be a copy that was put aside.
    """
    located = read_file(file, name)
    if located.data is None:
        return None, located.faults
    judged = judge_tree(located.data, None, known, thorough=False)
    if judged.counts and not located.faults:
        return judged.shaped, ()
    found = (*located.faults, *place_faults(located.place, name, judged.faults))
    return None, in_order(each for each in found if each.severity == "error")
