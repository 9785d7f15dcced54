"""The files of what there is to learn: which are the agency's own, and the way into each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.blocks import Tag
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.split_row import SplitRow
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.learning import LEARN, judge_learning_file, learn_folder
from dpup_assistant.storage.own_learning import own_file, save_own
from dpup_assistant.storage.saving.edited_file import open_file
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.learning.words import titles
from dpup_assistant.studio.opened_page import OpenedPage


class LearningPage(OpenedPage):
    """Lists them.

    Signals:
        file_wanted(object): the path of a file that is to be opened.
    """

    file_wanted = Signal(object)

    def __init__(self, folder: Folder) -> None:
        """Take the folder that the agency's own lie in."""
        super().__init__(self.tr("Learn and practise"))
        self._folder, self._why = folder, Notice("circle-x", role="error")
        self.main.addWidget(
            Text(
                self.tr(
                    "The policy, the quiz, the case studies, the workshop and more come with the program. "
                    "Make your own copy of a file to change it: desks with your folder then use yours."
                )
            )
        )
        self.main.addWidget(self._why)
        self._why.hide()
        self.show_wide(*(self._row(name, title) for name, title in titles().items()))
        back = self.tr("To use what comes with the program again, take your file out of the folder {folder}.")
        self.show_wide(Text(back.format(folder=LEARN), "muted"))

    def _row(self, name: str, title: str) -> Frame:
        own = own_file(self._folder.path, name)
        row = Frame("surface", "edge", width=1, radius=10, margins=(18, 10, 12, 10))
        words, buttons = QWidget(), QWidget()
        column, titled, flow = Column(words), Flow(gap=12), Flow(buttons, gap=10)
        titled.addWidget(Text(title, "strong"))
        titled.addWidget(Tag("", self.tr("Your own") if own else self.tr("Comes with the program")))
        column.addLayout(titled)
        column.addWidget(Text(name, "muted"))
        for button in self._buttons(name, own):
            button.setAccessibleName(f"{button.text()}: {title}")
            flow.addWidget(button)
        row.body.addWidget(SplitRow(words, buttons))
        if own and (errors := self._errors(own)):
            row.body.addWidget(Notice("circle-x", errors, "error"))
        return row

    def _buttons(self, name: str, own: Path | None) -> list[Button]:
        shown = own or learn_folder() / name
        edit = Button(self.tr("Edit"), "pencil", "studio")
        if not own:
            edit = Button(self.tr("Look at it"), "eye", "studio")
        edit.clicked.connect(lambda: self.file_wanted.emit(shown))
        if own or not self._folder.path:
            return [edit]
        copy, folder = Button(self.tr("Make our own copy"), "copy", "studio"), self._folder.path
        copy.clicked.connect(lambda: self._copy(folder, name))
        return [edit, copy]

    def _errors(self, own: Path) -> str:
        faults = judge_learning_file(own, own.name, self._folder.known)
        broken = any(fault.severity == "error" for fault in faults)
        return self.tr("It has faults. No desk can use it as it is.") if broken else ""

    def _copy(self, folder: Path, name: str) -> None:
        try:
            path = save_own(folder, name, open_file(learn_folder() / name).text)
        except (Unreadable, Unwritable) as why:
            self._why.setText(str(why))
            self._why.show()
            return
        self.file_wanted.emit(path)
