"""Where a fault is, in words: the question by its number, the outcome by its title, and the field."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import mapping, text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.output.compare.words import KEYS

_TITLES = {"questions": "title", "outcomes": "title", "blanks": "label", "scenarios": "story"}
_LONGEST = 60  # letters of a title


class Places:
    """Names the places in one tree."""

    def __init__(self, data: Mapping[str, Data]) -> None:
        """Take what the tree's text holds."""
        self._data = dict(data)
        self._numbers = {name: number for number, name in enumerate(mapping(self._data, "questions"), 1)}

    def where(self, path: Path) -> str:
        """Return the words for a path, such as "Question 3, option 2, label"."""
        return ", ".join(self._words(path)) or _tr("The whole tree")

    def _words(self, path: Path) -> Iterator[str]:
        section, name = (str(path[0]), str(path[1])) if len(path) > 1 else ("", "")
        part = mapping(self._data, section).get(name) if section in _TITLES else None
        if part is None:
            yield from _fields(path)
            return
        yield self._part(section, name, part)
        inside = path[2:]
        if len(inside) > 1 and inside[0] in ("options", "items"):
            places = list(mapping(part, str(inside[0])))
            if inside[1] in places:
                words = _tr("option {number}") if inside[0] == "options" else _tr("point {number}")
                yield words.format(number=places.index(str(inside[1])) + 1)
                inside = inside[2:]
        if inside != ("next",):  # an answer's own number says enough
            yield from (field[:1].lower() + field[1:] for field in _fields(inside))

    def _part(self, section: str, name: str, part: Data) -> str:
        if section == "questions":
            return _tr("Question {number}").format(number=self._numbers[name])
        kinds = {
            "outcomes": _tr("Outcome “{title}”"),
            "blanks": _tr("Blank “{title}”"),
            "scenarios": _tr("Scenario “{title}”"),
        }
        title = text_at(part, _TITLES[section]) or name
        return kinds[section].format(title=title if len(title) <= _LONGEST else name)


def _fields(path: Path) -> Iterator[str]:
    """Yield the words for each key of a path, and the number of each place in a list."""
    for step in path:
        if isinstance(step, int):
            yield _tr("line {number}").format(number=step + 1)
        else:
            yield KEYS.get(step, step.replace("_", " ").capitalize())


def _tr(words: str) -> str:
    return QCoreApplication.translate("Faults", words)
