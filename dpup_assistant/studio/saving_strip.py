"""What stands above the editor while saving is not as it should be, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.studio.saving import Saving


class _Line(QWidget):
    """A sentence and its buttons. It is there while it has a sentence."""

    def __init__(self, icon: str, role: str, *buttons: Button) -> None:
        super().__init__()
        self._notice = Notice(icon, role=role)
        row = Flow(self, gap=12)
        for widget in (self._notice, *buttons):
            row.addWidget(widget)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence, or nothing for ""."""
        if sentence and sentence != self._notice.text():
            announce(self, sentence)
        self._notice.setText(sentence)
        self.setVisible(bool(sentence))


class SavingStrip(QWidget):
    """Tells that the file changed or is gone, that it cannot be saved, or that another window has it open.

    Signals:
        look_wanted: both texts are to be shown, to choose one.
        save_wanted: the file is to be saved once more.
        elsewhere_wanted: the text is to be saved under another name.
        changes_wanted: what the edits change is to be shown.
    """

    look_wanted = Signal()
    save_wanted = Signal()
    elsewhere_wanted = Signal()
    changes_wanted = Signal()

    def __init__(self, saving: Saving) -> None:
        """Take what saves the tree that is open."""
        super().__init__()
        self._saving = saving
        look, again = self._button(self.tr("Look at both"), self.look_wanted), self.save_wanted
        elsewhere = self.tr("Save under another name")
        self._changed = _Line("circle-alert", "warn", look)
        self._gone = _Line(
            "circle-alert",
            "warn",
            self._button(self.tr("Put it back"), again),
            self._button(elsewhere, self.elsewhere_wanted),
        )
        self._refused = _Line(
            "circle-x",
            "error",
            self._button(self.tr("Try again"), again),
            self._button(elsewhere, self.elsewhere_wanted),
        )
        self._note = _Line("circle-alert", "warn")
        self._other = _Line("info", "body")
        self._ends = _Line(
            "git-compare-arrows", "body", self._button(self.tr("What changed"), self.changes_wanted)
        )
        column = Column(self, 4, (18, 6, 18, 6))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lines = (self._changed, self._gone, self._refused, self._note, self._other, self._ends)
        for line in self._lines:
            column.addWidget(line)
        saving.changed.connect(self._show)
        self._show()

    def tell_ends(self, sentence: str) -> None:
        """Tell which answers end elsewhere than in the saved file; "" for none."""
        self._ends.tell(sentence)
        self._hide_if_empty()

    def _show(self) -> None:
        saving, name = self._saving, self._saving.path.name
        changed = self.tr("{name} was saved by someone else, or changed by file sync.")
        gone = self.tr("There is no file {name} any more. Your text is kept here.")
        self._changed.tell(changed.format(name=name) if saving.on_disk == "changed" else "")
        self._gone.tell(gone.format(name=name) if saving.on_disk == "gone" else "")
        self._refused.tell(self._not_saved(saving.refused) if saving.refused else "")
        self._note.tell(self._notes())
        self._other.tell(saving.other or "")
        self._hide_if_empty()

    def _hide_if_empty(self) -> None:
        self.setVisible(not all(line.isHidden() for line in self._lines))

    def _not_saved(self, why: str) -> str:
        return self.tr("Not saved. {why} Your text is kept here.").format(why=why)

    def _notes(self) -> str:
        """Return what is told of drafts and copies that cannot be kept."""
        saving, parts = self._saving, []
        if saving.not_kept:
            told = self.tr("Your text is not safe from a power cut: {why}")
            parts.append(told.format(why=saving.not_kept))
        if saving.not_copied:
            parts.append(
                self.tr("No copy of the version before is kept: {why}").format(why=saving.not_copied)
            )
        return " ".join(parts)

    def _button(self, words: str, signal: object) -> Button:
        button = Button(words)
        button.clicked.connect(signal)
        return button
