"""The workshop before it begins: what it is for, how long it takes, what to have ready, and its paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.show_paper import show_handout
from dpup_assistant.engine.handout import Handout
from dpup_assistant.engine.learning.quiz import Quiz
from dpup_assistant.engine.learning.workshop import Slide, Workshop
from dpup_assistant.kit.blocks import BulletList, NumberedList, SideBlock
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.ticks import Choices
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.passage_view import paragraphs
from dpup_assistant.learn.workshop.quiz_slides import quiz_slides
from dpup_assistant.learn.workshop.run import Run
from dpup_assistant.learn.workshop.running_page import RunningPage
from dpup_assistant.learn.workshop.ways import row_of, sheet_button, sheet_titles
from dpup_assistant.output import labels
from dpup_assistant.output.agenda_sheet import agenda_sheet, notes_sheet
from dpup_assistant.output.counted import many
from dpup_assistant.storage.learning import load_learning

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


class WorkshopPage(LearnPage):
    """Starts the workshop in one of its forms, and goes on with one that was left."""

    def __init__(self, room: Room, workshop: Workshop) -> None:
        """Take the room and the workshop."""
        super().__init__()
        self._room, self._workshop = room, workshop
        self._form = next(iter(workshop.forms))
        self._agenda, self._total = NumberedList(), Text(role="strong")
        self._start = Button("", "play")
        self._go_on = Button(self.tr("Go on with the workshop"), "play", "primary")
        self.heading.setText(workshop.title)
        self._fill()
        self._show_form(self._form)
        self._show_begun()

    def _fill(self) -> None:
        workshop = self._workshop
        self.main.addWidget(Text(" ".join(workshop.goal.split()), "hint"))
        self._add_start()
        self.main.addWidget(
            Text(self.tr("Page Down and Page Up turn the slides, and so does a presenter's remote."), "muted")
        )
        folds = Column(gap=12, controls=True)
        self.main.addLayout(folds)
        folds.addWidget(_fold(self.tr("What to have ready"), "list-checks", NumberedList(workshop.before)))
        folds.addWidget(_fold(self.tr("Run it remotely"), "monitor", BulletList(workshop.remote)))
        notice = self.tr("The notice about notes and photos"), "eye-off", _paragraphs(workshop.notice)
        folds.addWidget(_fold(*notice))
        self._add_paper()
        self._add_agenda()
        self.end(source=labels.BASED_ON_DPUP)

    def _add_start(self) -> None:
        forms = Choices(self.tr("How long"), [(name, words, None) for name, words in self._forms()])
        forms.set_chosen(self._form)
        forms.chosen.connect(self._show_form)
        self._start.clicked.connect(self._begin)
        self._go_on.clicked.connect(self._open_run)
        self.main.addWidget(row_of(self._go_on, self._start))
        self.main.insertWidget(self.main.count() - 1, forms)

    def _add_paper(self) -> None:
        titles, paper = sheet_titles(self._room), Column(gap=8, margins=(0, 8, 0, 0))
        sheets = filter(self._room.has_sheet, self._workshop.sheets)
        self.main.addLayout(paper)
        paper.addWidget(Text(self.tr("On paper"), "group"))
        paper.addWidget(
            row_of(
                self._paper_button(self.tr("Print the agenda"), agenda_sheet),
                self._paper_button(self.tr("Print my notes"), notes_sheet),
                *(sheet_button(self._room, name, titles) for name in sheets),
            )
        )

    def _add_agenda(self) -> None:
        """Put the agenda beside the page."""
        block = SideBlock()
        block.body.addWidget(Text(self.tr("The agenda"), "side", icon="list-ordered", icon_size=24))
        block.body.addWidget(self._agenda)
        block.body.addWidget(self._total)
        self.side.addWidget(block)
        self.show_side(True)

    def _paper_button(self, title: str, paper: Callable[[Workshop, str], Handout]) -> Button:
        button = Button(title, "printer")
        button.clicked.connect(lambda: show_handout(self._room.window, paper(self._workshop, self._form)))
        return button

    def _forms(self) -> list[tuple[str, str]]:
        return list(self._workshop.forms.items())

    def _show_form(self, form: str) -> None:
        self._form = form
        items = self._workshop.items_in(form).values()
        self._agenda.set_items([_line(item.title, item.minutes[form]) for item in items])
        total = sum(item.minutes[form] for item in items)
        self._total.setText(self.tr("{minutes} in all").format(minutes=many(total, "minute")))

    def _begin(self) -> None:
        run = self._room.run = Run(self._workshop, self._form, self._quiz())
        run.clock.go_on()
        self._show_begun()
        self._go_on.setFocus()  # there the keyboard is when the run is left: Enter must not begin it again
        self._open_run()

    def _show_begun(self) -> None:
        """Offer to go on with a workshop that was begun."""
        begun = self._room.run is not None
        self._go_on.setVisible(begun)
        self._start.setText(self.tr("Start from the beginning") if begun else self.tr("Start the workshop"))
        self._start.set_kind("plain" if begun else "primary")

    def _quiz(self) -> tuple[Slide, ...]:
        """Return the slides of the quiz; none where its file is broken, which its own page shows."""
        quiz = load_learning(Quiz, self._room.window.library.rest).value
        return quiz_slides(quiz, self.tr("The answer is {letter}")) if quiz else ()

    def _open_run(self) -> None:
        if self._room.run:
            self._room.open(RunningPage(self._room, self._room.run))


def _fold(title: str, icon: str, inside: QWidget) -> Fold:
    fold = Fold(title, icon)
    fold.body.addWidget(inside)
    return fold


def _line(title: str, minutes: int) -> str:
    return f"{title} ({many(minutes, 'minute')})".replace(" minute", "\N{NO-BREAK SPACE}minute")


def _paragraphs(words: str) -> QWidget:
    inside = QWidget()
    column = Column(inside, 8)
    for paragraph in paragraphs(words):
        column.addWidget(paragraph)
    return inside
