"""What turns the slides and shows them to the room, in a row under the small slide."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.learn.workshop.run import Run


class SlideRow(QWidget):
    """Says which slide of a run it is, and offers only what leads on from there.

    Signals:
        moved(int): so many slides on, or back.
        shown: the slide is to be shown to the room, or taken off the second screen.
    """

    moved = Signal(int)
    shown = Signal()

    def __init__(self, run: Run) -> None:
        """Take the run."""
        super().__init__()
        self._run, self._where = run, Text(role="small_text")
        self._before = Button(self.tr("Slide before"), "arrow-left")
        self._next = Button(self.tr("Next slide"), "arrow-right")
        self._show_button = Button("", "monitor")
        self._before.clicked.connect(lambda: self.moved.emit(-1))
        self._next.clicked.connect(lambda: self.moved.emit(1))
        self._show_button.clicked.connect(self.shown)
        row = Flow(self)
        for widget in (self._before, self._next, self._show_button, self._where):
            row.addWidget(widget)
        self.show_where(on_second=False)

    def refresh(self) -> None:
        """Show which slide the run has come to."""
        run = self._run
        self._where.setText(self.tr("Slide {at} of {slides}").format(at=run.at + 1, slides=len(run.stops)))
        first, last = run.at == 0, run.at == len(run.stops) - 1
        had = self._before.hasFocus() or self._next.hasFocus()
        self._before.setVisible(not first)
        self._next.setVisible(not last)
        if had and (first or last):
            (self._next if first else self._before).setFocus()

    def show_where(self, *, on_second: bool) -> None:
        """Show whether the room sees the slide on a second screen."""
        words = self.tr("Stop showing the slide") if on_second else self.tr("Show the slide")
        self._show_button.setText(words)

    def words(self) -> str:
        """Return which slide it is, and its title."""
        return f"{self._where.text()}: {self._run.stop.slide.title}"
