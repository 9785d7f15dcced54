"""The trainer's guide in the window: its chapters, the help for each fault, and a field that finds both."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.fault_help import GROUPS, fault_help, fault_summaries
from dpup_assistant.storage.guide import Chapter, load_guide
from dpup_assistant.storage.library import Library
from dpup_assistant.studio.faults.help_block import FaultHelpBlock, fault_name
from dpup_assistant.studio.guide.blocks import block_widget
from dpup_assistant.studio.opened_page import OpenedPage


class GuidePage(OpenedPage):
    """Shows the contents of the guide, a chapter, or the help for a fault."""

    def __init__(self, library: Library) -> None:
        """Take what the examples of faults are judged against. Show the contents."""
        super().__init__(self.tr("Guide"))
        self._library, self._chapters, self._summaries = library, load_guide(), fault_summaries()
        self._find = SearchField(self.tr("Find in the guide"))
        self._contents = Button(self.tr("Contents of the guide"), "arrow-left")
        self._shown = Column(gap=14)
        self.main.addWidget(self._contents)
        self.main.addWidget(self._find)
        self.main.addLayout(self._shown)
        self._contents.clicked.connect(self.show_contents)
        self._find.textChanged.connect(self._show_found)
        self.show_contents()

    def show_contents(self) -> None:
        """Show the chapters, and the kinds of faults."""
        if self._find.text():
            self._find.clear()  # which shows them
        else:
            self._show_found("")
        self.focus()

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter."""
        self._show([Heading(chapter.title, "block"), *map(block_widget, chapter.blocks)], is_list=False)

    def show_fault(self, code: str) -> None:
        """Show the help for a kind of fault."""
        found = fault_help(code, self._library)
        missing = self.tr(
            "There is no help for this fault. Copy or install the program again to get it back."
        )
        self._show([FaultHelpBlock(found) if found else Notice("circle-alert", missing)], is_list=False)

    def show_group(self, group: str) -> None:
        """Show all faults of a group."""
        faults = map(self._fault, GROUPS[group])
        self._show([Heading(self.tr(group), "block"), *faults], is_list=False)

    def _show_found(self, query: str) -> None:
        """Show the chapters and faults in which each word that is typed stands; for none, what there is."""
        words = query.casefold().split()

        def fits(text: str) -> bool:
            return all(word in text.casefold() for word in words)

        found = [self._chapter(chapter) for chapter in self._chapters if fits(chapter.words)]
        faults = [
            code for code, words in self._summaries.items() if fits(f"{fault_name(code)} {code} {words}")
        ]
        if faults:
            found.append(Heading(self.tr("What each fault means"), "block"))
            found += map(self._fault, faults) if words else map(self._group, GROUPS)
        nothing = Text(self.tr("Nothing in the guide has these words. Try fewer, or others."))
        self._show(found or [nothing], is_list=True)

    def _chapter(self, chapter: Chapter) -> QWidget:
        button = Button(chapter.title, "book-open", "studio")
        button.clicked.connect(lambda: self.show_chapter(chapter))
        return button

    def _group(self, group: str) -> QWidget:
        button = Button(self.tr(group), "circle-question-mark", "studio")
        button.clicked.connect(lambda: self.show_group(group))
        return button

    def _fault(self, code: str) -> QWidget:
        row = QWidget()
        column = Column(row, 2)
        button = Button(fault_name(code), "circle-question-mark", "studio")
        button.clicked.connect(lambda: self.show_fault(code))
        column.addWidget(button)
        column.addWidget(Text(self._summaries[code], "muted"))
        return row

    def _show(self, widgets: Iterable[QWidget], is_list: bool) -> None:
        """Show this in place of what was shown. In a list the field stays, for it finds what is listed."""
        while item := self._shown.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for widget in widgets:
            self._shown.addWidget(widget)
        self._shown.setSpacing(4 if is_list else 14)  # buttons keep room clear round them
        self._find.setVisible(is_list)
        self._contents.setVisible(not is_list)
        if not is_list:
            self.scroll_to_top()
            self.focus()
