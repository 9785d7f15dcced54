"""The numbers beside lines of code, with a sign where something is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.code_colours import seen_blocks, top_of
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill, painter_for

if TYPE_CHECKING:
    from dpup_assistant.kit.code_edit import CodeEdit

_PAD, _ICON = 6, 16  # px


class Gutter(QWidget):
    """Numbers the lines of an editor from 1; that of the cursor is bold."""

    def __init__(self, edit: CodeEdit) -> None:
        """Take the editor."""
        super().__init__(edit)
        self._edit = edit
        edit.blockCountChanged.connect(self.place)
        edit.updateRequest.connect(self.update)

    def place(self) -> None:
        """Stand left of the lines, as wide as the highest number."""
        digits = max(len(str(self._edit.blockCount())), 3)
        font = QFontMetricsF(self._edit.font())
        width = round(font.horizontalAdvance("0") * digits) + look().type_px(_ICON) + 3 * look().space(_PAD)
        whole = self._edit.contentsRect()
        self._edit.setViewportMargins(width, 0, 0, 0)
        self.setGeometry(whole.left(), whole.top(), width, whole.height())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the numbers of the lines that are seen."""
        painter, edit, colour = painter_for(self), self._edit, look().colour
        fill(painter, QRectF(self.rect()), colour("surface"))
        wrong, here = edit.marks.lines(), edit.textCursor().blockNumber()
        pad, icon = look().space(_PAD), look().type_px(_ICON)
        plain, bold = QFont(edit.font()), QFont(edit.font())
        bold.setBold(True)
        height = QFontMetricsF(plain).height()
        for block in seen_blocks(edit):
            number, top = block.blockNumber(), top_of(edit, block)
            if number in wrong:
                name, role = ("circle-x", "error") if wrong[number] else ("circle-alert", "warn")
                draw_icon(painter, name, colour(role), icon, pad, top + (height - icon) / 2)
            painter.setFont(bold if number == here else plain)
            painter.setPen(colour("text" if number == here else "muted"))
            room = QRectF(0, top, self.width() - pad, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(number + 1))
        painter.end()
