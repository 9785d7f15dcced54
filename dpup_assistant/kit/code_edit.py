"""A text of many lines that is read by a program: line numbers, colours, marks, and what can stand here.

It has no history of its own: undo and redo are the window's.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontDatabase,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from dpup_assistant.kit.code_colours import Colouring, colour_blocks, seen_blocks
from dpup_assistant.kit.code_gutter import Gutter
from dpup_assistant.kit.code_keys import is_offers_key, type_key
from dpup_assistant.kit.code_marks import Mark, Marks
from dpup_assistant.kit.code_offers import CodeOffers
from dpup_assistant.kit.edit_menu import EditMenu
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill, painter_for
from dpup_assistant.kit.scroll_bar import ScrollBar
from dpup_assistant.kit.utf16 import alike, characters, units
from dpup_assistant.kit.words_edit import is_history_key
from dpup_assistant.kit.words_height import break_anywhere

_LEAST_LINES = 2
_BYTE_ORDER_MARK = "\ufeff"  # comes with what is copied from some files, and is seen by nobody

Place = tuple[int, int]
"""A line and a column, both from 0, in characters."""


class CodeEdit(QPlainTextEdit):
    """Shows lines. Tab leaves it; Ctrl and a square bracket move lines to the left or right.

    Signals:
        typed(int, int, object): from a line on, so many lines gave way to a list of texts, by a person.
        offers_wanted(bool): what can stand at the cursor is asked for, or might be of use now.
        too_long: a person wanted to put in more than fits; the text is as it was.
        focused(bool): it got or lost the keyboard.
    """

    typed = Signal(int, int, object)
    offers_wanted = Signal(bool)
    too_long = Signal()
    focused = Signal(bool)

    def __init__(self, longest: int, colouring: Colouring, indent_after: Callable[[str], str]) -> None:
        """Take how many characters it may hold, what colours a line, and what a new line begins with.

        `indent_after` is given what stands in the line before the cursor.
        """
        super().__init__()
        self._longest, self._colouring, self._indent_after = longest, colouring, indent_after
        self._count, self._setting = 1, False
        self._menu: EditMenu | None = None
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(break_anywhere().wrapMode())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar("surface"))
        self.setCursorWidth(2)
        self.marks, self.gutter, self.offers = Marks(self), Gutter(self), CodeOffers(self)
        self.document().contentsChange.connect(self._tell)
        self.cursorPositionChanged.connect(self._show_line)
        look().changed.connect(self._refresh)
        self._refresh()

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show other lines from the top."""
        self._setting = True
        self.setPlainText("\n".join(lines))
        self._setting, self._count = False, self.blockCount()

    def replace_lines(self, first: int, count: int, lines: Sequence[str]) -> Place:
        """Show lines in place of others, and return where what is new ends.

        What is seen and where the cursor stands stay as they are. `typed` is not emitted.
        """
        block, top = self.document().findBlockByNumber(first), self.firstVisibleBlock()
        old, new = "\n".join(self.line(first + each) for each in range(count)), "\n".join(lines)
        same = alike(old, new)
        same_after = alike(old[same:][::-1], new[same:][::-1])
        cursor, start = QTextCursor(block), block.position() + units(old[:same])
        cursor.setPosition(start)
        cursor.setPosition(start + units(old[same : len(old) - same_after]), QTextCursor.MoveMode.KeepAnchor)
        self._setting = True
        cursor.insertText(new[same : len(new) - same_after])
        self._setting, self._count = False, self.blockCount()
        if top.isValid() and top.blockNumber() >= 0:
            self.verticalScrollBar().setValue(top.firstLineNumber())
        return self._place_of(cursor)

    def line(self, number: int) -> str:
        """Return the text of a line, from 0."""
        return self.document().findBlockByNumber(number).text()

    def place(self) -> Place:
        """Return where the cursor stands."""
        return self._place_of(self.textCursor())

    def set_place(self, line: int, column: int = 0) -> None:
        """Put the cursor at a place, or as near as there is one, and show it."""
        block = self.document().findBlockByNumber(min(line, self.blockCount() - 1))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(block.text()[:column]))
        self.setTextCursor(cursor)
        if not self.viewport().rect().contains(self.cursorRect()):
            self.centerCursor()

    def put_in(self, text: str, instead: int = 0) -> None:
        """Type a text at the cursor, in place of what is selected or of so many characters before it."""
        cursor = self.textCursor()
        if instead:
            before = self.line(cursor.blockNumber())[: self.place()[1]]
            cursor.setPosition(cursor.position() - units(before[len(before) - instead :]))
            cursor.setPosition(self.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        stays = self.document().characterCount() - (cursor.selectionEnd() - cursor.selectionStart())
        if stays + len(text) > self._longest:
            self.too_long.emit()
            return
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Underline what is wrong."""
        self.marks.show_marks(marks)
        self.gutter.update()

    def event(self, event: QEvent) -> bool:
        """Let the keys of the history go past, to the window; keep those that the list of offers needs."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if is_history_key(event):
                event.ignore()
                return False
            if is_offers_key(event) or self.offers.wants(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Type, pick what is offered, or ask for it."""
        if is_history_key(event) or event.key() == Qt.Key.Key_Tab:  # where there is nowhere to go
            event.ignore()
        elif is_offers_key(event):
            self.offers_wanted.emit(True)
        elif not self.offers.take(event):
            before = self.textCursor().position()
            if not type_key(self, event, self._indent_after):
                super().keyPressEvent(event)
            self._after_key(bool(event.text().strip()) and self.textCursor().position() == before + 1)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Take what is put together of several keys, such as a macron."""
        super().inputMethodEvent(event)
        if event.commitString():
            self._after_key(True)

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: N802 - Qt's name
        """Let Tab take what is offered, and else leave."""
        return self.offers.take_tab() or super().focusNextPrevChild(forward)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Put in what was copied or dragged: plain, and never too much."""
        if source.hasText():
            self.offers.hide()
            self.put_in(source.text().replace(_BYTE_ORDER_MARK, ""))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Put the cursor elsewhere, where something else can stand."""
        self.offers.hide()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Open a menu without Qt's undo."""
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
        self.offers.hide()
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the line numbers beside the lines, and the cursor in sight."""
        super().resizeEvent(event)
        self.gutter.place()
        if self.hasFocus():
            self.ensureCursorVisible()
        self.offers.stay()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line of the cursor, and the lines."""
        colour_blocks(seen_blocks(self), self._colouring)
        block = self.textCursor().block()
        painter, row = painter_for(self.viewport()), self.blockBoundingGeometry(block)
        fill(painter, row.translated(self.contentOffset()), look().colour("raised"))
        painter.end()
        super().paintEvent(event)

    def _after_key(self, was_typed: bool) -> None:
        if was_typed or self.offers.isVisible():
            self.offers_wanted.emit(False)

    def _tell(self, position: int, _removed: int, added: int) -> None:
        """Tell of the lines that were changed. Qt may name more than those."""
        if self._setting:
            return
        document, count = self.document(), self.blockCount()
        first = document.findBlock(position).blockNumber()
        last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
        gone, self._count = last - first + 1 - (count - self._count), count
        self.typed.emit(first, gone, [self.line(number) for number in range(first, last + 1)])

    def _place_of(self, cursor: QTextCursor) -> Place:
        return cursor.blockNumber(), characters(cursor.block().text(), cursor.positionInBlock())

    def _show_line(self) -> None:
        self.viewport().update()
        self.gutter.update()

    def _refresh(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(look().font("body").pointSizeF())
        self.setFont(font)
        self.document().setDocumentMargin(look().space(6))
        self.setMinimumHeight(round(QFontMetricsF(font).height() * _LEAST_LINES))
        self.gutter.place()
        self.marks.refresh()
