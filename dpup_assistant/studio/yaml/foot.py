"""What stands under the text of a tree: where the cursor is, what is wrong there, and a line to go to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.code_edit import CodeEdit
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Row
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.text_field import LineField

_MOST = 3  # faults of one line
_ROOMY, _HIGH = (
    40,
    30,
)  # em of the place's width and the window's height: in less, the list of faults is enough


class YamlFoot(QWidget):
    """Tells of the line that the cursor is in."""

    def __init__(self, edit: CodeEdit) -> None:
        """Take the editor."""
        super().__init__()
        self._edit, self._told, self._is_high = edit, "", True
        self.wrong, self.place = Notice("circle-x", role="error"), Text(role="small")
        self._line = LineField(self.tr("Go to line"))
        go, close = Button(self.tr("Go"), kind="studio"), Button(self.tr("Close"), "x", "studio_quiet")
        self._ask = QWidget()
        row = Row(self._ask, 8)
        for widget, stretch in ((self._line, 1), (go, 0), (close, 0)):
            row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignBottom)
        column = Column(self, 4)
        for part in (self._ask, self.wrong, self.place):
            column.addWidget(part)
        self._ask.hide()
        go.clicked.connect(self._go)
        close.clicked.connect(self._close)
        self._line.edited.connect(lambda: self._line.set_fault(""))
        self.show_faults()

    def show_faults(self) -> None:
        """Show what is wrong in the line of the cursor, and say it once."""
        line, column = self._edit.place()
        marks = self._edit.marks.on_line(line)
        words = list(dict.fromkeys(mark.words for mark in marks))
        if len(words) > _MOST:
            words[_MOST:] = [self.tr("And {count} more in this line.").format(count=len(words) - _MOST)]
        place = self.tr("Line {line}, column {column}").format(line=line + 1, column=column + 1)
        keys = self.tr("Ctrl+Space: what can stand here. Ctrl+G: go to a line.")
        em, window = look().type_px(16), self.window()
        self.place.setText(f"{place}. {keys}" if self.width() > _ROOMY * em else place)
        self._is_high = window is self or window.height() > _HIGH * em
        self.place.setVisible(self._is_high)
        self._tell("\n".join(words), is_error=any(mark.is_error for mark in marks))

    def refuse(self) -> None:
        """Tell that what was to be put in is too long."""
        self._tell(
            self.tr("That is too long. The text was left as it was. Put in less."),
            is_error=True,
            is_refusal=True,
        )

    def ask_for_line(self) -> None:
        """Ask for the line to go to."""
        self._ask.show()
        self._line.set_text("")
        self._line.set_fault("")
        self._line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the line on Enter, and close on Esc."""
        keys = Qt.Key
        if self._ask.isVisible() and event.key() in (keys.Key_Return, keys.Key_Enter):
            self._go()
        elif self._ask.isVisible() and event.key() == keys.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _tell(self, words: str, is_error: bool, is_refusal: bool = False) -> None:
        self.wrong.set_role("error" if is_error else "warn")
        self.wrong.set_icon("circle-x" if is_error else "circle-alert")
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words) and (self._is_high or is_refusal))
        if words != self._told and words and self._edit.hasFocus():
            announce(self._edit, words)
        self._told = words

    def _go(self) -> None:
        number, last = self._line.text().strip(), self._edit.blockCount()
        if not number.isdecimal() or not 1 <= int(number) <= last:
            self._line.set_fault(self.tr("Type a number from 1 to {last}.").format(last=last))
            return
        self._close()
        self._edit.set_place(int(number) - 1)

    def _close(self) -> None:
        self._ask.hide()
        self._edit.setFocus()
