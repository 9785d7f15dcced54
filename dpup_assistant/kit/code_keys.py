"""Keys that mean more in code than in words: new lines keep their place, and lines move to the side."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

INDENT = "  "
_CTRL = Qt.KeyboardModifier.ControlModifier


def is_offers_key(event: QKeyEvent) -> bool:
    """Return whether a key asks what can stand here: Ctrl and Space."""
    # On a Mac, Qt calls the command key Ctrl, which with Space is the system's.
    return event.key() == Qt.Key.Key_Space and bool(
        event.modifiers() & (_CTRL | Qt.KeyboardModifier.MetaModifier)
    )


def type_key(edit: QPlainTextEdit, event: QKeyEvent, indent_after: Callable[[str], str]) -> bool:
    """Do what a key means in code, and return whether it means something of its own."""
    key, cursor = event.key(), edit.textCursor()
    if edit.isReadOnly():
        return False
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("\n" + indent_after(before))
        edit.setTextCursor(cursor)
        edit.ensureCursorVisible()
    elif event.modifiers() == _CTRL and key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
        _move_lines(cursor, 1 if key == Qt.Key.Key_BracketRight else -1)
    elif key == Qt.Key.Key_Backspace and not event.modifiers() and _is_indented(cursor):
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(INDENT))
        cursor.removeSelectedText()
    else:
        return False
    return True


def _is_indented(cursor: QTextCursor) -> bool:
    """Return whether nothing but whole steps of indentation stand before the cursor."""
    before = cursor.block().text()[: cursor.positionInBlock()]
    is_whole = bool(before) and not before.strip(" ") and len(before) % len(INDENT) == 0
    return is_whole and not cursor.hasSelection()


def _move_lines(cursor: QTextCursor, steps: int) -> None:
    """Move the lines that are selected, or the one of the cursor, a step to the right or left."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    last = document.findBlock(max(cursor.selectionEnd() - cursor.hasSelection(), 0)).blockNumber()
    cursor.beginEditBlock()  # so that it is one change
    for number in range(first, last + 1):
        block = document.findBlockByNumber(number)
        line = QTextCursor(block)
        text = block.text()
        if steps > 0 and text.strip():
            line.insertText(INDENT)
        elif steps < 0:
            spaces = min(len(INDENT), len(text) - len(text.lstrip(" ")))
            line.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, spaces)
            line.removeSelectedText()
    cursor.endEditBlock()
