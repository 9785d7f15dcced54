"""What the parts of a tree are called on the page that finds words."""

from PySide6.QtCore import QCoreApplication

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import mapping, text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.output.compare.words import KEYS

_AROUND = 90  # letters that are shown before and after what is found


class Names:
    """Names the places of one tree."""

    def __init__(self, data: dict[str, Data]) -> None:
        """Take what the tree's text holds."""
        self._data = data
        self._numbers = {name: number for number, name in enumerate(mapping(data, "questions"), 1)}

    def place(self, path: Path) -> str:
        """Return the node, the answer in it and the field that a path leads to."""
        names = [self.part(path[:2]), self._answer(path), self._field(path)]
        return ": ".join(name for name in names if name)

    def part(self, path: Path) -> str:
        """Return the question with its number, the outcome, the blank or the scenario."""
        if len(path) < 2 or not mapping(self._data, str(path[0])):
            return _tr("About this tree")
        group, name = str(path[0]), str(path[1])
        node = mapping(self._data, group).get(name, "")
        title = text_at(node, "title") or text_at(node, "label") or name
        if group == "questions":
            return f"{self._numbers.get(name, '')} {title}".strip()
        words = {"blanks": _tr("Blank {name}"), "scenarios": _tr("Scenario {name}")}.get(group, "{name}")
        return words.format(name=title)

    def _answer(self, path: Path) -> str:
        """Return the label of the answer that a path leads into."""
        if len(path) < 5 or path[2] not in ("options", "items"):
            return ""
        node = mapping(self._data, str(path[0])).get(str(path[1]), "")
        offered = mapping(node, str(path[2])).get(str(path[3]), "")
        return text_at(offered, "label") or str(path[3])

    def _field(self, path: Path) -> str:
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        is_part = (len(path) == 2 or (len(path) == 4 and path[2] in ("options", "items"))) and path[-1] == key
        return _tr("Id") if is_part else KEYS.get(key, key.replace("_", " ").capitalize())


def around(text: str, start: int, end: int) -> str:
    """Return the words round what was found, in one line."""
    first, last = max(start - _AROUND, 0), min(end + _AROUND, len(text))
    words = " ".join(text[first:last].split())
    return f"{'… ' if first else ''}{words}{' …' if last < len(text) else ''}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Find", words)
