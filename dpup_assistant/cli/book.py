"""`dpup-assistant book`: whole decisions as one document, for those who sign them off."""

import sys
from collections.abc import Sequence
from pathlib import Path

from dpup_assistant.cli.in_use import left_out, library_in_use, load_all, notes, titles, tree_asked
from dpup_assistant.cli.tree_names import is_path
from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.desk.book_file import check_kind, save_book
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output.book.book_of import Bound, book_of
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.hashes import content_hash
from dpup_assistant.storage.library import Library
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.storage.trees_folder import TreesFolder

_NONE = "There is no decision to write down. Name one: a file, or the id of a decision in use."
_WHOLE = "A document holds whole decisions. Name it without its question: {tree}."
_TWICE = "Two files hold the decision {tree}, and they differ. Write a document for each of them."


def run(folder: TreesFolder, typed: Sequence[str], target: Path) -> int:
    """Write trees to a file, all in use where none is named; return the exit code.

    That is 1 where one of all in use is broken, and so not in it. Raises UnusableError for a named one
    that is broken, and WrongUseError for one that is not there and for a file that cannot be written.
    """
    try:
        check_kind(target)
        bound, told, code = _named(folder, typed) if typed else _all(folder)
        if not bound:
            raise WrongUseError(_NONE)
        save_book(book_of(bound), target)
    except (Unwritable, Unreadable) as why:
        raise WrongUseError(str(why)) from why
    for line in told:
        print(line, file=sys.stderr)
    return code


def _named(in_use: TreesFolder, typed: Sequence[str]) -> tuple[list[Bound], list[str], int]:
    """Return the trees that are named, each once, and what is to be told of the files they rest on."""
    libraries: dict[TreesFolder, Library] = {}
    bound: dict[str, Bound] = {}
    for name in typed:
        folder = TreesFolder(Path(name).parent) if is_path(name) else in_use
        if folder not in libraries:
            libraries[folder] = library_in_use(folder)
        library = libraries[folder]
        tree, question = tree_asked(library, name)
        if question:
            raise WrongUseError(_WHOLE.format(tree=tree.id))
        path = Path(name) if is_path(name) else _path(library, tree.id)
        each = _bound(library, tree, path)
        if bound.setdefault(tree.id, each).content_hash != each.content_hash:
            raise WrongUseError(_TWICE.format(tree=tree.id))
    told = dict.fromkeys(note for library in libraries.values() for note in notes(library))
    return list(bound.values()), list(told), 0


def _all(folder: TreesFolder) -> tuple[list[Bound], list[str], int]:
    """Return all trees in use, and what is to be told: the broken ones and the files they rest on."""
    library = library_in_use(folder)
    loaded = load_all(library)
    broken = left_out(loaded)
    bound = [_bound(library, each.tree, each.path) for each in loaded if each.tree]
    return bound, [*broken, *notes(library)], int(bool(broken))


def _bound(library: Library, tree: Tree, path: Path) -> Bound:
    return Bound(tree, content_hash(path), library.known.resources, library.agency, titles(library))


def _path(library: Library, tree: str) -> Path:
    return next(file.path for file in library.files if file.id == tree)
