"""The fields of what is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.layouts import Column, settle
from dpup_assistant.kit.scroller import Scroller
from dpup_assistant.kit.tab_order import tab_on
from dpup_assistant.kit.words_edit import WordsEdit
from dpup_assistant.storage.sources import AGENCY_FILE
from dpup_assistant.studio.agency.form import AgencyForm
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.form.blank import BlankForm, ScenarioForm
from dpup_assistant.studio.form.faults import place_of
from dpup_assistant.studio.form.field import Shared
from dpup_assistant.studio.form.head import HeadForm
from dpup_assistant.studio.form.measures import Measures
from dpup_assistant.studio.form.named import NamedForm
from dpup_assistant.studio.form.nothing import NothingToShow
from dpup_assistant.studio.form.outcome import HandOverForm, OutcomeForm
from dpup_assistant.studio.form.part import PartForm
from dpup_assistant.studio.form.pick_lists import PickLists
from dpup_assistant.studio.form.question import QuestionForm

_SECTIONS = ("questions", "outcomes", "blanks", "scenarios")


class Form(QWidget):
    """Shows the fields of the part that is selected; what is typed is in the tree at once.

    Signals:
        yaml_wanted(object): the path of something that only the YAML view can show.
        rename_wanted(object): the path of a part that is to get another id.
        law_wanted(str): the id of a law or good practice, of which all that rests on it is to be shown.
        scenarios_wanted: the Scenarios view is to be shown, with the scenario that is selected.
    """

    yaml_wanted = Signal(object)
    rename_wanted = Signal(object)
    law_wanted = Signal(str)
    scenarios_wanted = Signal()

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open, and the folder whose trees it may lead to."""
        super().__init__()
        self._edited, self._folder = edited, folder
        self._shared = Shared(edited, PickLists(edited, folder), Measures(edited.known.resources))
        self._sections = () if edited.path.name == AGENCY_FILE else _SECTIONS
        self._forms: dict[str, PartForm] = {}
        self.now: PartForm | None = None
        self._to_focus: Path | None = None
        self._is_read = True  # and not changed since
        self._nothing, inside = NothingToShow(), QWidget()
        self._nothing.yaml_wanted.connect(self._show_slip)
        self._column = Column(inside, 0, (15, 14, 15, 20))
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self._scroller = Scroller(inside, "surface")
        Column(self).addWidget(self._scroller)
        edited.spliced.connect(self._note_change)
        edited.read.connect(self._take_read)
        edited.judged.connect(self._show_faults)
        edited.selected.connect(self._show_selected)
        edited.shown.connect(self._put_keyboard)
        edited.refused.connect(self._tell_refused)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show what became of the tree while another view was shown."""
        super().showEvent(event)
        self._show()

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: N802 - Qt's name
        """Have Tab go through the fields as they stand, and not as they were made; then out of the form."""
        return tab_on(self, forward) or super().focusNextPrevChild(forward)

    def _show(self) -> None:
        """Show what is selected, as it was read last."""
        part = self._edited.selection
        kind = self._kind(part)
        before, self.now = self.now, self._form(kind) if kind else None
        if self.now:
            self.now.show_part(part)
        for form in self._forms.values():
            form.setVisible(form is self.now)
        self._nothing.show_why(self._edited, part)
        self._nothing.setVisible(self.now is None and self._is_read)
        if before is not self.now:
            settle()
        self._show_faults()

    def _show_selected(self) -> None:
        self._show()
        self._scroller.verticalScrollBar().setValue(0)

    def _show_slip(self) -> None:
        """Lead to where the text cannot be read, else to what is selected."""
        faults = self._edited.judgement.faults if self._edited.located.faults else ()
        self.yaml_wanted.emit(faults[0].fault.path if faults else self._edited.selection)

    def _note_change(self) -> None:
        self._is_read = False

    def _take_read(self) -> None:
        self._is_read = True
        if self.isVisible():
            self._show()
            if self._to_focus is not None:
                self._focus(self._to_focus)

    def _show_faults(self) -> None:
        """Show what is wrong with the part, as it was judged last."""
        if not self.now or self.now.part is None:
            return
        part = self.now.part
        faults = [
            found
            for found in self._edited.judgement.faults
            if (place := place_of(found))[: len(part)] == part
            and (part or not (len(place) > 1 and place[0] in self._sections))
        ]
        self.now.show_faults(faults)

    def _put_keyboard(self, path: Path) -> None:
        """Put the keyboard where a part stands: at once or, where that is still to be read, then."""
        if self.isVisible():
            if not self._is_read and self._edited.part(path) is None:
                self._to_focus = path
            else:
                self._focus(path)

    def _focus(self, path: Path) -> None:
        is_new, self._to_focus = self._to_focus is not None, None
        if self.now and self.now.part is not None and path[: len(self.now.part)] == self.now.part:
            self.now.take_keyboard(path[len(self.now.part) :])
            settle()
            focused = QApplication.focusWidget()
            if focused and self.isAncestorOf(focused):
                self._scroller.ensureWidgetVisible(focused, 0, 40)
            if is_new and isinstance(focused, WordsEdit):
                focused.selectAll()

    def _tell_refused(self, why: str) -> None:
        """Say under the field why what was typed there is not in the tree."""
        focused = QApplication.focusWidget()
        if isinstance(focused, WordsEdit) and self.isAncestorOf(focused):
            field = next((each for each in self.findChildren(QWidget) if each.focusProxy() is focused), None)
            if field is not None and hasattr(field, "set_fault"):
                field.set_fault(why)

    def _kind(self, part: Path) -> str:
        """Return which form shows a part; "" where none can."""
        value = self._edited.part(part)
        if self._edited.located.data is None or not isinstance(value, dict) or len(part) not in (0, 2):
            return ""
        if not part:
            return "agency" if self._edited.path.name == AGENCY_FILE else "head"
        if part[0] == "questions":
            is_checklist = value.get("kind") == "checklist" or ("items" in value and "options" not in value)
            return "checklist" if is_checklist else "question"
        if part[0] == "outcomes":
            return "hand_over" if value.get("kind") == "more" or "continue" in value else "outcome"
        return str(part[0]) if part[0] in _SECTIONS else ""

    def _form(self, kind: str) -> PartForm:
        """Return the form of a kind, made when it is first needed."""
        if kind not in self._forms:
            makers: dict[str, Callable[[], PartForm]] = {
                "agency": lambda: AgencyForm(self._shared, self._folder),
                "head": lambda: HeadForm(self._shared),
                "question": lambda: QuestionForm(self._shared, is_checklist=False),
                "checklist": lambda: QuestionForm(self._shared, is_checklist=True),
                "outcome": lambda: OutcomeForm(self._shared),
                "hand_over": lambda: HandOverForm(self._shared),
                "blanks": lambda: BlankForm(self._shared),
                "scenarios": lambda: ScenarioForm(self._shared),
            }
            form = self._forms[kind] = makers[kind]()
            form.yaml_wanted.connect(self.yaml_wanted)
            if isinstance(form, NamedForm):
                form.rename_wanted.connect(self.rename_wanted)
                form.law_wanted.connect(self.law_wanted)
            if isinstance(form, ScenarioForm):
                form.scenarios_wanted.connect(self.scenarios_wanted)
            self._column.insertWidget(self._column.count() - 1, form)
        return self._forms[kind]
