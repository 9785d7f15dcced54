"""The trees that a command is about."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from dpup_assistant.cli.faults import more_about
from dpup_assistant.cli.tree_names import is_path
from dpup_assistant.cli.wrong_use import UnusableError, WrongUseError, near
from dpup_assistant.desk.whose import instead, out_of_reach
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output.counted import many
from dpup_assistant.storage.files import Unreadable, check_opens
from dpup_assistant.storage.heads import titles_of
from dpup_assistant.storage.judging import known_beside
from dpup_assistant.storage.library import Library, open_in_use
from dpup_assistant.storage.placed import Placed
from dpup_assistant.storage.sources import TreeFile, sources, tree_id
from dpup_assistant.storage.trees import Loaded, load_tree
from dpup_assistant.storage.trees_folder import TreesFolder


class Asked(NamedTuple):
    """The tree that was asked for, and the question to start at, if one was named."""

    tree: Tree
    start: str | None


def library_in_use(folder: TreesFolder, at_desk: bool = False) -> Library:
    """Return what the trees in use rest on. Raises WrongUseError where the folder typed cannot be used.

    `at_desk` is whether last good copies stand in for broken files, as in the worker's window: a command for
    whoever can mend a file tells its faults.
    """
    try:
        sources(folder.usable)
        return open_in_use(folder.path, date.today(), folder.key, stand_ins=at_desk)
    except Unreadable as error:
        raise WrongUseError(str(error)) from error


def library_of(typed: str, folder: TreesFolder) -> Library:
    """Return what a tree that was typed rests on: for a file those beside it, else the trees in use.

    Raises WrongUseError where their folder cannot be used.
    """
    return library_in_use(TreesFolder(Path(typed).parent) if is_path(typed) else folder)


def titles(library: Library) -> dict[str, str]:
    """Return the titles of the decisions that desks can open, by id, from the first keys of their files."""
    return titles_of(library.heads())


def notes(library: Library, more: Iterable[Placed] = ()) -> list[str]:
    """Return a sentence for each broken file that the trees rest on: agency.yaml, or a resource.

    Before them, why nothing of the agency's folder is used, and what instead. `more` are the faults of what
    else a command has read.
    """
    errors = defaultdict[str, list[Placed]](list)
    for fault in (*library.faults, *more):
        if fault.severity == "error":
            errors[fault.file].append(fault)
    own = library.own
    why_not = [out_of_reach(own) if own.reached else instead(own)]  # why it is not reached is told by now
    return [why for why in why_not if why] + [
        f"{file} has {many(len(faults), 'fault')} and is not used in full. {more_about(Path(file), faults)}"
        for file, faults in errors.items()
    ]


def left_out(loaded: Iterable[Loaded]) -> list[str]:
    """Return a sentence for each broken tree: it is not in the document that a command wrote."""
    broken = (each for each in loaded if not each.tree)
    return [
        f"{each.path} is broken, so it is not in it. {more_about(each.path, each.faults)}" for each in broken
    ]


def load_all(library: Library) -> list[Loaded]:
    """Return all the trees in use, read and judged, but for their scenarios and words."""
    return [library.load(file)[0] for file in library.files]


def tree_asked(library: Library, typed: str) -> Asked:
    """Return the tree that was typed: an id, a file's path, or `id.question` to start there.

    Raises WrongUseError for one that is not there, and UnusableError for one that is broken.
    """
    if is_path(typed):
        return Asked(_in_file(library, Path(typed)), None)
    name, dot, question = normalize("NFC", typed).partition(".")
    file = next((file for file in library.files if file.id == name), None)
    if not file:
        raise WrongUseError(f"There is no tree {name}.{near(name, [file.id for file in library.files])}")
    tree = _usable(library.load(file)[0])
    if dot and question not in tree.questions:
        raise WrongUseError(f"{name} has no question {question}.{near(question, tree.questions)}")
    return Asked(tree, question or None)


def _in_file(library: Library, path: Path) -> Tree:
    """Return the tree in a file, which can lead to the trees beside it as `check` has it."""
    try:
        check_opens(path)
    except Unreadable as error:
        raise WrongUseError(str(error)) from error
    return _usable(load_tree(TreeFile(tree_id(path), path, "agency"), known_beside(library, [path])))


def _usable(loaded: Loaded) -> Tree:
    if not loaded.tree:
        raise UnusableError(loaded.faults)
    return loaded.tree
