"""The trees of a folder and those that come with the program, to be edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.find import fold
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.page import Page
from dpup_assistant.kit.studio_bar import StudioBar
from dpup_assistant.kit.tab_order import tab_on
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.heads import Head
from dpup_assistant.storage.trees import Loaded
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.home.folder import HomeFolder
from dpup_assistant.studio.home.found import HomeFound
from dpup_assistant.studio.home.judging import HomeJudging
from dpup_assistant.studio.home.row import HomeRow

_AT_ONCE = 40  # rows
_APART = 8  # px, beside the gaps: between the trees of the folder and those of the program


class HomePage(QWidget):
    """Lists the trees of a folder, with what can be done with each.

    Signals:
        tree_wanted(object): the path of a tree's file that is to be opened.
        changes_wanted(object): the path of a copy whose shipped tree is newer: what changed is to be shown.
        copy_wanted(object): the Head of a tree of which a copy is wanted.
        first_page_wanted, new_wanted, rests_wanted, guide_wanted: the button of that name was pressed.
    """

    tree_wanted = Signal(object)
    changes_wanted = Signal(object)
    copy_wanted = Signal(object)
    first_page_wanted = Signal()
    new_wanted = Signal()
    rests_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, folder: Folder) -> None:
        """Take the folder."""
        super().__init__()
        self._folder, self._most = folder, _AT_ONCE
        self._judging, self._judged = HomeJudging(self), dict[str, Loaded]()
        self._rows = dict[str, HomeRow]()
        self._heads, self._shown = list[Head](), list[Head]()
        self._titles = {
            "agency": Heading(self.tr("In your folder"), "side"),
            "shipped": Heading(self.tr("They come with the program"), "side"),
        }
        self.heading, self._notice = Heading(self.tr("Edit trees")), Notice("info")
        self.place, self.found = HomeFolder(folder), HomeFound(folder)
        self._finder = SearchField(self.tr("Find a tree"))
        self._none = Text(self.tr("No tree has that word. Try another."))
        self._list = QWidget()
        self._column, self._apart = Column(self._list, 12), QWidget()
        self._apart.setFixedHeight(_APART)
        self._more = Button(self.tr("Show more trees"), "chevron-down", "studio")
        column = Column(self)
        column.addWidget(self._bar())
        page = Page(None)
        page.show_side(False)
        column.addWidget(page, 1)
        for widget in (self._notice, self.heading, self.place, self.found, self._finder):
            page.main.addWidget(widget)
        for part in (self._none, self._list, self._more):
            page.main.addWidget(part)
        self._judging.judged.connect(self._take_judged)
        self._finder.textChanged.connect(self._look_for)
        self._more.clicked.connect(self._show_more)
        self.found.tree_wanted.connect(self.tree_wanted)
        self.tell("")

    def tell(self, sentence: str) -> None:
        """Tell something above the list; "" tells nothing."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def show_folder(self) -> None:
        """Show the trees as they are in their files now."""
        try:
            self._folder.reload()
            self.tell("")
        except Unreadable as why:  # what was read before is still shown
            self.tell(str(why))
        self._heads = self._folder.heads
        self._judged.clear()
        self._keep_rows()
        self.place.show_folder()
        self.found.show_folder()
        self._show_rows()
        self.go_on()

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()

    def stop(self) -> None:
        """Count no more faults, while other things are shown."""
        self._judging.stop()

    def go_on(self) -> None:
        """Count the faults of the trees whose faults are not counted yet."""
        self._judging.begin(self._folder, self._judged)

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: N802 - Qt's name
        """Have Tab go through the trees as they stand, and round again."""
        return tab_on(self, forward, around=True) or super().focusNextPrevChild(forward)

    def close_for_good(self) -> None:
        """Let go of the thread that counts faults."""
        self._judging.close()

    def _bar(self) -> StudioBar:
        first = Button(self.tr("First page"), "arrow-left", "bar_quiet")
        rests = Button(self.tr("What rests on the law"), "scale", "bar")
        guide = Button(self.tr("Guide"), "book-open", "bar")
        new = Button(self.tr("New tree"), "file-plus", "bar_main")
        for button, wanted in (
            (first, self.first_page_wanted),
            (guide, self.guide_wanted),
            (rests, self.rests_wanted),
            (new, self.new_wanted),
        ):
            button.clicked.connect(wanted)
        return StudioBar((first,), (guide, rests, new))

    def _keep_rows(self) -> None:
        """Keep the rows of the trees that are as they were, and let the others go."""
        now = {head.id: head for head in self._heads}
        for id, row in list(self._rows.items()):
            row.show_faults(None)
            if now.get(id) != row.head:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
                del self._rows[id]

    def _show_rows(self) -> None:
        """Show the trees that fit what is typed, the folder's own first."""
        for widget in (*self._titles.values(), *self._rows.values(), self._apart):
            self._column.removeWidget(widget)
            widget.hide()
        words = fold(self._finder.text()).split()
        fitting = [head for head in self._heads if _fits(head, words)]
        fitting.sort(key=lambda head: head.whose != "agency")
        self._shown = fitting[: self._most]
        for whose, title in self._titles.items():
            self._put(title, [head for head in self._shown if head.whose == whose])
        self._more.setVisible(len(fitting) > self._most)
        self._none.setVisible(bool(words) and not fitting)

    def _put(self, title: Heading, heads: Sequence[Head]) -> None:
        """Put a heading and the rows of trees in their places."""
        before = [self._apart] if self._column.count() else []
        for widget in [*before, title, *map(self._row, heads)] if heads else []:
            self._column.addWidget(widget)
            widget.show()

    def _row(self, head: Head) -> HomeRow:
        if head.id not in self._rows:
            is_shipped_too = head.id in self._folder.known.shipped
            row = self._rows[head.id] = HomeRow(head, self._folder.today, is_shipped_too)
            row.edit.connect(lambda: self.tree_wanted.emit(head.path))
            row.changes.connect(lambda: self.changes_wanted.emit(head.path))
            row.copy.connect(lambda: self.copy_wanted.emit(head))
            row.show_faults(self._judged.get(head.id))
        return self._rows[head.id]

    def _take_judged(self, loaded: Loaded) -> None:
        self._judged[loaded.id] = loaded
        if row := self._rows.get(loaded.id):
            row.show_faults(loaded)

    def _look_for(self) -> None:
        self._most = _AT_ONCE
        self._show_rows()
        count = len(self._shown)
        words = self.tr("1 tree") if count == 1 else self.tr("{count} trees").format(count=count)
        announce(self, words if count else self._none.text())

    def _show_more(self) -> None:
        place, self._most = self._most, self._most + _AT_ONCE
        self._show_rows()
        if place < len(self._shown):
            self._rows[self._shown[place].id].take_keyboard()


def _fits(head: Head, words: Sequence[str]) -> bool:
    """Return whether each of the folded words stands somewhere in what is known of a tree."""
    text = fold(" ".join([head.id, head.title or "", head.summary or "", head.group or "", *head.keywords]))
    return all(word in text for word in words)
