"""What rests on the law: from each law and piece of good practice to the trees, questions and outcomes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.find import fold
from dpup_assistant.engine.resources import Basis
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.ticks import Choices
from dpup_assistant.output import labels
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.opened_page import OpenedPage
from dpup_assistant.studio.rests.places import Resting, resting_places
from dpup_assistant.studio.rests.row import RestsRow

_ALL, _AT_ONCE = "all", 50


class RestsPage(OpenedPage):
    """Lists what trees rest on, with a filter.

    Signals:
        wanted(object): the Resting that is to be opened in its tree.
    """

    wanted = Signal(object)

    def __init__(self, folder: Folder, basis: str = "") -> None:
        """Take the folder; `basis` is the id of an entry that is shown alone, open."""
        super().__init__(self.tr("What rests on the law"))
        self._entries = folder.known.resources.basis
        self._resting, self._kind, self._most = resting_places(folder.files), _ALL, _AT_ONCE
        self._rows: dict[str, RestsRow] = {}
        self._finder = SearchField(self.tr("Find a law, a principle or a word of it"))
        kinds = Choices(
            self.tr("What is shown"),
            (
                (_ALL, self.tr("All"), None),
                ("law", self.tr(labels.LAW), "scale"),
                ("good_practice", self.tr(labels.GOOD_PRACTICE), "hand-heart"),
            ),
        )
        kinds.set_chosen(_ALL)
        self._none, self._list = Text(self.tr("Nothing has that word. Try another.")), QWidget()
        self._column = Column(self._list, 4)
        self._more = Button(self.tr("Show more"), "chevron-down", "studio")
        for widget in (self._finder, kinds, self._none, self._list, self._more):
            self.main.addWidget(widget)
        self._finder.textChanged.connect(self._look_for)
        kinds.chosen.connect(self._take_kind)
        self._more.clicked.connect(self._show_more)
        entry = self._entries.get(basis)
        if entry:
            self._finder.edit.setText(entry.name)
        self._show_rows()
        if entry:
            self._rows[basis].set_open(True)

    def _look_for(self) -> None:
        self._most = _AT_ONCE
        self._show_rows()
        count = sum(not row.isHidden() for row in self._rows.values())
        announce(self, self.tr("{count} found").format(count=count) if count else self._none.text())

    def _take_kind(self, kind: str) -> None:
        self._kind = kind
        self._look_for()

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self._show_rows()

    def _show_rows(self) -> None:
        """Show the entries that fit, what most rests on first."""
        words = fold(self._finder.text()).split()
        fitting = [id for id, entry in self._entries.items() if self._fits(entry, words)]
        fitting.sort(key=lambda id: -len(self._resting.get(id, ())))
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
        for id in fitting[: self._most]:
            row = self._row(id)
            self._column.addWidget(row)
            row.show()
        self._more.setVisible(len(fitting) > self._most)
        self._none.setVisible(not fitting)

    def _row(self, id: str) -> RestsRow:
        if id not in self._rows:
            row = self._rows[id] = RestsRow(self._entries[id], self._resting.get(id, []))
            row.wanted.connect(self._open)
        return self._rows[id]

    def _open(self, place: Resting) -> None:
        self.done.emit()
        self.wanted.emit(place)

    def _fits(self, entry: Basis, words: list[str]) -> bool:
        text = fold(f"{entry.name} {entry.citation} {entry.plain}")
        return self._kind in (_ALL, entry.kind) and all(word in text for word in words)
