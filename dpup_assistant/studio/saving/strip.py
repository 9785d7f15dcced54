"""What stands above the editor while saving is not as it should be, with what can be done about it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.leftovers import copied_from
from dpup_assistant.storage.sentences import wrong
from dpup_assistant.studio.saving.saving import Saving


class _Told(NamedTuple):
    """What the strip tells, and the names of the buttons that stand with it."""

    sentence: str
    icon: str = "circle-alert"
    role: str = "warn"
    buttons: tuple[str, ...] = ()


class SavingStrip(QWidget):
    """Tells one thing at a time, what matters most first: a small window has no room for more.

    Signals:
        look_wanted: both texts are to be shown, to choose one.
        save_wanted: the file is to be saved once more.
        elsewhere_wanted: the text is to be saved under another name.
        copy_wanted: a copy of the shipped tree is wanted, to be changed.
        changes_wanted: what the edits change is to be shown.
        shipped_wanted: what differs from the shipped tree is to be shown.
    """

    look_wanted = Signal()
    save_wanted = Signal()
    elsewhere_wanted = Signal()
    copy_wanted = Signal()
    changes_wanted = Signal()
    shipped_wanted = Signal()

    def __init__(self, saving: Saving) -> None:
        """Take what saves the tree that is open."""
        super().__init__()
        self._saving, self._ends = saving, ""
        self._notice, self._buttons = Notice("circle-alert"), dict[str, Button]()
        row = Flow(gap=12)
        row.addWidget(self._notice)
        for name, words, wanted in (
            ("look", self.tr("Look at both"), self.look_wanted),
            ("back", self.tr("Put it back"), self.save_wanted),
            ("again", self.tr("Try again"), self.save_wanted),
            ("elsewhere", self.tr("Save under another name"), self.elsewhere_wanted),
            ("copy", self.tr("Make our own copy"), self.copy_wanted),
            ("changes", self.tr("What changed"), self.changes_wanted),
            ("shipped", self.tr("Compare"), self.shipped_wanted),
        ):
            self._buttons[name] = Button(words)
            self._buttons[name].clicked.connect(wanted)
            row.addWidget(self._buttons[name])
        Column(self, 0, (18, 6, 18, 6)).addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        saving.changed.connect(self._show)
        saving.edited.judged.connect(self._show)
        self._show()

    def tell_ends(self, sentence: str) -> None:
        """Tell which answers end elsewhere than in the saved file; "" for none."""
        self._ends = sentence
        self._show()

    def _show(self) -> None:
        told = next((each for each in self._all() if each.sentence), _Told(""))
        if told.sentence and told.sentence != self._notice.text():
            announce(self, told.sentence)
        self._notice.setText(told.sentence)
        self._notice.set_icon(told.icon)
        self._notice.set_role(told.role)
        for name, button in self._buttons.items():
            button.setVisible(name in told.buttons)
        self.setVisible(bool(told.sentence))

    def _all(self) -> tuple[_Told, ...]:
        """Return all that is to be told, what matters most first; a sentence of "" is not."""
        saving = self._saving
        ways_out = ("copy",) if saving.is_shipped else ("again", "elsewhere")
        return (
            _Told(self._not_saved(), "circle-x", "error", ways_out),
            _Told(self._on_disk("gone"), buttons=("back", "elsewhere")),
            _Told(self._on_disk("changed"), buttons=("look",)),
            _Told(self._not_kept()),
            _Told(self._shipped(), "info", "body", ("copy",)),
            _Told(self._leftover(), buttons=("elsewhere",)),
            _Told(saving.read_only, "info", "body", ("elsewhere",)),
            _Told(saving.other or "", "info", "body"),
            _Told(self._ends, "git-compare-arrows", "body", ("changes",)),
            _Told(self._older(), "git-compare-arrows", "body", ("shipped",)),
        )

    def _not_saved(self) -> str:
        why = self._saving.refused
        return self.tr("Not saved. {why} Your text is kept here.").format(why=why) if why else ""

    def _on_disk(self, what: str) -> str:
        if self._saving.on_disk != what:
            return ""
        changed = self.tr("{name} was saved by someone else, or changed by file sync.")
        gone = self.tr("There is no file {name} any more. Your text is kept here.")
        return (gone if what == "gone" else changed).format(name=self._saving.path.name)

    def _not_kept(self) -> str:
        """Return what is told of drafts and copies that cannot be kept."""
        saving = self._saving
        if saving.not_kept:
            return self.tr("Your text is not safe from a power cut. {why}").format(why=saving.not_kept)
        if saving.not_copied:
            words = self.tr("No copy of the version before is kept. {why}")
            return words.format(why=saving.not_copied)
        return ""

    def _shipped(self) -> str:
        if not self._saving.is_shipped:
            return ""
        return self.tr("This comes with the program, and is not changed here.")

    def _leftover(self) -> str:
        """Return that the file is a copy left beside a tree, by its name; "" for a tree of its own."""
        path = self._saving.path
        original = copied_from(path)
        if not original:
            return ""
        told = wrong(path.name, "leftover_copy", 1, 1, original=original).message
        return f"{told} {self.tr('All trees has a button to compare the two.')}"

    def _older(self) -> str:
        """Return that the shipped tree this is a copy of has a newer version, as it was judged last."""
        faults = self._saving.edited.judgement.faults
        if not any(found.fault.code == "based_on_older" for found in faults):
            return ""
        return self.tr("The tree that it is a copy of has a newer version now.")
