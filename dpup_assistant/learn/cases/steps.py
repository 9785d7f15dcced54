"""The steps of a story, in their order; each leads there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column

_HERE = (16, 12, 16, 12)  # px, so that its words stand where those of the buttons do


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

    def _row(self, place: int, title: str, column: Column) -> tuple[Button, Frame]:
        """Return a step's button, and what stands in its place where the step is shown."""
        words = f"{place + 1}. {title}"
        button, here = Button(words, kind="quiet"), Frame("surface", "primary", margins=_HERE)
        button.clicked.connect(lambda: self.chosen.emit(place))
        label = Text(words, "strong")
        label.setAccessibleName(self.tr("{step}. You are here").format(step=words))
        here.body.addWidget(label)
        column.addWidget(button)
        column.addWidget(here)
        return button, here
