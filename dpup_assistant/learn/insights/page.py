"""Counts without people: the months as bars, and all that can be done with them."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.paper_file import ask_for_file
from dpup_assistant.desk.window import Window
from dpup_assistant.engine.insights import tell
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.learn.insights.counter import counter_of
from dpup_assistant.learn.insights.deleting import Deleting
from dpup_assistant.learn.insights.explained import Explained
from dpup_assistant.learn.insights.month_chart import MonthChart
from dpup_assistant.learn.insights.switch import Switch
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.output.counts import Named, counts_csv, named
from dpup_assistant.storage.files import is_there
from dpup_assistant.storage.insights.counts import NotCounted, counts_file, delete_counts, read_counts
from dpup_assistant.storage.saving.saving import Unwritable, save_as


class InsightsPage(LearnPage):
    """Explains, shows, saves and deletes the counts of this desk."""

    def __init__(self, window: Window) -> None:
        """Take the worker's window."""
        super().__init__()
        self._window, self._counts = window, tuple[Named, ...]()
        self._notice, self._nothing = Notice("info"), Text(self.tr("Nothing has been counted yet."))
        self._chart, self._explained, self._switch = MonthChart(), Explained(), Switch()
        self._deleting, self._actions = Deleting(), self._make_actions()
        self.heading.setText(self.tr("Counts without people"))
        first = self.tr("How often decisions are opened here, and what they come to. No people, and no days.")
        self.main.addWidget(Text(first, "hint"))
        for part in (
            *(self._notice, self._nothing, self._chart, self._actions, self._deleting),
            *(self._switch, self._explained),
        ):
            self.main.addWidget(part)
        self.end()
        self._switch.switched.connect(self._change)
        self._deleting.sure.connect(self._delete)
        self._deleting.kept.connect(lambda: self._ask(False))
        self._deleting.hide()
        self._explained.set_open(not window.settings.count_walks)
        self._show()

    def _make_actions(self) -> QWidget:
        self._save = Button(self.tr("Save as CSV"), "save")
        self._remove = Button(self.tr("Delete the counts"), "trash-2")
        self._save.clicked.connect(self._save_csv)
        self._remove.clicked.connect(lambda: self._ask(True))
        actions, row = QWidget(), Flow(gap=12)
        row.addWidget(self._save)
        row.addWidget(self._remove)
        Column(actions).addLayout(row)
        return actions

    def _show(self, said: str = "") -> None:
        """Show what is there now; `said` is what came of what was pressed."""
        is_on, problem = self._window.settings.count_walks, ""
        try:
            self._counts = self._read()
        except NotCounted as why:
            self._counts, problem = (), str(why)
        if is_on and not problem:
            problem = counter_of(self._window).problem
        if self._counts:
            self._chart.show_counts(self._counts, date.today())
        self._chart.setVisible(bool(self._counts))
        self._save.setVisible(bool(self._counts))
        self._actions.setVisible(is_there(counts_file()))
        self._nothing.setVisible(is_on and not self._counts and not problem)
        self._switch.show_settings(self._window.settings)
        self._tell(problem or said, is_problem=bool(problem))

    def _read(self) -> tuple[Named, ...]:
        told, library = tell(read_counts(), date.today()), self._window.library
        return tuple(named(count, each, library.tree(count.tree)) for count, each in told)

    def _change(self, is_on: bool) -> None:
        window = self._window
        window.change_settings(replace(window.settings, count_walks=is_on))
        if is_on:
            counter_of(window).go_on()
        self._show(self.tr("This desk counts from now on.") if is_on else self._stopped())

    def _stopped(self) -> str:
        kept = self.tr("What was counted stays until you delete it.")
        return f"{self.tr('This desk counts no more.')} {kept if self._counts else ''}".rstrip()

    def _save_csv(self) -> None:
        kinds = {".csv": self.tr("Table for Excel")}
        path = ask_for_file(self, self.tr("Save as CSV"), self.tr("Counts without people"), kinds)
        if not path:
            return
        try:
            save_as(path, counts_csv(self._counts).encode("utf-8-sig"))  # or Excel would spoil the macrons
        except Unwritable as why:
            self._tell(str(why), is_problem=True)
        else:
            self._tell(self.tr("Saved."))

    def _ask(self, asked: bool) -> None:
        self._deleting.setVisible(asked)
        self._actions.setVisible(not asked)
        (self._deleting if asked else self._remove).setFocus()

    def _delete(self) -> None:
        self._deleting.hide()
        try:
            delete_counts()
        except NotCounted as why:
            self._show()
            self._tell(str(why), is_problem=True)
        else:
            counter_of(self._window).go_on()
            self._show(self.tr("The counts are deleted."))
        self.focus()

    def _tell(self, sentence: str, is_problem: bool = False) -> None:
        self._notice.set_icon("circle-alert" if is_problem else "check")
        self._notice.set_role("error" if is_problem else "ok")
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))
        if sentence and self.isVisible():
            announce(self, sentence)
