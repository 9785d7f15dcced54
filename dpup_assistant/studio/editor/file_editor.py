"""A file that is no tree while it is edited: its text and, of agency.yaml, its form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.tab_order import tab_on
from dpup_assistant.kit.tabs import Tabs
from dpup_assistant.storage.files import is_there
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.storage.sources import AGENCY_FILE
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.bar import EditorBar
from dpup_assistant.studio.editor.keys import EditorKeys
from dpup_assistant.studio.editor.strip import EditorStrip
from dpup_assistant.studio.faults.list import FaultList
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.form.form import Form
from dpup_assistant.studio.learning.words import titles
from dpup_assistant.studio.yaml.view import YamlView

NO_KEYS = "words: {}\n"
"""What is edited where an agency.yaml holds no keys yet."""


class FileEditor(QWidget):
    """Shows agency.yaml as a form and as text, and a file to learn from as text.

    What is to be told of it goes into `notices`.

    Signals:
        home_wanted, changes_wanted, save_wanted: the button of that name on the bar was pressed.
        help_wanted(str): a kind of fault is to be explained, by its code.
    """

    home_wanted = Signal()
    changes_wanted = Signal()
    save_wanted = Signal()
    help_wanted = Signal(str)

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the file that is open, and its folder."""
        super().__init__()
        self.edited = edited
        self.bar, self.notices = EditorBar(edited, self.title()), Column()
        self.tabs = Tabs(self.tr("Ways to see the file"))
        self.form: Form | None = None
        if edited.path.name == AGENCY_FILE:
            self.form = self._add_form(folder)
        self.tabs.add("yaml", self.tr("YAML"), "file-code", YamlView(edited, folder))
        column = Column(self)
        column.addWidget(self.bar)
        column.addLayout(self.notices)
        column.addWidget(self.tabs, 1)
        faults, strip = FaultList(edited), EditorStrip(edited)
        self.tabs.put_below(faults)
        self.notices.addWidget(strip)
        EditorKeys(self, self.tabs, (self.tabs, faults))
        faults.help_wanted.connect(self.help_wanted)
        faults.going_to.connect(self._make_seen)
        strip.yaml_wanted.connect(self._show_yaml)
        edited.read.connect(lambda: edited.show(()), Qt.ConnectionType.SingleShotConnection)
        self.bar.home_wanted.connect(self.home_wanted)
        self.bar.changes_wanted.connect(self.changes_wanted)
        self.bar.save_wanted.connect(self.save_wanted)

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: N802 - Qt's name
        """Have Tab go through all parts as they stand, and round again."""
        return tab_on(self, forward, around=True) or super().focusNextPrevChild(forward)

    def _add_form(self, folder: Folder) -> Form:
        if not is_there(self.edited.path):
            self.notices.addWidget(self._skip())
        form = Form(self.edited, folder)
        self.tabs.add("form", self.tr("Form"), "table-properties", form)
        form.yaml_wanted.connect(self._show_yaml)
        return form

    def _show_yaml(self, path: Path) -> None:
        """Show where a part stands in the text."""
        self.tabs.show_tab("yaml")
        self.edited.show(path)

    def _make_seen(self, found: FoundFault) -> None:
        """Show the text where the place of a fault cannot be read."""
        if found.fault.path == () and self.edited.located.faults:
            self.tabs.show_tab("yaml")

    def _skip(self) -> QWidget:
        """Return what tells that all this can wait."""
        strip, later = QWidget(), Button(self.tr("Not now"), kind="studio")
        later.clicked.connect(self.home_wanted)
        row = Flow(gap=12)
        row.addWidget(Notice("info", self.tr("This can wait. It stays with your folder, under All trees.")))
        row.addWidget(later)
        Column(strip, 0, (18, 6, 18, 6)).addLayout(row)
        return strip

    def title(self) -> str:
        """Return what is edited."""
        return titles().get(self.edited.path.name, self.tr("About your agency"))
