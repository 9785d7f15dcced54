"""A part of a page under a title of its own."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column


class Titled(QWidget):
    """Holds widgets under a title with an icon; hidden where it holds none."""

    def __init__(self, title: str, icon: str, *widgets: QWidget) -> None:
        """Take the title, an icon's name, and what stands under it."""
        super().__init__()
        column = Column(self, 8, (0, 8, 0, 0))
        column.addWidget(Text(title, "side", icon=icon, icon_size=24))
        for widget in widgets:
            column.addWidget(widget)
        if not widgets:
            self.hide()
