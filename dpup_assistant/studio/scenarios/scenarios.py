"""The stories that prove a tree."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.check.view import mapping
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.scroller import Scroller
from dpup_assistant.kit.tab_order import tab_on
from dpup_assistant.kit.words_edit import WordsEdit
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.faults.found_faults import faults_at
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.form.field import Shared
from dpup_assistant.studio.form.measures import Measures
from dpup_assistant.studio.form.pick_lists import PickLists
from dpup_assistant.studio.preview.preview import Preview
from dpup_assistant.studio.scenarios.actions import ScenarioActions
from dpup_assistant.studio.scenarios.edits import delete, duplicate
from dpup_assistant.studio.scenarios.gaps import ScenarioGaps, gaps_of
from dpup_assistant.studio.scenarios.list import ScenarioList
from dpup_assistant.studio.scenarios.open import DELETE, OpenScenario
from dpup_assistant.studio.scenarios.row import ELSEWHERE


class Scenarios(QWidget):
    """Shows each scenario with whether it holds, what none picks yet, and records new ones.

    Signals:
        preview_wanted: the preview is to be seen, for something plays there.
        rename_wanted(object): the path of a scenario that is to get another id.
        yaml_wanted(object): the path of something that only the YAML view can show.
    """

    preview_wanted = Signal()
    rename_wanted = Signal(object)
    yaml_wanted = Signal(object)

    def __init__(self, edited: EditedTree, folder: Folder, preview: Preview) -> None:
        """Take the tree that is open, its folder, and what walks it."""
        super().__init__()
        self._edited, self._open = edited, ""
        self._actions = ScenarioActions(edited, preview, self)
        self._to_focus: Path | None = None
        shared = Shared(edited, PickLists(edited, folder), Measures(edited.known.resources))
        self._lists = shared.lists
        self._opened, self._gaps = OpenScenario(shared), ScenarioGaps()
        self._list = ScenarioList(edited, shared.lists, self._opened)
        self._holds, self._told = Text(role="strong"), Notice("info")
        self._record = Button(self.tr("Record from the preview"), "clapperboard", "studio")
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show what became of the tree while another view was shown."""
        super().showEvent(event)
        self._take_selected()

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: N802 - Qt's name
        """Have Tab go through rows and fields as they stand, and then out of the view."""
        return tab_on(self, forward) or super().focusNextPrevChild(forward)

    def _lay_out(self) -> None:
        head, inside = Flow(gap=12), QWidget()
        head.addWidget(self._holds)
        head.addWidget(self._record)
        column = Column(inside, 12, (15, 14, 15, 20))
        column.addLayout(head)
        note = self.tr(
            "A story and its answers prove where the tree leads. Put nothing of a real person in it."
        )
        column.addWidget(Text(note, "muted"))
        for widget in (self._told, self._list, self._gaps):
            column.addWidget(widget)
        column.addStretch(1)
        self._told.hide()
        self._scroller = Scroller(inside, "surface")
        Column(self).addWidget(self._scroller)

    def _connect(self) -> None:
        edited, opened = self._edited, self._opened
        edited.read.connect(self._show_words)
        edited.judged.connect(self._show)
        edited.selected.connect(self._take_selected)
        edited.shown.connect(self._put_keyboard)
        self._scroller.verticalScrollBar().rangeChanged.connect(self._follow_keyboard)
        self._record.clicked.connect(self._actions.record)
        self._list.pressed.connect(self._press)
        self._gaps.play.connect(self._actions.play_to)
        self._actions.told.connect(self._tell)
        self._actions.preview_wanted.connect(self.preview_wanted)
        opened.form.rename_wanted.connect(self.rename_wanted)
        opened.form.yaml_wanted.connect(self.yaml_wanted)
        opened.play.connect(lambda: self._actions.play(self._open))
        opened.take_end.connect(lambda: self._actions.take_end(self._open))
        opened.take_answers.connect(lambda: self._actions.take_answers(self._open))
        opened.chosen.connect(self._choose)

    def _take_selected(self) -> None:
        """Open the scenario that is selected."""
        path = self._edited.selection
        if len(path) > 1 and path[0] == "scenarios":
            self._open = str(path[1])
        self._show()

    def _show(self) -> None:
        """Show the scenarios as they were judged last."""
        if not self.isVisible():
            return
        is_shown = isinstance(self._edited.part(("scenarios", self._open)), dict)
        fail = self._list.show_scenarios(self._actions.tree(), self._open if is_shown else "")
        self._holds.setText(self._count(fail))
        self._show_words()
        self._gaps.show_gaps(gaps_of(self._edited, self._lists))
        if self._to_focus is not None:
            self._focus(self._to_focus)

    def _show_words(self) -> None:
        """Show the scenario that is open as it was read last."""
        here: Path = ("scenarios", self._open)
        if self.isVisible() and isinstance(self._edited.part(here), dict):
            self._opened.form.show_part(here)
            faults = faults_at(self._edited.judgement.faults, here)
            self._opened.form.show_faults(faults)
            elsewhere = any(found.fault.code == ELSEWHERE for found in faults)
            self._opened.offer_end(self._called(self._actions.new_end(self._open) or "") if elsewhere else "")

    def _count(self, fail: int | None) -> str:
        count = len(mapping(self._edited.data, "scenarios"))
        if not count:
            return self.tr("No scenario yet")
        if fail is None:
            words = (
                self.tr("1 scenario, not judged yet")
                if count == 1
                else self.tr("{count} scenarios, not judged yet")
            )
            return words.format(count=count)
        if fail:
            one, many = self.tr("{fail} of {count} does not hold"), self.tr("{fail} of {count} do not hold")
            return (one if fail == 1 else many).format(fail=fail, count=count)
        return (
            self.tr("1 scenario, and it holds")
            if count == 1
            else self.tr("{count} scenarios, and all hold").format(count=count)
        )

    def _called(self, node: str) -> str:
        """Return what an outcome is called; its id where there is none."""
        return next((choice.words for choice in self._lists.outcomes() if choice.id == node), node)

    def _press(self, id: str) -> None:
        """Open a scenario, or close the one that is open."""
        self._open = "" if id == self._open else id
        if self._open:
            self._edited.select(("scenarios", id))
        is_shown = isinstance(self._edited.part(("scenarios", id)), dict)
        self._tell("" if is_shown else self.tr("Fields cannot show this scenario. Mend it in the YAML."))
        self._show()

    def _put_keyboard(self, path: Path) -> None:
        """Put the keyboard where a part of a scenario stands: at once or, where it is to be judged, then."""
        if self.isVisible() and len(path) > 1 and path[0] == "scenarios":
            self._open, self._to_focus = str(path[1]), path
            if self._edited.part(path) is not None and self._list.row(self._open):
                self._show()

    def _focus(self, path: Path) -> None:
        if not self._list.row(str(path[1])):
            return
        self._to_focus = None
        self._opened.form.take_keyboard(path[2:])
        focused = QApplication.focusWidget()
        if focused and self.isAncestorOf(focused):
            if isinstance(focused, WordsEdit):
                focused.selectAll()
            self._scroller.ensureWidgetVisible(focused, 0, 60)

    def _follow_keyboard(self) -> None:
        """Keep what has the keyboard in sight while rows take their heights."""
        focused = QApplication.focusWidget()
        if focused and self._scroller.isAncestorOf(focused):
            QTimer.singleShot(0, focused, lambda: self._scroller.ensureWidgetVisible(focused, 0, 60))

    def _choose(self, action: str) -> None:
        if action == DELETE:
            delete(self._edited, self._open)
            self._record.setFocus()
        elif copy := duplicate(self._edited, self._open):
            self._edited.show(("scenarios", copy, "story"))

    def _tell(self, sentence: str) -> None:
        """Say what is to be done first; "" for nothing."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
