"""The workshop while it runs: the facilitator's notes, the clock, and the slide that the room sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from dpup_assistant.desk.keys import add_keys
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, settle
from dpup_assistant.kit.look import look
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.workshop.agenda_view import AgendaView
from dpup_assistant.learn.workshop.clock_view import ClockView
from dpup_assistant.learn.workshop.item_view import ItemView
from dpup_assistant.learn.workshop.slide_row import SlideRow
from dpup_assistant.learn.workshop.slide_show import SlideShow
from dpup_assistant.learn.workshop.slide_view import SlideThumb
from dpup_assistant.learn.workshop.ways import sheet_titles

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room
    from dpup_assistant.learn.workshop.run import Run

_CLOCK = 340  # px at text size 1 that the clock and the page's edges need beside the small slide

_EDGE = 32  # px at most, left and right of the column in a narrow window


class RunningPage(LearnPage):
    """Goes through the items. Page Down and Page Up turn the slides, as a presenter's remote does."""

    def __init__(self, room: Room, run: Run) -> None:
        """Take the room and the run, which goes on where it is."""
        super().__init__()
        self._room, self._run, self._titles = room, run, sheet_titles(room)
        self._where = Text(role="hint")
        self._clock, self._agenda = ClockView(run), AgendaView(run)
        self._thumb, self._slides = SlideThumb(), SlideRow(run)
        self._show = SlideShow(self, room.window, run)
        self._item_shown, self._item = "", QWidget()
        self._before = Button(self.tr("Item before"), "arrow-left")
        self._next = Button(self.tr("Next item"), "arrow-right", "small_primary")
        self._fill()
        self._connect()
        self._show_run()
        self._show.show_on_second()

    def _fill(self) -> None:
        self.main.addWidget(self._where)
        desk = QWidget()
        self._desk = QBoxLayout(QBoxLayout.Direction.LeftToRight, desk)
        self._desk.setContentsMargins(0, 0, 0, 0)
        self._desk.addWidget(self._thumb)
        self._desk.addWidget(self._clock, 1)
        self.main.addWidget(desk)
        self.main.addWidget(self._slides)
        self._notes = Column()
        self.main.addLayout(self._notes)
        self.end(self._before, self._next)
        self.side.addWidget(Text(self.tr("The agenda"), "side", icon="list-ordered", icon_size=24))
        self.side.addWidget(self._agenda)
        self.show_side(True)

    def _connect(self) -> None:
        look().changed.connect(self._lay_out)
        self._slides.moved.connect(self._move)
        self._slides.shown.connect(self._toggle_slides)
        self._show.moved.connect(self._move)
        self._show.changed.connect(self._show_where_slides_are)
        self._before.clicked.connect(lambda: self._move_item(-1))
        self._next.clicked.connect(lambda: self._move_item(1))
        self._agenda.picked.connect(self._go_to)
        add_keys(self, {"PgDown": lambda: self._move(1), "PgUp": lambda: self._move(-1)})

    def _move(self, slides: int) -> None:
        if self._run.move(slides):
            self._show_run()
            self._tell()

    def _move_item(self, items: int) -> None:
        if self._run.move_item(items):
            self._show_run()
            self._begin_item()

    def _go_to(self, item: str) -> None:
        self._run.go_to(item)
        self._show_run()
        self._begin_item()

    def _begin_item(self) -> None:
        """Read the item from its top."""
        self.scroll_to_top()
        self.focus()

    def _show_run(self) -> None:
        """Show what the run has come to."""
        if self._item_shown != self._run.stop.item:
            self._show_item()
        self._thumb.show_slide(self._run.stop.slide)
        self._slides.refresh()
        self._agenda.refresh()
        self._clock.refresh()
        self._show.refresh()

    def _show_item(self) -> None:
        """Show another item's notes in place of those that are there."""
        run = self._run
        self._item_shown = run.stop.item
        self.heading.setText(run.item.title)
        if self.isVisible():  # else the window titles itself when it shows this
            self._room.window.show_title(run.item.title)
        self._where.setText(
            self.tr("Item {number} of {items}").format(number=run.number, items=len(run.items))
        )
        self._item.deleteLater()
        self._item.hide()
        self._item = ItemView(self._room, run.item, self._titles)
        self._notes.addWidget(self._item)
        self._before.setVisible(run.number > 1)
        self._next.setVisible(run.number < len(run.items))
        settle()

    def _tell(self) -> None:
        """Tell a screen reader the slide, where the notes are on the screen."""
        if self.isVisible():
            announce(self, self._slides.words())

    def _toggle_slides(self) -> None:
        if self._show.on_second:
            self._show.close()
        else:
            self._show.show()

    def _show_where_slides_are(self) -> None:
        self._slides.show_where(on_second=self._show.on_second)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the clock beside the small slide, or under it where there is no room."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self._thumb.fit(self.viewport().width() - 2 * _EDGE)
        directions = QBoxLayout.Direction
        beside = self.width() >= self._thumb.width() + look().type_px(_CLOCK)
        self._desk.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._desk.setSpacing(look().space(16))
