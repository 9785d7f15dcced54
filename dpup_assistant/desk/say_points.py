"""The words one point at a time: which point is shown, how long it takes, and the way to the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.say_words import about_seconds
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.output import labels


class Points(QWidget):
    """Counts through the points. The buttons keep their places, so that a hand finds them without looking.

    Signals:
        moved: another point is to be shown.
    """

    moved = Signal()

    def __init__(self) -> None:
        """Make it with no point."""
        super().__init__()
        self.place = self._count = 0
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
            button.clicked.connect(lambda _checked=False, steps=steps: self._go(steps))

    def begin(self, count: int) -> None:
        """Begin at the first of so many points."""
        self.place, self._count = 0, count

    def focus(self) -> None:
        """Put the keyboard on the way to the next point."""
        self._next.setFocus()

    def is_last(self) -> bool:
        """Return whether the last point is shown."""
        return self.place == self._count - 1

    def show_place(self, words: str) -> str:
        """Show which point it is, and how long its words take. Return that, for a screen reader."""
        where = self.tr(labels.POINT).format(
            place=self.place + 1, count=self._count, time=about_seconds(words)
        )
        self._where.setText(where)
        self._before.setVisible(self.place > 0)
        self._next.setVisible(not self.is_last())
        return where

    def _go(self, steps: int) -> None:
        self.place += steps
        other = self._next if self.place == 0 else self._before if self.is_last() else None
        if other:  # the button that was pressed goes, so the other one takes the keyboard
            other.show()
            other.setFocus()
        self.moved.emit()
