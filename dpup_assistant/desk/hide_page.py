"""The blank page that Hide screen shows: it says the way back and nothing else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Row

_ALONE = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}


class HidePage(QWidget):
    """Shows one muted line. Keys that only go with others do not count: Shift may still be held down.

    Signals:
        left: a key was pressed, or the page was clicked.
    """

    left = Signal()

    def __init__(self) -> None:
        """Make it."""
        super().__init__()
        self.line = Text(self.tr("Press any key to go on."), "muted")
        row = Row(gap=0)
        row.addStretch()
        row.addWidget(self.line)
        row.addStretch()
        column = Column(self, 0)
        column.addStretch()
        column.addLayout(row)
        column.addStretch()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keyboard."""
        super().showEvent(event)
        self.line.setFocus()  # so that a screen reader says it; its keys come here

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Leave Tab to be pressed as any other key."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave on any key that stands alone."""
        if event.key() not in _ALONE and not event.isAutoRepeat():
            self.left.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave on a click or a touch."""
        self.left.emit()
