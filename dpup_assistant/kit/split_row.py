"""Words with buttons at their right, or under them where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from dpup_assistant.kit.layouts import Row
from dpup_assistant.kit.look import look

_WIDE = 54  # em


class SplitRow(QWidget):
    """Holds two widgets; the first takes what room the second leaves."""

    def __init__(self, words: QWidget, buttons: QWidget) -> None:
        """Take what stands left and what stands right."""
        super().__init__()
        self._row = Row(self, gap=12)
        self._row.addWidget(words, 1)
        self._row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons under the words where there is no room for them beside."""
        super().resizeEvent(event)
        wide, directions = self.width() >= look().type_px(_WIDE * 16), QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
