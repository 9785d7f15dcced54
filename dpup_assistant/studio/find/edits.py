"""Many texts of a tree changed at once: each node is looked at alone, so that large trees take no longer."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from dpup_assistant.check.data import LOST
from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits import Edit, EditError, set_value
from dpup_assistant.storage.text.located import Located
from dpup_assistant.studio.yaml.lines import lines_with_ends


def edits_for(
    text: str, located: Located, changes: Sequence[tuple[Path, str]]
) -> tuple[list[Edit], list[Path]]:
    """Return the edits that put words at paths, and the paths where that cannot be done.

    `located` is what was read of this text.
    """
    edits, refused, nodes = list[Edit](), list[Path](), _Nodes(text, located)
    for path, words in changes:
        try:
            edits += nodes.set_value(path, words)
        except EditError:
            refused.append(path)
    return edits, refused


class _Nodes:
    """The lines of each node of a text."""

    def __init__(self, text: str, located: Located) -> None:
        self._text, self._located = text, located
        self._end = "\r\n" if "\r\n" in text else "\n"
        self._starts = [0, *accumulate(map(len, lines_with_ends(text)))]
        data = located.data or {}
        paths: list[Path] = [(name,) for name in data if name != LOST]
        for group, part in data.items():
            paths += [(group, name) for name in part if name != LOST] if isinstance(part, dict) else []
        self._begins = sorted({located.place(path, on_key=True)[0] - 1 for path in paths})

    def set_value(self, path: Path, words: str) -> list[Edit]:
        """Return the edits that put words at a path. Raises EditError."""
        begin, end = self._of(path)
        if begin == end:
            return set_value(self._text, path, words)
        head = f"{path[0]}:{self._end}"
        moved = begin - len(head)
        edits = set_value(head + self._text[begin:end], path, words)
        return [Edit(edit.start + moved, edit.end + moved, edit.text) for edit in edits]

    def _of(self, path: Path) -> tuple[int, int]:
        """Return where the lines of a path's node begin and end; nothing where it has no lines of its own."""
        line, column = self._located.place(path[:2], on_key=True)
        begin = self._starts[line - 1]
        if len(path) < 3 or isinstance(path[1], int) or self._text[begin : begin + column - 1].strip(" "):
            return 0, 0
        following = bisect_right(self._begins, line - 1)
        last = following == len(self._begins)
        return begin, len(self._text) if last else self._starts[self._begins[following]]
