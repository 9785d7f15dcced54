"""The learner's own counts: kept from when they ask for it, until they delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.kit.lists import BulletList
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.practice_counts import Count, Counts, delete_counts, keep_counts, load_counts

if TYPE_CHECKING:
    from dpup_assistant.desk.library import Library


class CountsPart(Frame):
    """Says what would be kept, and shows what is."""

    def __init__(self, library: Library) -> None:
        """Take what knows the titles of the trees."""
        super().__init__("raised", gap=10)
        self._library = library
        self._total, self._each, self._told = Text(role="strong"), BulletList(), Notice("info")
        self._keep = Button(self.tr("Keep my counts"), "check")
        self._delete = Button(self.tr("Delete my counts"), "x")
        what = self.tr(
            "What is kept is how many stories of each decision you walked, "
            "and how many came to the expected outcome. "
            "No times and no order, and on this computer only."
        )
        buttons = Flow()
        for button in (self._keep, self._delete):
            buttons.addWidget(button)
        for widget in (Text(self.tr("Your counts"), "side"), Text(what), self._total, self._each, self._told):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self._keep.clicked.connect(lambda: self._change(keep_counts(), self._delete))
        self._delete.clicked.connect(lambda: self._change(delete_counts(), self._keep))
        self._show()

    def _change(self, problem: str, then: Button) -> None:
        """Show what is kept now, or why it is not; the keyboard goes to the other button."""
        self._show(problem)
        if then.isVisible():
            then.setFocus()
        announce(self, problem or self._total.text())

    def _show(self, problem: str = "") -> None:
        counts = load_counts()
        self._keep.setVisible(counts is None)
        self._delete.setVisible(counts is not None)
        self._total.setText(self._all_in_all(counts))
        self._each.set_items([self._line(name, counts[name]) for name in counts] if counts else [])
        self._each.setVisible(bool(counts))
        self._told.setText(problem)
        self._told.setVisible(bool(problem))

    def _all_in_all(self, counts: Counts | None) -> str:
        if counts is None:
            return self.tr("Nothing is kept now.")
        if not counts:
            return self.tr("Your next stories are counted.")
        walked = sum(count.walked for count in counts.values())
        as_expected = sum(count.as_expected for count in counts.values())
        words = self.tr("{walked} walked, {as_expected} came to the expected outcome")
        return words.format(walked=self._stories(walked), as_expected=as_expected)

    def _line(self, tree_id: str, count: Count) -> str:
        words = self.tr("{title} {walked}, {as_expected} as expected")
        title = self._library.title(tree_id)
        title += "" if title.endswith("?") else ":"
        return words.format(title=title, walked=self._stories(count.walked), as_expected=count.as_expected)

    def _stories(self, count: int) -> str:
        return self.tr("1 story") if count == 1 else self.tr("{count} stories").format(count=count)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show what a story that was walked since has added."""
        self._show()
        super().showEvent(event)
