"""The service's own leaflets: finished files, each opened by the program that shows its kind."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.agency import Leaflet
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.files import Unreadable

FindLeaflet = Callable[[str], Path]
"""Returns the path of a leaflet by its name in agency.yaml. Raises Unreadable, with a sentence."""


def show_file(path: Path) -> bool:
    """Have the system show a file. Return whether it has a program that does."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Leaflets(QWidget):
    """A title, and a card for each leaflet; hidden where there is none."""

    def __init__(self, leaflets: Sequence[Leaflet], find: FindLeaflet) -> None:
        """Take the leaflets, and what finds the file of one."""
        super().__init__()
        column = Column(self, 12, (0, 8, 0, 0))
        column.addWidget(Text(self.tr("Your service's own leaflets"), "group"))
        for leaflet in leaflets:
            column.addWidget(LeafletCard(leaflet, find))
        if not leaflets:  # to be shown before it has its place would open a window
            self.hide()


class LeafletCard(Frame):
    """A leaflet with a button that opens it, and under it why that could not be."""

    def __init__(self, leaflet: Leaflet, find: FindLeaflet) -> None:
        """Take the leaflet, and what finds its file."""
        super().__init__(radius=10, edge="edge")
        self._leaflet, self._find = leaflet, find
        self._problem = Notice("circle-alert", role="error")
        self._problem.hide()
        words, row, button = QWidget(), Flow(gap=24, last_right=True), Button(self.tr("Open"))
        column = Column(words, 2)
        column.addWidget(Text(leaflet.title, "strong"))
        if leaflet.language:
            column.addWidget(Text(leaflet.language, "muted"))
        button.setAccessibleName(self.tr("Open: {title}").format(title=leaflet.title))
        button.clicked.connect(self._open)
        row.addWidget(words)
        row.addWidget(button)
        self.body.addLayout(row)
        self.body.addWidget(self._problem)

    def _open(self) -> None:
        """Have the system show the leaflet, or tell why that cannot be."""
        file, problem = self._leaflet.file, ""
        try:
            if not show_file(self._find(file)):
                problem = self.tr("This computer has no program to show {file}.").format(file=file)
        except Unreadable as why:
            problem = str(why)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            announce(self, problem)
