"""The words one part at a time: which part is shown, how long it takes, and the way to the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.parts import Parts
from dpup_assistant.desk.say_words import about_seconds
from dpup_assistant.engine.words import text_of
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.output import labels


class PartCount(QWidget):
    """Counts through the parts. The buttons keep their places, so that a hand finds them without looking.

    Signals:
        moved(int): the part so many further on, or, below 0, back, is to be shown.
    """

    moved = Signal(int)

    def __init__(self) -> None:
        """Make it with no part."""
        super().__init__()
        self._where = Text(role="strong")
        self._before = Button(self.tr(labels.BEFORE), "arrow-left")
        self._next = Button(self.tr(labels.NEXT), "arrow-right")
        row = Flow(self, gap=12)
        for widget in (self._where, self._before, self._next):
            row.addWidget(widget)
        for button, steps in ((self._before, -1), (self._next, 1)):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            button.clicked.connect(lambda _checked=False, steps=steps: self.moved.emit(steps))

    def focus(self) -> None:
        """Put the keyboard on the way to the next part."""
        self._next.setFocus()

    def show_parts(self, parts: Parts) -> None:
        """Show which part it is, and how long its words take."""
        part = self.tr(labels.PART).format(part=parts.at + 1, parts=len(parts.said))
        self._where.setText(f"{part} · {about_seconds(text_of(parts.shown))}")
        goes, stays = (self._before, self._next) if parts.at_start else (self._next, self._before)
        if goes.hasFocus() and (parts.at_start or parts.at_end):
            stays.show()
            stays.setFocus()
        self._before.setVisible(not parts.at_start)
        self._next.setVisible(not parts.at_end)

    def where(self) -> str:
        """Return which part it is, for a screen reader."""
        return self._where.text()
