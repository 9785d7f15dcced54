"""The trees of a folder, to be edited."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.page import Page
from dpup_assistant.studio.folder import Folder


class HomePage(Page):
    """Lists the trees of a folder.

    Signals:
        tree_wanted(object): the path of a tree's file that is to be opened.
        first_page_wanted: the worker's first page is to be shown.
    """

    tree_wanted = Signal(object)
    first_page_wanted = Signal()

    def __init__(self, folder: Folder) -> None:
        """Take the folder."""
        super().__init__()
        self.show_side(False)
        self._folder = folder
        self.heading, self._notice = Heading(self.tr("Edit trees")), Notice("info")
        self._list = QWidget()
        self._column = Column(self._list, 10, controls=True)
        back = Button(self.tr("First page"), "arrow-left")
        back.clicked.connect(self.first_page_wanted)
        for widget in (self._notice, self.heading, back, self._list):
            self.main.addWidget(widget)
        self.tell("")

    def tell(self, sentence: str) -> None:
        """Tell something above the list; "" tells nothing."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def show_folder(self) -> None:
        """Show the trees that the folder holds now."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for head in self._folder.heads:
            button = Button(head.title or head.id, "pencil")
            button.clicked.connect(lambda _checked=False, path=head.path: self.tree_wanted.emit(path))
            self._column.addWidget(button)

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()
