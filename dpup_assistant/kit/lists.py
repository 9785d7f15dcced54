"""Lists: one label an item, its number or dot hanging before it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column

_DOT = "•"


class _List(QWidget):
    """Items that are filled again and again; labels are kept."""

    def __init__(self, items: Sequence[str], role: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._role = role
        self._labels: list[Text] = []
        self._layout = Column(self, 6)
        self.set_items(items)

    def set_items(self, items: Sequence[str]) -> None:
        """Show other items."""
        while len(self._labels) < len(items):
            label = Text(role=self._role, marker=self._marker(len(self._labels) + 1))
            self._labels.append(label)
            self._layout.addWidget(label)
        for label, item in zip(self._labels, items, strict=False):
            label.setText(item)
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(items))

    def _marker(self, _number: int) -> str:
        return _DOT


class BulletList(_List):
    """Items with a dot before each."""

    def __init__(self, items: Sequence[str] = (), role: str = "body", parent: QWidget | None = None) -> None:
        """Take the items and the role of their type."""
        super().__init__(items, role, parent)


class NumberedList(_List):
    """Items with a number before each."""

    def __init__(self, items: Sequence[str] = (), role: str = "body", parent: QWidget | None = None) -> None:
        """Take the items and the role of their type."""
        super().__init__(items, role, parent)

    def _marker(self, number: int) -> str:
        return str(number)
