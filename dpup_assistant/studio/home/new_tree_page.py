"""A new tree out of a template: what it decides, what it begins as, and its id."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.storage.edits import EditError
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.new_file import write_new
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.storage.templates import new_tree, templates
from dpup_assistant.studio.editor.new_id import IdField
from dpup_assistant.studio.opened_page import OpenedPage

_PLAIN = "plain"  # the shortest template: it is easily made into anything


class NewTreePage(OpenedPage):
    """Asks for what a new tree needs. It is a draft without faults.

    Signals:
        made(object, str): the path of the new tree's file, and a sentence to tell, or "".
    """

    made = Signal(object, str)

    def __init__(self, folder: Path, today: date) -> None:
        """Take the folder that it is to lie in, and the day. Raises Unreadable where there is no template."""
        super().__init__(self.tr("New tree"))
        self._today, self._template = today, _PLAIN
        self._title = LineField(self.tr("What does a worker ask?"), "worker", self.tr("the tree's title"))
        self.id_field = IdField(folder)
        heads = templates()
        self._template_field = PickField(self.tr("Begin with"), self.tr("a whole tree to change"))
        self._template_field.set_choices(
            [Choice(head.id, head.title or head.id, head.summary or "", "file-plus") for head in heads]
        )
        self._meanings = {head.id: head.summary or "" for head in heads}
        self._meaning, self._why = Text(role="muted"), Notice("circle-x", role="error")
        make = Button(self.tr("Make the tree"), "file-plus", "primary")
        for widget in (
            Text(self.tr("It is a draft that only you open, until you publish it.")),
            self._title,
            self._template_field,
            self._meaning,
            self.id_field,
            Text(self.tr("It will be kept in {folder}").format(folder=folder), "muted"),
            self._why,
            make,
        ):
            self.main.addWidget(widget)
        self._title.edited.connect(self._propose)
        self._template_field.picked.connect(self._pick)
        make.clicked.connect(self._make)
        self._why.hide()
        self._pick(_PLAIN)

    def focus(self) -> None:
        """Put the keyboard where the title is typed."""
        self._title.setFocus()

    def _propose(self, title: str) -> None:
        self._title.set_fault("")
        self.id_field.propose(title)

    def _pick(self, template: str) -> None:
        self._template = template
        self._template_field.set_picked(template)
        self._meaning.setText(self._meanings.get(template, ""))

    def _make(self) -> None:
        title = self._title.text().strip()
        if not title:
            self._title.set_fault(self.tr("Type what a worker asks, such as: Can I leave them a message?"))
            self._title.setFocus()
            return
        path = self.id_field.file()
        if not path:
            self.id_field.setFocus()
            return
        try:
            told = write_new(path, new_tree(self._template, path.stem, self._today, title))
        except (Unreadable, Unwritable, EditError) as why:
            self._why.setText(str(why))
            self._why.show()
            return
        self.made.emit(path, told or "")
