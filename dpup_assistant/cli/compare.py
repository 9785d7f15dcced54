"""`dpup-assistant compare`: what changed from one tree or folder of trees to another."""

import json
import sys

from dpup_assistant.cli.faults import fault_lines
from dpup_assistant.cli.in_use import library_in_use, titles
from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.engine.compare import compare
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output.compare import words
from dpup_assistant.output.compare.json import comparison_json, folders_json
from dpup_assistant.output.compare.names import Names
from dpup_assistant.output.compare.text import comparison_text, folders_text
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.library import Library
from dpup_assistant.storage.trees_folder import TreesFolder
from dpup_assistant.storage.versions import Version, read_version

_NOT_ALIKE = "{old} is a {one}, and {new} is a {other}. Compare two files, or two folders."
_WHAT = {True: "folder", False: "file"}


def run(folder: TreesFolder, old: str, new: str, form: str) -> int:
    """Print what changed and return the exit code: 1 where a tree is too broken to be compared.

    Raises WrongUseError for a path that is missing or may not be opened, and for a file with a folder.
    """
    library = library_in_use(folder)
    try:
        before, after = read_version(old, library), read_version(new, library)
    except Unreadable as error:
        raise WrongUseError(str(error)) from error
    if before.is_folder != after.is_folder:
        one, other = _WHAT[before.is_folder], _WHAT[after.is_folder]
        raise WrongUseError(_NOT_ALIKE.format(old=old, new=new, one=one, other=other))
    faults = dict.fromkeys((*before.faults, *after.faults))  # once, where both are the same
    for line in fault_lines(faults, sys.stderr):
        print(line, file=sys.stderr)
    if before.is_folder:
        print(_folders(before, after, library, form) or (words.NOTHING_ELSE if faults else words.NOTHING))
    elif not faults:
        (was,), (now,) = before.trees.values(), after.trees.values()
        print(_files(was, now, library, form))
    return 1 if faults else 0


def _files(was: Tree | None, now: Tree | None, library: Library, form: str) -> str:
    """Return what changed from one tree to another."""
    assert was and now
    comparison = compare(was, now)
    if form == "json":
        return _as_json(comparison_json(comparison))
    names = Names(was, now, library.known.resources, titles(library))
    return comparison_text(comparison, names) or words.NOTHING


def _folders(before: Version, after: Version, library: Library, form: str) -> str:
    """Return what changed in the trees that both folders hold, and which trees only one of them holds.

    As text, that is "" where nothing did.
    """
    pairs = {name: (was, after.trees.get(name)) for name, was in before.trees.items()}
    both = {name: (was, now) for name, (was, now) in pairs.items() if was and now}
    found = {name: compare(was, now) for name, (was, now) in both.items()}
    added = [name for name in after.trees if name not in before.trees]
    removed = [name for name in before.trees if name not in after.trees]
    if form == "json":
        return _as_json(folders_json(found, added, removed))
    called = titles(library) | _titles(before) | _titles(after)
    texts = {
        name: comparison_text(found[name], Names(*trees, library.known.resources, called))
        for name, trees in both.items()
    }
    return folders_text(texts, added, removed, called)


def _titles(version: Version) -> dict[str, str]:
    return {name: tree.title for name, tree in version.trees.items() if tree}


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
