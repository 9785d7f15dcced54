"""A copy of a tree: an agency's own in place of a shipped one, or another one beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.kit.ticks import Choices
from dpup_assistant.storage.duplicates import duplicate
from dpup_assistant.storage.edits import EditError, apply, set_value
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.heads import Head
from dpup_assistant.storage.new_file import place_for, write_new
from dpup_assistant.storage.saving.edited_file import open_file
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.studio.editor.new_id import IdField
from dpup_assistant.studio.opened_page import OpenedPage

_IN_PLACE, _BESIDE = "in_place", "beside"


class NewCopyPage(OpenedPage):
    """Asks where a copy is to stand. It is a draft, and the same as its original in all else.

    Signals:
        made(object, str): the path of the copy's file, and a sentence to tell, or "".
    """

    made = Signal(object, str)

    def __init__(self, head: Head, folder: Path) -> None:
        """Take the first keys of the tree, and the folder that its copy is to lie in."""
        is_shipped, title = head.whose == "shipped", head.title or head.id
        super().__init__("")
        words = self.tr("Make our own copy: {title}") if is_shipped else self.tr("Duplicate: {title}")
        self.heading.setText(words.format(title=title))
        self._head, self._folder, self._how = head, folder, _IN_PLACE
        self._where = Choices(
            self.tr("Where it stands"),
            (
                (_IN_PLACE, self.tr("In its place"), None),
                (_BESIDE, self.tr("Beside it, as another decision"), None),
            ),
        )
        self._meaning, self._why = Text(), Notice("circle-x", role="error")
        self._title = LineField(self.tr("Title"), "worker", self.tr("another one, to tell them apart"))
        self.id_field = IdField(folder)
        self._title.set_text(title)
        self.id_field.set_text(f"our_{head.id}" if is_shipped else f"{head.id}_2")
        make = Button(self.tr("Make the copy"), "copy", "primary")
        for widget in (
            self._where,
            self._meaning,
            self._title,
            self.id_field,
            Text(self.tr("It will be kept in {folder}").format(folder=folder), "muted"),
            self._why,
            make,
        ):
            self.main.addWidget(widget)
        self._why.hide()
        self._where.setVisible(is_shipped)
        self._where.chosen.connect(self._choose)
        make.clicked.connect(self._make)
        self._choose(_IN_PLACE if is_shipped else _BESIDE)
        self._where.set_chosen(self._how)

    def _choose(self, how: str) -> None:
        self._how = how
        in_place = self.tr(
            "Your copy takes the place of the decision on all desks with this folder. It begins as a draft: "
            "until you publish it, those desks have neither. When a newer version comes with the program, "
            "you are told here."
        )
        beside = self.tr("The original stays as it is. The copy is a draft until you publish it.")
        self._meaning.setText(in_place if how == _IN_PLACE else beside)
        for field in (self._title, self.id_field):
            field.setVisible(how == _BESIDE)

    def _make(self) -> None:
        try:
            path = self._place()
            if not path:
                self.id_field.setFocus()
                return
            text = duplicate(open_file(self._head.path).text, path.stem, self._head.whose == "shipped")
            title = self._title.text().strip()
            if self._how == _BESIDE and title:
                text = apply(text, set_value(text, ("title",), title))
            told = write_new(path, text)
        except (Unreadable, Unwritable, EditError) as why:
            self._why.setText(str(why))
            self._why.show()
            return
        self.made.emit(path, told or "")

    def _place(self) -> Path | None:
        """Return the file that the copy gets. Raises Unwritable and Unreadable, with a sentence."""
        if self._how == _BESIDE:
            return self.id_field.file()
        return place_for(self._folder, self._head.id, own_copy=True)
