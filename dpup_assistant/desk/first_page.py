"""The first page: the decisions as large buttons, and a finder over them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from dpup_assistant.desk.decisions import Group, groups
from dpup_assistant.desk.library import Library
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column, control_gap
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.page import Page

if TYPE_CHECKING:
    from dpup_assistant.desk.broken_files import BrokenFiles
    from dpup_assistant.desk.problems import Problem
    from dpup_assistant.desk.problems_row import ProblemsRow
    from dpup_assistant.desk.whose_line import WhoseLine

MAIN_GROUPS = 2  # the first card of so many groups is filled
FIRST_ROWS = 7  # rows of cards and headings that fill a screen: the rest waits until they are painted


class FirstPage(Page):
    """Offers the decisions.

    Signals:
        tree_chosen(str): the id of the tree whose card was pressed.
        faults_asked(str): the id of an unusable tree whose faults are to be shown.
        about_asked: all there is to know of the decisions is to be shown.
        problems_asked: all that is wrong here is to be shown, to be told to somebody.
        query_changed(str): what is typed into the finder.
        answers_asked(str): what is typed is to be looked for in questions and answers.
    """

    tree_chosen = Signal(str)
    faults_asked = Signal(str)
    about_asked = Signal()
    problems_asked = Signal()
    query_changed = Signal(str)
    answers_asked = Signal(str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(measure=None)
        self.show_side(False)
        self.heading = Heading(self.tr("What do you need to decide?"), "first")
        self.lasting: Sequence[Problem] = ()
        """What is told as long as the window is open, besides what is wrong with the trees."""
        self.problems: Sequence[Problem] = ()
        """All that is wrong here."""
        self._problems_row: ProblemsRow | None = None  # most desks have none
        self._broken: BrokenFiles | None = None
        self._answers: Button | None = None  # made when somebody first types
        self._problem_area = QWidget()  # where a screen reader meets it: things made later come last
        self.notice, self._none = Notice("info"), Text()
        self.finder = SearchField(self.tr("Find a decision by a word in it, such as police, email or whānau"))
        self._grid_area, self._broken_area = QWidget(), QWidget()
        self._grid = QGridLayout(self._grid_area)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._groups: Sequence[Group] = ()
        self._cards: dict[str, CardButton] = {}
        self._titles: dict[str, QWidget] = {}
        self._placed: list[QWidget] = []
        self._rows: int | None = FIRST_ROWS
        self._whose: WhoseLine | None = None  # the first page must not wait for it
        for widget in (self.notice, self._problem_area, self.heading, self.finder, self._none):
            self.main.addWidget(widget)
        for area in (self._grid_area, self._broken_area):
            self.main.addWidget(area)
        self._none.setText(self.tr("No decision has that word. Try another."))
        for widget in (self._none, self._problem_area):
            widget.hide()
        self.tell("")
        self.finder.textChanged.connect(self.query_changed)
        self.finder.returnPressed.connect(self._open_best)
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)

    def tell(self, words: str) -> None:
        """Tell something above the heading; "" tells nothing."""
        self.notice.setText(words)
        self.notice.setVisible(bool(words))

    def show_library(self, library: Library) -> None:
        """Show the decisions that hold what is typed, and what cannot be used."""
        self._show_groups(groups(library.heads, library.hidden, library.first, self.finder.text()))
        self._show_broken(library)
        self._show_problems(library.problem)
        if self._whose:
            self._whose.show_library(library)

    def show_all(self, library: Library) -> None:
        """Put in its place what stands below the first screen, too."""
        from dpup_assistant.desk.whose_line import WhoseLine

        self._rows = None
        self._whose = WhoseLine()
        self._whose.asked.connect(self.about_asked)
        self._whose.show_library(library)
        self.main.addWidget(self._whose)
        self._whose.show()
        self._lay_out()
        self._announce_problems()

    def _show_problems(self, with_trees: Problem | None) -> None:
        """Tell what is wrong above the heading: first what is wrong with the trees, then all else."""
        problems = (with_trees, *self.lasting) if with_trees else tuple(self.lasting)
        if problems == self.problems:
            return
        self.problems = problems
        if not self._problems_row:
            from dpup_assistant.desk.problems_row import ProblemsRow

            self._problems_row = ProblemsRow()
            self._problems_row.asked.connect(self.problems_asked)
            Column(self._problem_area).addWidget(self._problems_row)
        self._problems_row.show_problems(problems)
        self._problem_area.setVisible(bool(problems))
        self._announce_problems()

    def _announce_problems(self) -> None:
        """Say what is wrong to a screen reader, which hears nothing before the page is painted."""
        if self._problems_row and self.problems and self._rows is None:
            announce(self, self._problems_row.words())

    def _show_groups(self, found: Sequence[Group]) -> None:
        if list(found) != list(self._groups):
            self._groups = found
            self._lay_out()
        count = sum(len(group.heads) for group in found)
        self._none.setVisible(not count and bool(self.finder.text()))
        self._offer_answers(bool(self.finder.text()))
        if self.finder.text():
            announce(self, self.tr("{count} decisions").format(count=count) if count else self._none.text())

    def _offer_answers(self, offered: bool) -> None:
        """Offer another place to look for what is typed, after the decisions that have it."""
        if offered and not self._answers:
            self._answers = Button(self.tr("Look in Questions and answers"), "circle-question-mark")
            self._answers.clicked.connect(lambda: self.answers_asked.emit(self.finder.text()))
            self.main.insertWidget(self.main.indexOf(self._broken_area), self._answers)
            self._answers.stackUnder(self._broken_area)  # where a screen reader meets it
        if self._answers:
            self._answers.setVisible(offered)

    def _show_broken(self, library: Library) -> None:
        """Show what turned out to be broken, after the decisions."""
        if not self._broken:
            if not library.faulty():
                return
            from dpup_assistant.desk.broken_files import BrokenFiles

            self._broken = BrokenFiles()
            self._broken.asked.connect(self.faults_asked)
            Column(self._broken_area).addWidget(self._broken)
        self._broken.show_library(library)

    def _open_best(self) -> None:
        """Open the decision that fits what is typed best, if there is one."""
        if self.finder.text() and self._groups:
            self.tree_chosen.emit(self._groups[0].heads[0].id)

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()

    def _lay_out(self) -> None:
        """Put the cards in their places: groups side by side in two columns, or one under another."""
        for widget in self._placed:
            self._grid.removeWidget(widget)
            widget.hide()
        self._placed.clear()
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
        columns = 1 if self.form == "narrow" else 2
        self._grid.setHorizontalSpacing(control_gap(20))
        self._grid.setVerticalSpacing(control_gap(12))
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        row = 0
        for start in range(0, len(self._groups), columns):
            side_by_side = self._groups[start : start + columns]
            if self._rows is None or row < self._rows:
                row += self._lay_out_groups(side_by_side, start, row)

    def _lay_out_groups(self, groups: Sequence[Group], start: int, row: int) -> int:
        """Lay out groups side by side from a row on; return how many rows they take."""
        for column, group in enumerate(groups):
            if group.title:
                self._place(self._title(group.title), row, column)
                self._grid.setRowMinimumHeight(row, look().space(28 if row == 0 else 42))
            most = None if self._rows is None else self._rows - row
            for place, head in enumerate(group.heads[:most]):
                main = start + column < MAIN_GROUPS and place == 0 and bool(group.title)
                card = self._card(head.id)
                card.set_card(head.title or head.id, head.summary or "", main)
                self._place(card, row + 1 + place, column)
        return 1 + max(len(group.heads) for group in groups)

    def _place(self, widget: QWidget, row: int, column: int) -> None:
        """Put a kept widget into the grid: taking the grid's own items out again has crashed Qt's binding."""
        self._grid.addWidget(widget, row, column)
        widget.show()
        self._placed.append(widget)

    def _title(self, group: str) -> QWidget:
        if group not in self._titles:
            self._titles[group] = _at_the_bottom(Text(group, "group"))
        return self._titles[group]

    def _card(self, tree: str) -> CardButton:
        if tree not in self._cards:
            card = CardButton()
            card.clicked.connect(lambda: self.tree_chosen.emit(tree))
            self._cards[tree] = card
        return self._cards[tree]


def _at_the_bottom(label: Text) -> QWidget:
    """Return a place at whose bottom a label stands, near what it is the title of."""
    place = QWidget()
    column = Column(place)
    column.addStretch()
    column.addWidget(label)
    return place
