"""The line that comes before words which are to be said only if it is safe."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.blocks import Divider, Notice
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column
from dpup_assistant.output import labels


class RiskLine(QWidget):
    """Asks whether anyone could be put at risk by hearing the words.

    Signals:
        someone_could: the worker says so.
    """

    someone_could = Signal()

    def __init__(self) -> None:
        """Make it."""
        super().__init__()
        someone_could = Button(self.tr("Someone could"))
        layout = Column(self, 4)
        layout.addWidget(Notice("ear-off", self.tr(labels.SAFE_FIRST), "strong"))
        layout.addWidget(someone_could)
        layout.addWidget(Divider())
        someone_could.clicked.connect(self.someone_could)
