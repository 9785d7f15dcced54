"""Which trees need not be judged again when a desk reads its trees again."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.trail import target
from dpup_assistant.engine.tree import Tree
from dpup_assistant.storage.files import Unreadable, read_found
from dpup_assistant.storage.library import Library
from dpup_assistant.storage.sources import TreeFile
from dpup_assistant.storage.trees import Loaded


def unchanged(before: Library, loaded: Mapping[str, Loaded], now: Library) -> dict[str, Loaded]:
    """Return the whole trees of before whose files hold the same bytes now, as do all that they lead to.

    Where what the trees share has changed there are none.
    """
    if _shared(before) != _shared(now):
        return {}
    files = {file.id: file for file in now.files}
    same = {name for name, each in loaded.items() if name in files and _is_same(each, files[name])}
    changed = (loaded.keys() | files.keys()) - same
    return {name: loaded[name] for name in same if not _led_to(name, loaded) & changed}


def _shared(library: Library) -> tuple[object, ...]:
    """Return what all trees are judged by, but for the trees that they lead to."""
    known = library.known
    return known.resources, known.today, library.own.folder, library.own.signed


def _is_same(loaded: Loaded, file: TreeFile) -> bool:
    """Return whether a tree was whole, and its file holds the bytes that were judged."""
    is_whole = loaded.tree and not loaded.copied and loaded.sha256
    if not is_whole or (loaded.path, loaded.whose) != (file.path, file.whose):
        return False
    try:
        return sha256(read_found(file.path)).hexdigest() == loaded.sha256
    except Unreadable:
        return False


def _led_to(name: str, loaded: Mapping[str, Loaded]) -> set[str]:
    """Return the ids of all trees that a tree leads to, over any others."""
    found, waiting = set[str](), [name]
    while waiting:
        each = loaded.get(waiting.pop())
        more = set(_next_trees(each.tree)) - found if each and each.tree else set[str]()
        found |= more
        waiting += more
    return found


def _next_trees(tree: Tree) -> Iterator[str]:
    """Yield the ids of the trees that a tree names."""
    for outcome in tree.outcomes.values():
        if isinstance(outcome, HandOver):
            yield target(outcome)[0]
        else:
            yield from (each if isinstance(each, str) else each.tree for each in outcome.next_trees)
