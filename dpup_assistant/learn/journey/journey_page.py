"""The journey: what happened, year by year, and the ways to the story and to what people said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.card_grid import CardGrid
from dpup_assistant.engine.learning.journey import Event, Figure, Journey
from dpup_assistant.kit.blocks import BulletList, SideBlock
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.timeline import Timeline
from dpup_assistant.kit.timeline_event import TimelineEvent
from dpup_assistant.learn.journey.source import source_line
from dpup_assistant.learn.journey.story_page import StoryPage
from dpup_assistant.learn.journey.voices_page import VoicesPage
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.passage_view import paragraphs

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room

_YEAR = re.compile(r"\b\d{4}\b")


class JourneyPage(LearnPage):
    """Shows the line of time, and beside it how many people were asked."""

    def __init__(self, room: Room, journey: Journey) -> None:
        """Take the room that opens the other pages, and what there is to tell."""
        super().__init__()
        self._room, self._journey = room, journey
        self.heading.setText(self.tr("The journey"))
        self.main.addWidget(Text(journey.intro, "hint"))
        self._ways = CardGrid((self._story(), self._voices()))
        self._numbers = CardGrid([_figure(figure) for figure in journey.numbers])
        self.main.addWidget(self._ways)
        self.main.addWidget(Timeline(_events(journey.events)))
        self.end(source=source_line())
        self._show_numbers()
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)
        self._lay_out()

    def _story(self) -> CardButton:
        summary = self.tr("{count} pictures and a few words.").format(count=len(self._journey.story))
        card = CardButton(self.tr("The story in pictures"), summary, main=True)
        card.clicked.connect(lambda: self._room.open(StoryPage(self._journey.story)))
        return card

    def _voices(self) -> CardButton:
        summary = self.tr("{voices} voices, and {themes} themes.").format(
            voices=len(self._journey.voices), themes=len(self._journey.themes)
        )
        card = CardButton(self.tr("What people said"), summary)
        card.clicked.connect(lambda: self._room.open(VoicesPage(self._journey)))
        return card

    def _show_numbers(self) -> None:
        block = SideBlock()
        block.body.addWidget(Text(self.tr("Asked in 2018"), "side", icon="users", icon_size=24))
        block.body.addWidget(self._numbers)
        self.side.addWidget(block)
        self.show_side(True)

    def _lay_out(self) -> None:
        self._ways.lay_out(1 if self.form == "narrow" else 2)
        self._numbers.lay_out(1 if self.form == "wide" else 2)


def _figure(figure: Figure) -> QWidget:
    """Return a large number with what it counts under it."""
    both, number = QWidget(), Text(figure.number, "first")
    number.set_colour("primary")
    column = Column(both, margins=(0, 0, 0, 8))
    column.addWidget(number)
    column.addWidget(Text(figure.words))
    return both


def _events(events: Sequence[Event]) -> list[TimelineEvent]:
    """Return the events as they are shown, each year told where it begins. The first one is open."""
    shown, before = list[TimelineEvent](), ""
    for event in events:
        year = _YEAR.search(event.when)
        begins = year[0] if year and year[0] != before else ""
        before = begins or before
        shown.append(_event(event, begins))
    if shown:
        shown[0].head.setChecked(True)
    return shown


def _event(event: Event, year: str) -> TimelineEvent:
    shown = TimelineEvent(event.when, event.title, event.icon, year)
    for paragraph in paragraphs(event.text):
        shown.body.addWidget(paragraph)
    if event.points:
        shown.body.addWidget(BulletList(event.points))
    return shown
