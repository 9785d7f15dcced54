"""The form of what stands at the head of a tree: what it is about, whose it is, and when it was checked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.date_field import DateField
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField, TextArea
from dpup_assistant.studio.form.field import Shared
from dpup_assistant.studio.form.fixed_choices import statuses
from dpup_assistant.studio.form.part import PartForm
from dpup_assistant.studio.form.picks import PickIn
from dpup_assistant.studio.form.words import LinesIn, WordsIn


class HeadForm(PartForm):
    """The form of the head of a tree."""

    def __init__(self, shared: Shared) -> None:
        """Make its fields."""
        super().__init__()
        self._shared, tr = shared, self.tr
        title = LineField(tr("Title"), None, tr("what the worker decides"))
        self.add(WordsIn(shared, title, "title"))
        summary = LineField(tr("Summary"), None, tr("one sentence on the first page, under the title"))
        self.add(WordsIn(shared, summary, "summary"))
        self.add(WordsIn(shared, self._group(), "group", optional=True), tr("Heading"))
        words = TextArea(tr("Words that find it"), None, tr("on the first page, one on each line"))
        self.add(LinesIn(shared, words, "keywords", optional=True), tr("Words that find it"))
        self.add(PickIn(shared, PickField(tr("First question")), shared.lists.questions, "start"))
        owner = LineField(tr("Owner"), None, tr("the role of who answers for it"))
        self.add(WordsIn(shared, owner, "owner"))
        self.add(WordsIn(shared, DateField(tr("Last held against its sources")), "reviewed"))
        self.add(WordsIn(shared, DateField(tr("To be held against them again by")), "review_by"))
        self._add_written()

    def _group(self) -> LineField:
        """Return the field for the heading on the first page, with the headings that are in use."""
        field = LineField(self.tr("Heading"), None, self.tr("that it stands under on the first page"))
        button = Button(self.tr("Pick one in use"), "chevron-down", "studio_quiet")
        offered = ChoiceList(button)

        def take(group: str) -> None:
            field.set_text(group)
            field.edited.emit(group)

        offered.picked.connect(take)
        button.clicked.connect(
            lambda: offered.open(self.tr("Heading"), self._shared.lists.groups(), field.text())
        )
        layout = field.head.layout()
        if layout is not None:
            layout.addWidget(button)
        return field

    def _add_written(self) -> None:
        """Add what Publish writes, and what the file says of itself."""
        shared, tr = self._shared, self.tr
        status = PickField(tr("Status"), tr("Publish sets it, and the version, after its checks"))
        self.add(PickIn(shared, status, statuses, "status"))
        self.add(WordsIn(shared, LineField(tr("Version"), None, tr("such as 2026.11")), "version"))
        self._changes, self._approvals = Text(), Text()
        self.add_words(_titled(tr("What changed"), self._changes))
        self.add_words(_titled(tr("Approved by"), self._approvals))
        based_on = LineField(tr("Copied from"), None, tr("the shipped tree and its version"))
        self.add(WordsIn(shared, based_on, "based_on", optional=True), tr("Copied from"))
        self.add(WordsIn(shared, LineField(tr("Id"), None, tr("the same as the file's name")), "id"))
        self.add(
            WordsIn(shared, LineField(tr("Format"), None, tr("the number of the file's format: 1")), "format")
        )

    def show_part(self, part: Path) -> None:
        """Show the head of the tree, with what was published and approved."""
        super().show_part(part)
        change, approval = self.tr("{version}, {on}: {note}"), self.tr("{role}: version {version}, {on}")
        self._changes.setText(self._lines("changes", change, ("version", "on", "note")))
        self._approvals.setText(self._lines("approvals", approval, ("role", "version", "on")))

    def _lines(self, key: str, words: str, names: tuple[str, ...]) -> str:
        """Return a line for each entry of a list that Publish writes."""
        entries: Data | None = self._shared.edited.part((key,))
        lines = [
            words.format(**{name: text_at(entry, name) or "?" for name in names})
            for entry in (entries if isinstance(entries, list) else [])
        ]
        return "\n".join(lines) or self.tr("Nothing yet. Publish writes it.")


def _titled(title: str, words: Text) -> QWidget:
    widget = QWidget()
    column = Column(widget, 2)
    column.addWidget(Text(title, "strong"))
    column.addWidget(words)
    return widget
