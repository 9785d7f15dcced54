"""How much time is left of the item and of the whole workshop, in words and as bars."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.learn.workshop.run import Run
from dpup_assistant.learn.workshop.time_bar import TimeBar
from dpup_assistant.output.counted import many

_EACH = 1000  # milliseconds between two looks at the clock
_MINUTE = 60  # seconds


class ClockView(Frame):
    """Shows the clock of a run. Its words change once a minute; only the end of a time is told by itself.

    Signals:
        turned: the clock was stopped or started.
    """

    turned = Signal()

    def __init__(self, run: Run) -> None:
        """Take the run."""
        super().__init__("raised", gap=2)  # no higher than the small slide beside it
        self._run, self._told = run, set[str]()
        self.item, self.item_bar = Text(role="page"), TimeBar()
        self.whole, self.whole_bar = Text(role="side"), TimeBar()
        self.button = Button("", "pause")
        self.button.clicked.connect(self._turn)
        row = Flow()
        row.addWidget(self.button)
        self.body.addWidget(Text(self.tr("This item")))
        self.body.addWidget(self.item)
        self.body.addWidget(self.item_bar)
        self.body.addSpacing(4)
        self.body.addWidget(Text(self.tr("The whole workshop")))
        self.body.addWidget(self.whole)
        self.body.addWidget(self.whole_bar)
        self.body.addSpacing(4)
        self.body.addStretch(1)
        self.body.addLayout(row)
        self._timer = QTimer(self, interval=_EACH)
        self._timer.timeout.connect(self.refresh)

    def refresh(self) -> None:
        """Show the time as it is now."""
        run, clock = self._run, self._run.clock
        left, all_left = run.seconds() - clock.passed(), run.seconds_in_all() - clock.passed_in_all()
        self.item.setText(self._left(left))
        self.whole.setText(self._left(all_left))
        for words, over in ((self.item, left <= 0), (self.whole, all_left <= 0)):
            words.set_colour("warn" if over else None)
        self.item_bar.set_part(clock.passed() / run.seconds())
        self.whole_bar.set_part(clock.passed_in_all() / run.seconds_in_all())
        self._show_button()
        self._tell(run.stop.item, left, self.tr("The time of this item is up."))
        self._tell("", all_left, self.tr("The time of the workshop is up."))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the clock, and go on doing so."""
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Look no more. The clock itself counts on."""
        super().hideEvent(event)
        self._timer.stop()

    def _turn(self) -> None:
        clock = self._run.clock
        (clock.pause if clock.running else clock.go_on)()
        self.refresh()
        self.turned.emit()

    def _show_button(self) -> None:
        running = self._run.clock.running
        words = self.tr("Pause the clock") if running else self.tr("Start the clock")
        if words != self.button.text():  # a screen reader hears of each name that is set
            self.button.setText(words)
            self.button.set_icon("pause" if running else "play")

    def _left(self, seconds: float) -> str:
        """Return how much is left, in whole minutes begun."""
        if seconds > _MINUTE:
            return self.tr("{minutes} left").format(minutes=many(-int(-seconds // _MINUTE), "minute"))
        if seconds > 0:
            return self.tr("The last minute")
        if seconds > -_MINUTE:
            return self.tr("Time is up")
        return self.tr("Over by {minutes}").format(minutes=many(int(-seconds // _MINUTE), "minute"))

    def _tell(self, what: str, left: float, sentence: str) -> None:
        """Tell once to a screen reader that a time is up."""
        if left <= 0 and what not in self._told:
            self._told.add(what)
            announce(self, sentence)
