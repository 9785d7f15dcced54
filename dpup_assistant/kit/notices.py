"""Short things a page says by itself: a notice, a problem, a tag, a tree that cannot be used."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow, Row
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, painter_for
from dpup_assistant.kit.wrapped import LEAST, Wrapped

_CARD_PAD = 21  # px


class Notice(Text):
    """A sentence with an icon before it. Roles such as `body`, `warn`, `error`, `ok` give its colour."""

    def __init__(self, icon: str, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        """Take an icon's name and the words."""
        super().__init__(text, role, icon=icon, parent=parent)


class ErrorBlock(Frame):
    """A problem and how to mend it, above the heading. `setFocus` on it lets a screen reader say both."""

    def __init__(self, title: str = "", text: str = "", parent: QWidget | None = None) -> None:
        """Take the title and the sentence."""
        super().__init__("surface", "error", width=3, radius=10, gap=4, parent=parent)
        self._title = Text(title, "side", icon="circle-alert", icon_size=24)
        self._title.set_colour("error")
        self._text = Text(text)
        self.setFocusProxy(self._title)
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)
        self.set_words(title, text)

    def set_words(self, title: str, text: str) -> None:
        """Take other words."""
        self._title.setText(title)
        self._text.setText(text)
        self._title.setAccessibleName(f"{title}. {text}")


class Tag(QLabel):
    """A few words in a thin box with an icon: the law, or, coloured, good practice."""

    def __init__(
        self,
        icon: str,
        text: str,
        good_practice: bool = False,
        parent: QWidget | None = None,
        *,
        ink: str = "text",
    ) -> None:
        """Take an icon's name ("" for none), the words, and the role of both where they stand on no page."""
        super().__init__(text, parent)
        self._icon, self._ink = icon, "primary" if good_practice else ink
        self._words = Wrapped("tag", text)
        self.setWordWrap(True)
        look().have_follow(self, "updateGeometry()")

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Take other words."""
        super().setText(text)
        self._words.set("tag", text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px."""
        return self._words.height(self._room(width)) + look().space(6)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the box with what is kept clear at its sides."""
        width = self._words.natural_width() + self._beside_words()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return QSize(LEAST + self._beside_words(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, only as wide as its words, and icon and words."""
        painter, ink = painter_for(self), look().colour(self._ink)
        width = min(self.width(), self.sizeHint().width())
        rect = QRectF(CLEAR, 0, width - 2 * CLEAR, self.height())
        box(painter, rect, 6, None, ink, 1)
        icon, left, middle = look().type_px(16), rect.left() + look().space(7), rect.center().y()
        if self._icon:
            draw_icon(painter, self._icon, ink, icon, left, middle - icon / 2)
        room = self._room(self.width())
        left += self._icon_width()
        self._words.draw(painter, left, middle - self._words.height(room) / 2, room, ink)
        painter.end()

    def _room(self, width: int) -> int:
        return max(1, width - self._beside_words())

    def _beside_words(self) -> int:
        return look().space(7) + self._icon_width() + look().space(9) + 2 * CLEAR

    def _icon_width(self) -> int:
        return look().type_px(16) + look().space(6) if self._icon else look().space(2)


class FaultCard(Frame):
    """A tree that cannot be used: dashed, and no decision. Signals: clicked, its button was pressed."""

    clicked = Signal()

    def __init__(
        self, title: str = "", text: str = "", button_text: str = "", parent: QWidget | None = None
    ) -> None:
        """Take the words and those of its button."""
        super().__init__(
            "page", "edge", radius=10, dashed=True, margins=(_CARD_PAD, 10, 12, 10), parent=parent
        )
        self._title, self._text, self.button = Text(role="strong"), Text(role="muted"), Button(button_text)
        words, column, row = QWidget(), Column(gap=2), Flow(gap=24, last_right=True)
        beside = Row(words)
        beside.addWidget(Text(icon="file-warning", icon_size=26))
        beside.addLayout(column, 1)
        column.addWidget(self._title)
        column.addWidget(self._text)
        row.addWidget(words)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.button.clicked.connect(self.clicked)
        self.set_words(title, text)

    def set_words(self, title: str, text: str) -> None:
        """Take other words. The button's accessible name tells which tree it is about."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.setAccessibleName(f"{self.button.text()}: {title}")
