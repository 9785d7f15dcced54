"""Deleting the counts, which asks once."""

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow


class Deleting(Frame):
    """The question.

    Signals:
        sure, kept: the counts are to be deleted, or not.
    """

    sure = Signal()
    kept = Signal()

    def __init__(self) -> None:
        """Make it."""
        super().__init__("surface", "edge", gap=12)
        self.body.addWidget(Text(self.tr("Delete the counts of all months?"), "side"))
        self.body.addWidget(Text(self.tr("They cannot be got back. What you saved as CSV stays.")))
        keep, delete = Button(self.tr("Keep them")), Button(self.tr("Delete them"), "trash-2")
        keep.clicked.connect(self.kept)
        delete.clicked.connect(self.sure)
        self.setFocusProxy(keep)
        row = Flow()
        row.addWidget(keep)
        row.addWidget(delete)
        self.body.addLayout(row)
