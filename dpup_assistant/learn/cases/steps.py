"""The steps of a story, in their order; each leads there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column

_HERE = (16, 13, 16, 13)  # px, so that its words stand where those of the buttons do
_ROUND = (0, 5, 0, 5)  # px, what a button keeps clear for its ring


class Steps(QWidget):
    """Lists the steps by number. The one that is shown is told as such, and leads nowhere.

    Signals:
        chosen(int): the place of the step that was pressed, from 0.
    """

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        """Take the title of each step."""
        super().__init__()
        column = Column(self, 4, controls=True)
        column.addWidget(Text(self.tr("The steps"), "side"))
        self._rows = [self._row(place, title, column) for place, title in enumerate(titles)]

    def show_step(self, at: int) -> None:
        """Mark the step that is shown, by its place from 0."""
        for place, (button, here) in enumerate(self._rows):
            button.setVisible(place != at)
            here.setVisible(place == at)

    def _row(self, place: int, title: str, column: Column) -> tuple[Button, QWidget]:
        """Return a step's button, and what stands in its place where the step is shown."""
        words = f"{place + 1}. {title}"
        shown = words.replace(" ", "\N{NO-BREAK SPACE}", 1)  # no line ends after the number
        button, here = Button(shown, kind="quiet"), QWidget()
        frame = Frame("picked", "primary", width=3, radius=8, margins=_HERE)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.chosen.emit(place))
        label = Text(shown, "strong")
        label.setAccessibleName(self.tr("{step}. You are here").format(step=words))
        label.set_colour("on_picked")
        frame.body.addWidget(label)
        Column(here, margins=_ROUND).addWidget(frame)
        column.addWidget(button)
        column.addWidget(here)
        return button, here
