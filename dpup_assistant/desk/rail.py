"""The walk's own column, where a hand finds the way out without looking: it never moves.

In a narrow window it is a bar at the top, and what does not fit there stands at the page's foot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from dpup_assistant.desk.answers import AnswersPanel
from dpup_assistant.desk.places import Places
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow, Row
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill
from dpup_assistant.kit.scroller import Scroller
from dpup_assistant.kit.tab_order import tab_stops

if TYPE_CHECKING:
    from dpup_assistant.engine.trail import Trail

_WIDTH = 17  # em


class RailGround(QWidget):
    """A part of the window in the colour of the rail."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground; in high contrast a line stands between it and the page."""
        painter = QPainter(self)
        fill(painter, QRectF(self.rect()), look().colour("rail"))
        if look().high_contrast:
            fill(painter, QRectF(self.width() - 2, 0, 2, self.height()), look().colour("rail_line"))
        painter.end()


class Rail(RailGround):
    """Back, Hide screen, the answers, danger, Start again and View.

    With no walk open the program's mark stands where Back is, then the `places` to go to, and About where
    Start again is. `foot` holds what a narrow window shows at the page's foot.

    Signals:
        back, hide_screen, danger, start_again, view, about: what was pressed.
        change(int, str): the place of a walk in the trail, and the question to answer again.
    """

    back = Signal()
    hide_screen = Signal()
    danger = Signal()
    start_again = Signal()
    view = Signal()
    about = Signal()
    change = Signal(int, str)

    def __init__(self) -> None:
        """Make it for the first page."""
        super().__init__()
        self.foot, self.places = RailGround(self), Places()
        self._form, self._walking = "", False
        self._back = self._button(self.tr("Back"), "arrow-left", self.back)
        self._mark = Text("", "rail_name", icon="mark", icon_size=40, parent=self)  # a bar has no place
        self._hide = self._button(self.tr("Hide screen"), "eye-off", self.hide_screen)
        self._name = Text(self.tr("DPUP Assistant"), "rail_name")
        self._tree, self._so_far = Text("", "rail_title"), Text(self.tr("Your answers so far"), "rail_small")
        self._answers = AnswersPanel()
        self._scroller = Scroller(self._answers, "rail", "rail_line")
        promise = self.tr("Nothing about a person is kept or sent. This works without internet.")
        self._promise = Text(promise, "rail_small", icon="shield-check", icon_size=22)
        self._danger = self._button(
            self.tr("Someone may be in danger"), "triangle-alert", self.danger, "danger"
        )
        self._start_again = self._button(self.tr("Start again"), "rotate-ccw", self.start_again)
        self._about = self._button(self.tr("About this"), "info", self.about)
        self._view = self._button(self.tr("View"), "a-large-small", self.view)
        self._answers.change.connect(self.change)
        self._make_places()
        look().changed.connect(self._measure)

    def _button(self, words: str, icon: str, pressed: SignalInstance, kind: str = "rail") -> Button:
        button = Button(words, icon, kind)
        button.clicked.connect(pressed)
        return button

    def show_trail(self, trail: Trail | None) -> None:
        """Show a trail's answers; with none, be the first page's rail."""
        self._walking = walking = trail is not None
        self._tree.setText(trail.walks[0].tree.title if trail else "")
        self._answers.show_trail(trail)
        given = bool(trail and any(walk.answers for walk in trail.walks))
        self._so_far.setVisible(given)
        for widget in (self._back, self._tree, self._scroller, self._start_again):
            widget.setVisible(walking)
        for other in (self._name, self.places, self._promise, self._about):
            other.setVisible(not walking)
        self._show_mark()

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab stops at in the rail, or in the bar of a narrow window, in that order."""
        if self.isHidden():
            return []
        bar = (self._back, self._hide, self._danger)
        column = (self._back, self._hide, self.places, self._answers, self._danger)
        last = (self._start_again, self._about, self._view)
        shown = bar if self._form == "narrow" else (*column, *last)
        return [stop for part in shown for stop in tab_stops(part)]

    def set_form(self, form: str) -> None:
        """Be a column in a wide or medium window, a bar in a narrow one."""
        if form == self._form:
            return
        self._form = form
        narrow = form == "narrow"
        (self._fill_bar if narrow else self._fill_column)()
        self._column.setVisible(not narrow)
        self._bar.setVisible(narrow)
        self.foot.setVisible(narrow)
        self._show_mark()
        self._measure()

    def _show_mark(self) -> None:
        """Show the mark in the column of the first page, where Back stands on the others."""
        self._mark.setVisible(not self._walking and self._form != "narrow")

    def _make_places(self) -> None:
        """Make the places that the buttons stand in: the column, or the bar and the foot."""
        self._column, self._bar = QWidget(), QWidget()
        outer = Column(self)
        outer.addWidget(self._column, 1)
        outer.addWidget(self._bar)
        self._top, self._titles, self._ends, self._last = (
            Row(),
            Column(gap=4, margins=(12, 0, 0, 0)),
            Column(gap=8),
            Row(),
        )
        column = Column(self._column, 0, (11, 11, 11, 11))
        above = Column(gap=16)
        self._names = Column(gap=16)
        for layout in (self._top, self._names, self._titles):
            above.addLayout(layout)
        column.addLayout(above)
        column.addSpacing(10)
        column.addWidget(self._scroller, 1)
        column.addStretch()  # what is free where there are no answers
        column.addLayout(self._ends)
        column.addLayout(self._last)
        self._bar_row = Flow(gap=10)
        Column(self._bar, 0, (8, 4, 8, 4)).addLayout(self._bar_row)
        self._foot_rows, self._foot_last = Column(gap=8), Flow(gap=12)
        foot = Column(self.foot, 8, (11, 16, 11, 16))
        foot.addLayout(self._foot_rows)
        foot.addLayout(self._foot_last)

    def _fill_column(self) -> None:
        """Put everything into the column. A layout gives up a widget that another one takes."""
        _fill(self._top, self._back, self._mark, self._hide)
        _fill(self._names, self._name, self.places)
        _fill(self._titles, self._tree, self._so_far)
        self._scroller.put(self._answers)
        _fill(self._ends, self._promise, self._danger)
        _fill(self._last, self._start_again, self._about, self._view)

    def _fill_bar(self) -> None:
        """Put the way out into the bar, and the rest at the page's foot."""
        _fill(self._bar_row, self._back, self._hide, self._danger)
        self._scroller.takeWidget()
        _fill(self._foot_rows, self._name, self.places, self._tree, self._so_far, self._answers)
        _fill(self._foot_rows, self._promise)
        _fill(self._foot_last, self._start_again, self._about, self._view)
        self._answers.show()

    def _measure(self) -> None:
        """Take the width of the form."""
        policy = QSizePolicy.Policy
        if self._form == "narrow":
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
            self.setSizePolicy(policy.Preferred, policy.Minimum)
        else:
            self.setFixedWidth(look().type_px(_WIDTH * 16))
            self.setSizePolicy(policy.Fixed, policy.Preferred)


def _fill(layout: QLayout, *widgets: QWidget) -> None:
    for widget in widgets:
        layout.addWidget(widget)
