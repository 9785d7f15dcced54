"""What differs between two texts, place by place, in words: what stands in one, and what in the other."""

from __future__ import annotations

from itertools import groupby
from textwrap import dedent
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.storage.differences import Line, differences
from dpup_assistant.studio.saving.halves import Halves

_AT_ONCE = 30  # places
_LINES = 60  # of one place


class Place(NamedTuple):
    """Lines in a row that differ."""

    line: int
    """Where they begin, from 1: in the new text, or in the old where nothing came in their place."""
    gone: list[str]
    added: list[str]


def places(old: str, new: str) -> list[Place]:
    """Return where two texts differ, in order."""
    found = []
    for is_kept, lines in groupby(differences(old, new), key=lambda line: line.what == "kept"):
        if not is_kept:
            found.append(_place(list(lines)))
    return found


def _place(lines: list[Line]) -> Place:
    gone = [line for line in lines if line.what == "gone"]
    added = [line for line in lines if line.what == "added"]
    return Place((added or gone)[0].number, [line.text for line in gone], [line.text for line in added])


class DifferencesList(QWidget):
    """Lists the places where two texts differ, each with the lines of both."""

    def __init__(self, old_name: str, new_name: str) -> None:
        """Take what the two texts are called, such as "In the file" and "In your draft"."""
        super().__init__()
        self._names = old_name, new_name
        self._left: list[Place] = []
        self._column = Column(self, 12)
        self._more = Button("", "chevron-down")
        self._more.clicked.connect(self._show_more)

    def show_texts(self, old: str, new: str) -> None:
        """Show how two texts differ."""
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget and widget is not self._more:
                widget.deleteLater()
        self._left = places(old, new)
        if not self._left:
            self._column.addWidget(Text(self._alike(old, new)))
        self._show_more()

    def _alike(self, old: str, new: str) -> str:
        if old == new:
            return self.tr("The two are the same.")
        return self.tr("The words are the same. Only how lines end differs, which no desk shows.")

    def _show_more(self) -> None:
        self._column.removeWidget(self._more)
        shown, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        blocks = [self._block(place) for place in shown]
        for block in blocks:
            self._column.addWidget(block)
        self._column.addWidget(self._more)
        count = len(self._left)
        words = self.tr("Show 1 more place") if count == 1 else self.tr("Show {count} more places")
        self._more.setText(words.format(count=count))
        self._more.setVisible(bool(count))

    def _block(self, place: Place) -> QWidget:
        block = Frame("surface", "edge", width=1, radius=10, gap=4)
        block.body.addWidget(Text(self.tr("Line {line}").format(line=place.line), "small"))
        sides = Halves()
        for name, lines in zip(self._names, (place.gone, place.added), strict=True):
            sides.add(Text(name, "small_strong"), Text(self._words(lines), "body" if lines else "muted"))
        block.body.addWidget(sides)
        return block

    def _words(self, lines: list[str]) -> str:
        """Return lines as they stand, or words for none."""
        if not any(line.strip() for line in lines):
            return self.tr("An empty line") if lines else self.tr("Nothing")
        text = dedent("\n".join(lines[:_LINES]))
        left = len(lines) - _LINES
        return text if left <= 0 else f"{text}\n{self.tr('and {count} more lines').format(count=left)}"
