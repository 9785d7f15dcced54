"""The bar at the top of the trainer's window, in the colour of the worker's rail."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.bar import Groups
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Tag
from dpup_assistant.kit.page import form_for
from dpup_assistant.kit.paint import fill, painter_for


class StudioBar(QWidget):
    """Shows groups of widgets, the first at the left and the last at the right; they wrap where it is narrow.

    Buttons on it are of the kinds `bar`, `bar_main`, `bar_title` and `bar_quiet`.
    """

    def __init__(self, *groups: tuple[QWidget, ...]) -> None:
        """Take the groups, from left to right."""
        super().__init__()
        self._groups = Groups(gap=8)
        Column(self, 0, (7, 3, 7, 3)).addLayout(self._groups)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for group in groups:
            self._groups.add_group(*group)
        self._buttons = [each for group in groups for each in group if isinstance(each, Button)]
        look().changed.connect(self._refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep icons only where there is room for them."""
        super().resizeEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        for button in self._buttons:
            button.show_icon(form_for(self.width()) != "narrow")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground; in high contrast a line stands between it and the page."""
        painter, ground = painter_for(self), QRectF(self.rect())
        fill(painter, ground, look().colour("rail"))
        if look().high_contrast:
            fill(painter, QRectF(0, self.height() - 2, self.width(), 2), look().colour("rail_line"))
        painter.end()


class BarText(Text):
    """Words on the bar: quiet ones such as "3 edits not saved", or in the role `bar_title` a title."""

    def __init__(self, text: str = "", role: str = "rail_small") -> None:
        """Take the words and their role."""
        super().__init__(text, role)


class BarTag(Tag):
    """A word in a thin box on the bar, such as Draft."""

    def __init__(self, text: str = "") -> None:
        """Take the words."""
        super().__init__("", text, ink="rail_text")
