"""The box that a code editor stands in: its border tells of the keyboard."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.code_edit import CodeEdit
from dpup_assistant.kit.field_box import field_rect, paint_field
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, painter_for

_INSIDE = 6  # px


class CodeField(QWidget):
    """Shows a code editor in a box, named for screen readers."""

    def __init__(self, edit: CodeEdit, name: str, description: str) -> None:
        """Take the editor, and what screen readers say of it."""
        super().__init__()
        self._edit = edit
        edit.setAccessibleName(name)
        edit.setAccessibleDescription(description)
        self.setFocusProxy(edit)
        Column(self, 0, (CLEAR + _INSIDE, _INSIDE, CLEAR + _INSIDE, _INSIDE)).addWidget(edit)
        edit.focused.connect(self.update)
        look().have_follow(self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box."""
        painter = painter_for(self)
        paint_field(painter, field_rect(self), "edge", self._edit.hasFocus())
        painter.end()
