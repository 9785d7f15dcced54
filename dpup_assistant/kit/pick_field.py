"""A field of which one of several things is picked, from a list that opens under it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.control import Control
from dpup_assistant.kit.field import FAULT_ROLES, Field, Severity
from dpup_assistant.kit.field_box import FIELD_HEIGHT, RADIUS, field_rect, paint_field
from dpup_assistant.kit.hint import show_hint
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, painter_for
from dpup_assistant.kit.wrapped import Wrapped

_PAD, _ICON, _GAP = 14, 20, 8  # px


class PickButton(Control):
    """What a pick field shows: the words picked, cut off where they are too long, and a chevron.

    The words stand whole in its name. Signals: clicked; the arrows press it too.
    """

    radius = RADIUS

    def __init__(self) -> None:
        """Make it with nothing picked."""
        super().__init__()
        self.edge, self._icon, self._text = "edge", "", ""
        self._words = Wrapped("body")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_choice(self, words: str, icon: str) -> None:
        """Show what is picked."""
        self._text, self._icon = words, icon
        self.refresh()

    def text(self) -> str:
        """Return the words, whole."""
        return self._text

    def event(self, event: QEvent) -> bool:
        """Show the words whole to a mouse that rests on it."""
        return show_hint(self, event, self._text) or super().event(event)

    def natural_width(self) -> int:
        """Return the width in px that it takes where there is room for it."""
        return look().type_px(160) + self._beside()

    def content_height(self, _width: int) -> int:
        """Return the height in px."""
        return max(FIELD_HEIGHT, round(look().pitch("body")) + 2 * look().space(8))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return its size. Nothing is kept clear above and below: the border is the ring."""
        return QSize(self.natural_width() + 2 * CLEAR, self.content_height(0))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that nothing wraps."""
        return False

    def heightForWidth(self, _width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in px."""
        return self.content_height(0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size; the words are cut off there."""
        return QSize(self._beside() + look().type_px(32) + 2 * CLEAR, self.content_height(0))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint box, icon, words and chevron."""
        ink = "on_primary" if self.isDown() else "text"
        ground = "primary" if self.isDown() else "soft" if self.underMouse() else "surface"
        paint_field(painter, box, self.edge, self.hasFocus(), ground)
        size, colour, middle = look().type_px(_ICON), look().colour(ink), box.center().y()
        left, room = box.left() + look().space(_PAD), round(box.width()) - self._beside()
        if self._icon:
            draw_icon(painter, self._icon, colour, size, left, middle - size / 2)
            left += size + look().space(_GAP)
        metrics = QFontMetrics(look().font("body"))
        self._words.set("body", metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, max(room, 1)))
        width = max(room, 1) + 2
        self._words.draw(painter, left, middle - self._words.height(width) / 2, width, colour)
        at = box.right() - look().space(_PAD) + 2 - size
        draw_icon(painter, "chevron-down", colour, size, at, middle - size / 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the field."""
        painter = painter_for(self)
        self.paint(painter, field_rect(self))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the arrows open the list, as in any list of one's system."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.click()
        else:
            super().keyPressEvent(event)

    def _beside(self) -> int:
        icon = look().type_px(_ICON) + look().space(_GAP) if self._icon else 0
        return icon + 2 * look().space(_PAD) - 2 + look().type_px(_ICON) + look().space(6)


class PickField(Field):
    """A label and what is picked; pressing it opens the list of what is on offer.

    Signals: picked(str), the id of what a person picked.
    """

    picked = Signal(str)

    def __init__(self, label: str, note: str = "") -> None:
        """Take its label and a short note."""
        self.button = PickButton()
        self._list: ChoiceList | None = None
        self._choices, self._id = dict[str, Choice](), ""
        super().__init__(self.button, label, None, note)
        self.place.addWidget(self.button)
        self.button.clicked.connect(self._open)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Take what is on offer. An `action`, such as "Make a new question", stands last."""
        self._choices = {choice.id: choice for choice in choices}
        self._show()

    def set_picked(self, id: str) -> None:
        """Show what is picked; `picked` is not emitted. An id that is not on offer is shown as it is."""
        self._id = id
        self._show()

    def picked_id(self) -> str:
        """Return the id of what is picked."""
        return self._id

    def set_label(self, label: str) -> None:
        """Take another label; it begins the name, and what is picked ends it."""
        super().set_label(label)
        self._show()

    def set_fault(self, sentence: str, severity: Severity = "error") -> None:
        """Show what is wrong with it; "" where nothing is."""
        super().set_fault(sentence, severity)
        self.button.edge = FAULT_ROLES[severity] if sentence else "edge"
        self.button.update()

    def choice_list(self) -> ChoiceList:
        """Return the list that opens."""
        if self._list is None:
            self._list = ChoiceList(self.button)
            self._list.picked.connect(self._take)
        return self._list

    def _show(self) -> None:
        choice = self._choices.get(self._id, Choice(self._id, self._id))
        self.button.set_choice(choice.words, choice.icon)
        self.button.setAccessibleName(f"{self.label}: {choice.words}" if choice.words else self.label)

    def _open(self) -> None:
        self.choice_list().open(self.label, list(self._choices.values()), self._id)

    def _take(self, id: str) -> None:
        if id != self._id:
            self.picked.emit(id)
