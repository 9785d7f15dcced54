"""Two columns of one width, below each other where the place is narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look

_NARROW = 40  # em


class Halves(QWidget):
    """What is to be compared: one half left, the other right."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look().space(8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, *widgets: QWidget) -> None:
        """Add a half: things below each other."""
        half = QWidget()
        column = Column(half, 4)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self._layout.addWidget(half, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the halves beside each other where there is room."""
        narrow = self.width() < look().type_px(_NARROW * 16)
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        super().resizeEvent(event)
