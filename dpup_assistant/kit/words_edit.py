"""Words to type, without a history of their own: undo and redo are the window's."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from dpup_assistant.kit.edit_menu import EditMenu
from dpup_assistant.kit.look import look
from dpup_assistant.kit.scroll_bar import ScrollBar
from dpup_assistant.kit.strong_words import StrongWords
from dpup_assistant.kit.words_height import break_anywhere, line_heights
from dpup_assistant.kit.wrapped import LEAST

LONGEST = 20_000  # letters: what a field still shows at once while every key is felt at once
_MOST_LINES = 40
_NEW_PARAGRAPH = "\N{PARAGRAPH SEPARATOR}"  # Qt's line break
_HISTORY = ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z")  # some systems have but two of them


def is_history_key(event: QKeyEvent) -> bool:
    """Return whether a key undoes or redoes, on any system."""
    keys = QKeySequence.StandardKey
    pressed = QKeySequence(event.keyCombination())
    return event.matches(keys.Undo) or event.matches(keys.Redo) or pressed in map(QKeySequence, _HISTORY)


class WordsEdit(QPlainTextEdit):
    """Words on a ground that its place paints. It is as high as they are, up to 40 lines.

    With `one_line` there are no line breaks in it: long words wrap. Tab leaves it.

    Signals:
        edited(str): a person changed the words; they are these now.
        too_long: a person wanted to put in more than fits; the words are as they were.
        focused(bool): it got or lost the keyboard.
    """

    edited = Signal(str)
    too_long = Signal()
    focused = Signal(bool)

    def __init__(self, one_line: bool) -> None:
        """Make it empty."""
        super().__init__()
        self._menu: EditMenu | None = None
        self._heights: dict[int, int] = {}
        self.one_line, self._last, self._setting = one_line, "", False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(break_anywhere().wrapMode())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar("surface"))
        self.setCursorWidth(2)
        self.textChanged.connect(self._tell)
        look().changed.connect(self._refresh)
        self._refresh()

    def text(self) -> str:
        """Return the words."""
        raw = self.document().toRawText()  # toPlainText makes plain spaces of those that do not break
        return raw.replace(_NEW_PARAGRAPH, "\n")

    def set_text(self, text: str) -> None:
        """Show other words; `edited` is not emitted, and the cursor stays where it can."""
        if text == self._last:
            return
        cursor = self.textCursor()
        place, anchor = cursor.position(), cursor.anchor()
        self._setting = True
        self.setPlainText(text)
        self._setting = False
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(place, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def set_strong(self, pattern: str) -> None:
        """Show in bold what fits a pattern, such as what stands in braces."""
        self._strong = StrongWords(self.document(), pattern)
        self._strong.rehighlight()  # now, and not in a moment
        self._measure()

    def event(self, event: QEvent) -> bool:
        """Let the keys of the history go past, to the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and is_history_key(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Type. Enter makes no new line where there is but one."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_history_key(event) or (self.one_line and enter):
            event.ignore()
        elif enter:  # with Shift too, where Qt would put in a sign that no file has
            self._put_in("\n")
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Put in what was copied or dragged: plain, on one line where there is but one, never too much."""
        if source.hasText():
            self._put_in(source.text())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Open a menu without Qt's undo, which would go past the window's."""
        event.accept()
        self._menu = self._menu or EditMenu(self)
        self._menu.open()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keyboard is gone."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll where the words are too high at the new width."""
        super().resizeEvent(event)
        self._fit()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in px of the words for a width in px, up to 40 lines."""
        if width not in self._heights:  # a layout asks many times over
            lines, least = self._lines(width)[:_MOST_LINES], 1 if self.one_line else 2
            lines += [look().metrics("body").height()] * (least - len(lines))
            self._heights[width] = ceil(sum(lines)) + 2
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a width for a few words."""
        width = look().type_px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: words break anywhere."""
        return QSize(LEAST, round(look().metrics("body").height()) + 2)

    def _put_in(self, text: str) -> None:
        cursor = self.textCursor()
        stays = self.document().characterCount() - (cursor.selectionEnd() - cursor.selectionStart())
        if self.isReadOnly():
            return
        if stays + len(text) > LONGEST:
            self.too_long.emit()
            return
        cursor.insertText(_on_one_line(text) if self.one_line else text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _tell(self) -> None:
        self._measure()
        text = self.text()
        if text != self._last:
            self._last = text
            if not self._setting:
                self.edited.emit(text)

    def _refresh(self) -> None:
        self.setFont(look().font("body"))
        self._measure()

    def _measure(self) -> None:
        """Measure afresh, after other words or another look."""
        self._heights.clear()
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        """Scroll where there are more than 40 lines."""
        scrolls = len(self._lines(self.width())) > _MOST_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff)

    def _lines(self, width: int) -> list[float]:
        return line_heights(self.document(), self.font(), width, _MOST_LINES + 1)


def _on_one_line(text: str) -> str:
    """Return a text without its line breaks."""
    lines = text.splitlines()
    return " ".join(line.strip() for line in lines if line.strip()) if len(lines) > 1 else "".join(lines)
