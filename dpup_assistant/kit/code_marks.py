"""What is wrong in code, underlined. The marks move with the text until others come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from dpup_assistant.kit.look import look
from dpup_assistant.kit.utf16 import units

if TYPE_CHECKING:
    from dpup_assistant.kit.code_edit import CodeEdit

_MOST = 1000  # marks: more would be felt at every key


class Mark(NamedTuple):
    """Characters of a line, from 0, that something is wrong with: an error, or else a warning."""

    line: int
    column: int
    length: int
    is_error: bool
    words: str


class Marks:
    """The marks of an editor: a wavy line under an error, a dotted one under a warning."""

    def __init__(self, edit: CodeEdit) -> None:
        """Take the editor."""
        self._edit = edit
        self._placed: list[tuple[QTextCursor, Mark]] = []

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these, in place of those before."""
        self._placed = [(self._cursor(mark), mark) for mark in marks[:_MOST]]
        self.refresh()

    def refresh(self) -> None:
        """Paint them in the colours of the theme."""
        self._edit.setExtraSelections([_selection(cursor, mark.is_error) for cursor, mark in self._placed])

    def on_line(self, number: int) -> list[Mark]:
        """Return what is wrong in a line, as it stands now."""
        return [mark for cursor, mark in self._placed if cursor.blockNumber() == number]

    def lines(self) -> dict[int, bool]:
        """Return the lines with something wrong, and whether it is an error."""
        found: dict[int, bool] = {}
        for cursor, mark in self._placed:
            number = cursor.blockNumber()
            found[number] = mark.is_error or found.get(number, False)
        return found

    def _cursor(self, mark: Mark) -> QTextCursor:
        block = self._edit.document().findBlockByNumber(min(mark.line, self._edit.blockCount() - 1))
        text = block.text()
        start = mark.column if mark.column < len(text) else 0
        length = mark.length or len(text)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(text[:start]))
        end = block.position() + units(text[: start + length])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _selection(cursor: QTextCursor, is_error: bool) -> QTextEdit.ExtraSelection:
    line, styles = QTextCharFormat(), QTextCharFormat.UnderlineStyle
    line.setUnderlineStyle(styles.WaveUnderline if is_error else styles.DotLine)
    line.setUnderlineColor(look().colour("error" if is_error else "warn"))
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = cursor, line
    return made
