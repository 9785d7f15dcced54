"""Publishing a tree: what has to be so first, what is written down with the version, and what changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.explain import approvals_missing
from dpup_assistant.engine.tree import Tree
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import ErrorBlock, Notice
from dpup_assistant.storage.signatures.signed import SIGNATURE
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.opened_page import OpenedPage
from dpup_assistant.studio.publish.approvals import PublishApprovals
from dpup_assistant.studio.publish.faults import TOLD_ABOVE, PublishFaults
from dpup_assistant.studio.publish.fields import PublishFields
from dpup_assistant.studio.publish.versions import Published, last_published, next_version, taken
from dpup_assistant.studio.saving.changes_in_words import ChangesInWords

_LARGE = 1_000_000  # letters of both texts: comparing them would keep the window waiting


class PublishPage(OpenedPage):
    """Shows where a tree stands, and publishes it or takes it back.

    Signals:
        release_given(object): a Release to publish.
        approval_given(object): an Approval to record.
        draft_wanted: the tree is to be a draft again.
        copy_wanted: an own copy of the shipped tree is to be made.
        changes_wanted: it is to be compared with the tree that it is a copy of.
        book_wanted: it is to be saved as a document for sign-off.
        gone_to(object): the path of a part that is to be mended.
    """

    release_given = Signal(object)
    approval_given = Signal(object)
    draft_wanted = Signal()
    copy_wanted = Signal()
    changes_wanted = Signal()
    book_wanted = Signal()
    gone_to = Signal(object)

    def __init__(
        self, edited: EditedTree, titles: Mapping[str, str], today: date, is_shipped: bool, done: str = ""
    ) -> None:
        """Take the tree that is open, judged; the titles of all trees by id; and the day.

        `is_shipped`: it comes with the program. `done` is what was just done to it, in a sentence.
        """
        super().__init__(self.tr("Publish"))
        self._edited, self._titles, self._today = edited, titles, today
        self._failed = ErrorBlock(self.tr("There is a problem"))
        self._failed.hide()
        self.fields: PublishFields | None = None
        self.main.addWidget(self._failed)
        if done:
            self.main.addWidget(Notice("circle-check", done, "ok"))
        if is_shipped:
            self.main.addWidget(self._shipped())
        else:
            self._show_tree()

    def refuse(self, why: str) -> None:
        """Say why something could not be done."""
        self._failed.set_words(self.tr("There is a problem"), why)
        self._failed.show()
        self.scroll_to_top()
        self._failed.setFocus()

    def _show_tree(self) -> None:
        faults, tree = PublishFaults(self._edited), self._edited.judgement.tree
        faults.gone_to.connect(self.gone_to)
        self.main.setSpacing(24)
        self.main.addWidget(self._standing(tree))
        self.main.addWidget(faults)
        if tree and not faults.are_errors:
            approvals = PublishApprovals(tree, self._today)
            approvals.given.connect(self.approval_given)
            self.main.addWidget(self._sign_off())
            self.main.addWidget(approvals)
            last = last_published(self._edited)
            if last and last.text != self._edited.text:
                self.main.addWidget(self._changes(last))
            self.main.addWidget(self._publishing(tree, last))
        if self._edited.part(("status",)) == "published":
            self.main.addWidget(self._going_back())

    def _shipped(self) -> QWidget:
        """Return why a tree that comes with the program is not published here."""
        block, button = QWidget(), Button(self.tr("Make our own copy"), "copy", "primary")
        button.clicked.connect(self.copy_wanted)
        told = self.tr(
            "This tree comes with the program, which publishes it. Copy it to change and publish it."
        )
        column = Column(block, 12)
        column.addWidget(Text(told))
        column.addWidget(button)
        return block

    def _standing(self, tree: Tree | None) -> QWidget:
        """Return what the tree is now, and what is newer than it."""
        block = QWidget()
        column = Column(block, 8)
        column.addWidget(Text(self._status(tree), "strong"))
        if count := self._edited.edits_not_saved:
            one, many = self.tr("1 edit is not saved yet."), self.tr("{count} edits are not saved yet.")
            words = (one if count == 1 else many).format(count=count)
            column.addWidget(Notice("info", f"{words} {self.tr('Publishing saves the whole text.')}"))
        if (self._edited.path.parent / SIGNATURE).is_file():
            told = self.tr(
                "The trees in this folder are signed. Sign them again after each change: a desk that wants "
                "signed trees leaves out one that was changed. The guide tells how, under Signing the trees."
            )
            column.addWidget(Notice("info", told))
        for found in self._edited.judgement.faults:
            if found.fault.code == TOLD_ABOVE:
                column.addWidget(Notice("circle-alert", found.fault.message, "warn"))
                look = Button(self.tr("See what changed"), "git-compare-arrows", "studio")
                look.clicked.connect(self.changes_wanted)
                column.addWidget(look)
        return block

    def _status(self, tree: Tree | None) -> str:
        if not tree:
            return self.tr("This tree cannot be used yet, so it cannot be published.")
        if tree.status == "published":
            return self.tr("Version {version} is published.").format(version=tree.version)
        return self.tr("This tree is a draft. No desk shows it.")

    def _publishing(self, tree: Tree, last: Published | None) -> QWidget:
        """Return the fields of the next version, folded up while there is nothing new, and its button."""
        data = self._edited.data
        used = taken(data, last)
        version = next_version(data, used, self._today)
        missing = approvals_missing(replace(tree, version=version))
        self.fields = PublishFields(version, used, missing, self._today)
        button = Button(self.tr("Publish"), "badge-check", "primary")
        button.clicked.connect(self._publish)
        is_out = tree.status == "published"
        title = self.tr("Publish a new version") if is_out else self.tr("Publish this version")
        is_new = not last or last.text != self._edited.text
        block, within = QWidget(), Headed(title) if is_new else Fold(title, "badge-check")
        Column(block).addWidget(within)
        when = Text(self.tr("Each desk that uses this folder shows it when it is next opened."), "muted")
        for widget in (self.fields, when, button):
            within.body.addWidget(widget)
        return block

    def _changes(self, last: Published) -> QWidget:
        """Return in words what changed since a version: the trainer sums it up in the note."""
        block = Headed(self.tr("What changed since version {version}").format(version=last.version))
        if len(last.text) + len(self._edited.text) > _LARGE:
            words = self.tr("The tree is large. Press What changed beside Publish to compare it.")
            block.body.addWidget(Text(words))
        else:
            changes = ChangesInWords(self._edited, self._titles)
            changes.show_texts(last.text, self._edited.text)
            block.body.addWidget(changes)
        return block

    def _sign_off(self) -> QWidget:
        """Return what saves the tree on paper, for those who approve it."""
        block = Headed(self.tr("For those who sign it off"))
        button = Button(self.tr("Save it for sign-off"), "file-text")
        button.clicked.connect(self.book_wanted)
        told = self.tr(
            "One document holds every question, answer and word. Each paragraph has a name, such as "
            "{tree}/start ¶1, that a lawyer can write beside a remark."
        )
        block.body.addWidget(Text(told.format(tree=self._edited.tree_id)))
        block.body.addWidget(button)
        return block

    def _publish(self) -> None:
        if self.fields and (release := self.fields.release()):
            self.release_given.emit(release)

    def _going_back(self) -> QWidget:
        block = Headed(self.tr("Take it off the desks"))
        button = Button(self.tr("Make it a draft again"), "undo-2")
        button.clicked.connect(self.draft_wanted)
        told = self.tr(
            "No desk shows a draft. Each desk that uses this folder takes it off when it is next opened. "
            "The file stays here."
        )
        block.body.addWidget(Text(told))
        block.body.addWidget(button)
        return block


class Headed(QWidget):
    """A heading, with what goes under it in `body`."""

    def __init__(self, title: str) -> None:
        """Take the heading."""
        super().__init__()
        self.body = Column(self, 14)
        self.body.addWidget(Heading(title, "block"))
