"""A tree that is edited: its outline, its form, its text, its graph and its preview, side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.columns import Columns, Part
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.tab_order import tab_on
from dpup_assistant.kit.tabs import Tabs
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.bar import EditorBar
from dpup_assistant.studio.editor.keys import EditorKeys
from dpup_assistant.studio.editor.parts import ASKED, EditorParts
from dpup_assistant.studio.editor.strip import EditorStrip
from dpup_assistant.studio.faults.list import FaultList
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.form.form import Form
from dpup_assistant.studio.graph.view import GraphView
from dpup_assistant.studio.outline.outline import Outline
from dpup_assistant.studio.preview.preview import Preview
from dpup_assistant.studio.scenarios.scenarios import Scenarios
from dpup_assistant.studio.yaml.view import YamlView


class Editor(QWidget):
    """Shows every view of one tree.

    What is to be told of the tree goes into `notices`, above the views.

    Signals:
        home_wanted, find_wanted, changes_wanted, save_wanted, publish_wanted: the button of that name on the
            bar was pressed.
        help_wanted(str): a kind of fault is to be explained, by its code.
        tree_wanted(object): another tree is to be opened, by its file.
    """

    home_wanted = Signal()
    find_wanted = Signal()
    changes_wanted = Signal()
    save_wanted = Signal()
    publish_wanted = Signal()
    help_wanted = Signal(str)
    tree_wanted = Signal(object)

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open, and the folder that it lies in."""
        super().__init__()
        self.edited, self.folder = edited, folder
        self.outline, self.preview = Outline(edited, folder), Preview(edited, folder)
        self.tabs, self.faults = Tabs(self.tr("Ways to see the tree")), FaultList(edited)
        self.form = Form(edited, folder)
        self.tabs.add("form", self.tr("Form"), "table-properties", self.form)
        self.tabs.add("yaml", self.tr("YAML"), "file-code", YamlView(edited, folder))
        self.tabs.add("graph", self.tr("Graph"), "workflow", GraphView(edited, folder, self.preview))
        self.scenarios = Scenarios(edited, folder, self.preview)
        self.tabs.add("scenarios", self.tr("Scenarios"), "clapperboard", self.scenarios)
        self.bar, self.notices = EditorBar(edited, folder=folder), Column()
        self.bar.tree_wanted.connect(self.tree_wanted)
        self.columns = Columns(
            Part("outline", self.tr("Outline"), "list-tree", self.outline),
            self.tabs,
            Part("preview", self.tr("Preview"), "play", self.preview),
        )
        column = Column(self)
        column.addWidget(self.bar)
        column.addLayout(self.notices)
        column.addWidget(self.columns, 1)
        self.tabs.put_below(self.faults)
        self.strip = EditorStrip(edited)
        self.notices.addWidget(self.strip)
        self.strip.yaml_wanted.connect(self._show_yaml)
        self.parts = EditorParts(edited, folder, self.outline, self.tabs)
        self.parts.place_wanted.connect(self._show_form)
        self.faults.going_to.connect(self._make_seen)
        self.faults.help_wanted.connect(self.help_wanted)
        self._keys = EditorKeys(self, self.tabs, (self.outline, self.tabs, self.faults, self.preview))
        self.tabs.changed.connect(self._give_room)
        self.preview.edit_wanted.connect(self._show_form)
        self.form.yaml_wanted.connect(self._show_yaml)
        self.form.scenarios_wanted.connect(lambda: self.tabs.show_tab("scenarios"))
        self.form.rename_wanted.connect(self.outline.rename_wanted)
        self.scenarios.rename_wanted.connect(self.outline.rename_wanted)
        self.scenarios.yaml_wanted.connect(self._show_yaml)
        self.scenarios.preview_wanted.connect(self._show_preview)
        self.bar.home_wanted.connect(self.home_wanted)
        self.bar.find_wanted.connect(self.find_wanted)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.find_wanted)
        self.bar.changes_wanted.connect(self.changes_wanted)
        self.bar.save_wanted.connect(self.save_wanted)
        self.bar.publish_wanted.connect(self.publish_wanted)

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: N802 - Qt's name
        """Have Tab go through all parts as they stand, and round again."""
        return tab_on(self, forward, around=True) or super().focusNextPrevChild(forward)

    def _show_form(self, path: Path) -> None:
        """Show a part in the form, or in the text where that is open beside the preview."""
        if self.tabs.current != "yaml":
            self.tabs.show_tab("form")
        self.edited.show(path)

    def _give_room(self, tab: str) -> None:
        """Leave the preview's place to the graph, and that of the faults to what is asked."""
        self.columns.show_right(tab != "graph")
        self.faults.setVisible(tab not in ASKED)

    def _make_seen(self, found: FoundFault) -> None:
        """Show a view that has the place of a fault: what cannot be read stands in the text alone."""
        if found.fault.path == () and self.edited.located.faults:
            self.tabs.show_tab("yaml")
        elif self.tabs.current not in ("form", "yaml"):
            self.tabs.show_tab("form")

    def _show_preview(self) -> None:
        """Show the preview, where it is a tab."""
        if "preview" in self.tabs.ids():
            self.tabs.show_tab("preview")

    def _show_yaml(self, path: Path) -> None:
        """Show where a part stands in the text."""
        self.tabs.show_tab("yaml")
        self.edited.show(path)

    def title(self) -> str:
        """Return the tree's title, or its id where it has none."""
        title = self.edited.part(("title",))
        return title if isinstance(title, str) and title else self.edited.tree_id
