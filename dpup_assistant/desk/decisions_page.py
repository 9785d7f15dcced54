"""About these decisions: whose each is, its version, when it was reviewed, and where the trees lie."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.library import Library
from dpup_assistant.desk.trees_told import about_folder, details, in_parts
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.page import Page
from dpup_assistant.storage.heads import Head

_SOON = 100  # milliseconds: trees are loaded one by one, and the page need not show each


class DecisionsPage(Page):
    """Lists the decisions of this desk.

    Signals:
        read_again: the trees are to be read again.
        done: Back was pressed.
    """

    read_again = Signal()
    done = Signal()

    def __init__(self, library: Library) -> None:
        """Take the trees of this desk."""
        super().__init__()
        self.show_side(False)
        self._library, self._was_read = library, False
        self.heading, self._told = Heading(self.tr("About these decisions")), Text(role="ok")
        again = Button(self.tr("Read the trees again"), "rotate-ccw")
        back = Button(self.tr("Back"), "arrow-left")
        again.clicked.connect(self._read_again)
        back.clicked.connect(self.done)
        buttons = Flow(gap=12)
        for button in (again, back):
            buttons.addWidget(button)
        self._folder, self._parts = _Lines(), {name: _Part(title) for name, title in self._titles()}
        self.main.addWidget(self.heading)
        self.main.addWidget(self._folder)
        self.main.addLayout(buttons)
        self.main.addWidget(self._told)
        for part in self._parts.values():
            self.main.addWidget(part)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.show_library)
        library.changed.connect(self._soon.start)
        library.ready.connect(self._soon.start)
        self._told.hide()
        self.show_library()

    def show_library(self) -> None:
        """Show the trees as they are now."""
        library = self._library
        self._folder.show_lines(about_folder(library))
        for name, heads in in_parts(library).items():
            self._parts[name].show_decisions((head, details(library, head)) for head in heads)

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self._told.hide()
        self.heading.setFocus()

    def _titles(self) -> Iterator[tuple[str, str]]:
        yield "own", self.tr("Your agency's own")
        yield "shipped", self.tr("Come with the program")
        yield "hidden", self.tr("Hidden by your agency")
        yield "drafts", self.tr("Drafts, which are not on the first page")
        yield "broken", self.tr("Cannot be used")

    def _read_again(self) -> None:
        """Have the trees read again, and say that they were."""
        self.read_again.emit()
        self.show_library()
        self._told.setText(self.tr("The trees were read again."))
        self._told.show()
        announce(self, self._told.text())


class _Lines(QWidget):
    """Paragraphs; their labels are kept and filled again."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: list[Text] = []
        self._column = Column(self, 8)

    def show_lines(self, lines: Iterable[str]) -> None:
        words = list(lines)
        while len(self._labels) < len(words):
            self._labels.append(Text())
            self._column.addWidget(self._labels[-1])
        for place, label in enumerate(self._labels):
            label.setText(words[place] if place < len(words) else "")
            label.setVisible(place < len(words))


class _Part(QWidget):
    """A title, and under it decisions; hidden where there are none. Its labels are kept and filled again."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._rows: list[tuple[Text, Text]] = []
        self._column = Column(self, 2, (0, 8, 0, 0))
        self._column.addWidget(Text(title, "group"))

    def show_decisions(self, decisions: Iterable[tuple[Head, str]]) -> None:
        found = list(decisions)
        while len(self._rows) < len(found):
            self._rows.append((Text(role="strong"), Text(role="muted")))
            self._column.addSpacing(8)
            for label in self._rows[-1]:
                self._column.addWidget(label)
        for place, (title, words) in enumerate(self._rows):
            if place < len(found):
                head, told = found[place]
                title.setText(head.title or head.id)
                words.setText(told)
            for label in (title, words):
                label.setVisible(place < len(found))
        self.setVisible(bool(found))
