"""Short things a page says by itself: a notice, a problem, a tag, a tree that cannot be used."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, painter_for
from dpup_assistant.kit.wrapped import Wrapped

_CARD_PAD = 16  # px


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
        self, icon: str, text: str, good_practice: bool = False, parent: QWidget | None = None
    ) -> None:
        """Take an icon's name and the words."""
        super().__init__(text, parent)
        self._icon, self._ink = icon, "primary" if good_practice else "text"
        self._words = Wrapped("tag", text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        look().changed.connect(self.updateGeometry)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Take other words."""
        super().setText(text)
        self._words.set("tag", text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the box with what is kept clear at its sides."""
        words = self._words.natural_width()
        return QSize(
            words + self._left() + look().space(9) + 2 * CLEAR, self._words.height(words) + look().space(6)
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size hint: a tag is short."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint box, icon and words."""
        painter, ink = painter_for(self), look().colour(self._ink)
        rect = QRectF(self.rect()).adjusted(CLEAR, 0, -CLEAR, 0)
        box(painter, rect, 6, None, ink, 1)
        icon, words = look().type_px(16), self._words.natural_width()
        draw_icon(painter, self._icon, ink, icon, rect.left() + look().space(7), rect.center().y() - icon / 2)
        painter.setPen(ink)
        self._words.draw(
            painter, rect.left() + self._left(), rect.center().y() - self._words.height(words) / 2, words
        )
        painter.end()

    def _left(self) -> int:
        return look().space(7) + look().type_px(16) + look().space(6)


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
        self._title, self._text = (
            Text(title, "strong", icon="file-warning", icon_size=26),
            Text(text, "muted", marker=""),
        )
        self.button = Button(button_text)
        words, row = QWidget(), Flow(gap=24, last_right=True)
        column = Column(words, 2)
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
