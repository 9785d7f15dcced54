"""Which folder the trees lie in, and what else it can hold, on the page of all trees."""

from __future__ import annotations

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import SideBlock
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.files import is_there
from dpup_assistant.storage.saving.edited_file import why_read_only
from dpup_assistant.storage.sources import AGENCY_FILE, agency_file
from dpup_assistant.studio.folder import Folder


class HomeFolder(SideBlock):
    """Shows the folder's whole path, what is to be known of it, and its agency.yaml.

    Signals:
        choose, agency, learning: the button of that name was pressed.
    """

    choose = Signal()
    agency = Signal()
    learning = Signal()

    def __init__(self, folder: Folder) -> None:
        """Take the folder."""
        super().__init__()
        self._folder = folder
        self._path, self._advice = Text(role="strong", icon="folder-open"), Text(role="muted")
        self._read_only = Notice("circle-alert", role="warn")
        self._first = Notice("building-2", self._first_words())
        self._choose, self._agency = Button("", "folder-open", "studio"), Button("", "building-2", "studio")
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(self.choose)
        self._agency.clicked.connect(self.agency)
        learning = Button(self.tr("Learn and practise"), "graduation-cap", "studio")
        learning.clicked.connect(self.learning)
        buttons = Flow(gap=10)
        for button in (self._choose, self._agency, learning):
            buttons.addWidget(button)
        for widget in (self._path, self._advice, self._read_only, self._first):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)

    def show_folder(self) -> None:
        """Show the folder as it is now."""
        path = self._folder.path
        is_filled = path is not None and is_there(agency_file(path))
        self._path.setText(str(path) if path else self.tr("No trees folder is chosen yet."))
        self._advice.setText(self._uses() if path else self._needs())
        self._read_only.setText(why_read_only(path / AGENCY_FILE) if path else "")
        self._read_only.setVisible(bool(self._read_only.text()))
        self._first.setVisible(path is not None and not is_filled)
        self._choose.setText(self.tr("Choose another folder") if path else self.tr("Choose a folder"))
        told = self.tr("About your agency") if is_filled else self.tr("Tell the program about your agency")
        self._agency.setText(told)
        self._agency.setVisible(path is not None)

    def _first_words(self) -> str:
        return self.tr(
            "Nothing is filled in about your agency yet: the words for it in the scripts, whom workers ring."
        )

    def _uses(self) -> str:
        return self.tr("The worker's window on this computer uses it too. Other desks have to be told of it.")

    def _needs(self) -> str:
        return self.tr(
            "Your own trees need a folder. A good place is one that desks can open and only trainers can "
            "change, such as a shared drive or a folder that file sync keeps the same everywhere."
        )
