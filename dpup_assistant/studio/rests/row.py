"""One law, or piece of good practice, with all that rests on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from dpup_assistant.engine.resources import Basis
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words
from dpup_assistant.output.review_lines import HOW_SURE
from dpup_assistant.studio.rests.places import Resting


class RestsRow(Fold):
    """Opens on what it asks, how sure that is, and a button for each place that rests on it.

    Signals:
        wanted(object): the Resting that is to be opened.
    """

    wanted = Signal(object)

    def __init__(self, entry: Basis, places: Sequence[Resting]) -> None:
        """Take the entry and what rests on it."""
        super().__init__(_title(entry, places), "scale" if entry.kind == "law" else "hand-heart", "reply")
        self._entry, self._places, self._is_filled = entry, places, False
        self.toggled.connect(self._fill)

    def _fill(self) -> None:
        """Make what is opened when it is first wanted: most of it never is."""
        if self._is_filled:
            return
        self._is_filled = True
        entry, beyond = self._entry, self._entry.beyond
        sure = self.tr("{how}: {source}, {day}.").format(
            how=HOW_SURE[entry.confidence], source=entry.source, day=in_words(entry.checked)
        )
        goes_beyond = f"{self.tr(labels.BEYOND)}: {beyond.law_asks} {beyond.why}" if beyond else ""
        for words, role in (
            (entry.plain, "body"),
            (goes_beyond, "body"),
            (entry.citation, "small"),
            (sure, "small"),
        ):
            if words:
                self.body.addWidget(Text(words, role))
        self.body.addWidget(Text(self._count(), "strong"))
        for place in self._places:
            button = Button(f"{place.tree}: {place.words}", "list-tree", "studio_quiet")
            button.clicked.connect(lambda _checked=False, place=place: self.wanted.emit(place))
            self.body.addWidget(button)

    def _count(self) -> str:
        return (
            self.tr("It rests on this, and opens there:") if self._places else self.tr("Nothing rests on it.")
        )


def _title(entry: Basis, places: Sequence[Resting]) -> str:
    trees, count = len({place.file for place in places}), len(places)
    name = f"{entry.name}, {entry.citation}" if entry.kind == "law" else entry.name
    if not count:
        return _tr("{name}: nothing rests on it").format(name=name)
    where = _tr("1 place") if count == 1 else _tr("{count} places").format(count=count)
    within = _tr("1 tree") if trees == 1 else _tr("{count} trees").format(count=trees)
    return _tr("{name}: {places} in {trees}").format(name=name, places=where, trees=within)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Rests", words)
