"""What is wrong with a tree: counted, each fault with a way to it and, where one is safe, its mending."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QKeySequence, QMoveEvent, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.engine.fault import Fault
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.paint import fill, painter_for
from dpup_assistant.kit.scroller import Scroller
from dpup_assistant.storage.edits.fixes import Fix, fix
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.faults.list_row import FaultRow
from dpup_assistant.studio.faults.list_words import Places
from dpup_assistant.studio.form.faults import place_of

_AT_ONCE = 30  # rows; more are made when they are asked for
_HIGHEST = 132  # px at text size 1: more is scrolled to
_LOW = 660  # px at text size 1: in a lower window the views above need the room of the rows
_LINE = 2  # px above it


class FaultList(QWidget):
    """Lists the faults in the text's order. F8 and Shift+F8 go to the next and to the one before.

    In a low window the rows are folded away until they are asked for.

    Signals:
        going_to(object): the FoundFault that is shown next, for whoever has to make its place seen.
        help_wanted(str): the code of a kind of fault that is to be explained.
    """

    going_to = Signal(object)
    help_wanted = Signal(str)

    def __init__(self, edited: EditedTree) -> None:
        """Take the tree that is open."""
        super().__init__()
        self._edited, self._places = edited, Places({})
        self._faults: tuple[FoundFault, ...] = ()
        self._rows = list[FaultRow]()
        self._shown, self._now = _AT_ONCE, -1
        self._fixes = dict[Fault, str]()
        self._focus_next: int | None = None
        self._errors, self._warnings = Notice("circle-x", role="error"), Notice("circle-alert", role="warn")
        self._none = Notice("circle-check", self.tr("Nothing is wrong."), "ok")
        self._done = Text(role="small")
        self._next = Button(self.tr("Next fault"), "arrow-down", "studio_quiet")
        self._next.setAccessibleDescription(
            self.tr("F8 goes to the next one, Shift and F8 to the one before.")
        )
        self._next.clicked.connect(lambda: self.step(1))
        self._fold, self._is_open = Button("", "chevron-down", "studio_quiet"), False
        self._fold.clicked.connect(self._open_or_fold)
        self._more = Button("", "chevron-down", "studio_quiet")
        self._more.clicked.connect(self._show_more)
        self._inside = QWidget()
        self._scroller = Scroller(self._inside, "surface")
        self._lay_out()
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look_for_fix)
        for keys, by in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self.step(by))
        edited.judged.connect(self._take_judged)
        edited.selected.connect(lambda: self._done.setText(""))
        look().changed.connect(self._fit)
        self._take_judged()

    def step(self, by: int) -> None:
        """Go to the fault that is so many further on than the one gone to last; after the last, the first."""
        if self._faults:
            start = self._now if self._now >= 0 or by > 0 else 0
            self._now = (start + by) % len(self._faults)
            found = self._faults[self._now]
            self._go(found)
            told = self.tr("Fault {number} of {count}. {where}. {words}")
            where, words = self._places.where(place_of(found)), found.fault.message
            announce(
                self,
                told.format(number=self._now + 1, count=len(self._faults), where=where, words=words),
            )

    def rows(self) -> list[FaultRow]:
        """Return the rows that are shown."""
        return [row for row in self._rows if not row.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height that the rows have at the new width."""
        super().resizeEvent(event)
        self._fit()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height that a window allows which got higher or lower."""
        super().moveEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line above it, from edge to edge."""
        painter = painter_for(self)
        fill(painter, QRectF(0, 0, self.width(), _LINE), look().colour("edge"))
        painter.end()

    def _lay_out(self) -> None:
        head = Flow(gap=18)
        for widget in (self._none, self._errors, self._warnings, self._next, self._fold, self._done):
            head.addWidget(widget)
        self._list = Column(self._inside)
        self._list.addWidget(self._more)
        self._list.addStretch(1)
        inside = Column(self, 2, (15, 6, 8, 6))
        inside.addLayout(head)
        inside.addWidget(self._scroller)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _take_judged(self) -> None:
        """Show what is wrong now."""
        self._faults, self._places = self._edited.judgement.faults, Places(self._edited.data)
        self._now = min(self._now, len(self._faults) - 1)
        if len(self._fixes) > 10 * _AT_ONCE:
            self._fixes.clear()
        self._show()
        self._looking.start()
        if self._focus_next is not None:
            self._focus_row(self._focus_next)
            self._focus_next = None

    def _show(self) -> None:
        self._show_counts()
        faults = self._faults[: self._shown]
        while len(self._rows) < len(faults):
            self._add_row()
        for row, found in zip(self._rows, faults, strict=False):
            row.show_fault(found, self._places.where(place_of(found)))
            row.show_fix(self._fixes.get(found.fault, ""))
            row.show()
        for row in self._rows[len(faults) :]:
            row.hide()
        left = len(self._faults) - len(faults)
        self._more.setText(self.tr("Show {count} more").format(count=left))
        self._more.setVisible(left > 0)
        self._fit()

    def _show_counts(self) -> None:
        errors = sum(found.fault.severity == "error" for found in self._faults)
        warnings = len(self._faults) - errors
        one_or_more = {
            self._errors: (errors, self.tr("1 error"), self.tr("{count} errors")),
            self._warnings: (warnings, self.tr("1 warning"), self.tr("{count} warnings")),
        }
        for notice, (count, one, many) in one_or_more.items():
            notice.setText(one if count == 1 else many.format(count=count))
            notice.setVisible(count > 0)
        self._none.setVisible(not self._faults and self._edited.located.data is not None)
        self._next.setVisible(bool(self._faults))

    def _add_row(self) -> None:
        row, number = FaultRow(), len(self._rows)
        row.go_wanted.connect(lambda: self._go_to_row(row))
        row.fix_wanted.connect(lambda: self._fix_row(row))
        row.help_wanted.connect(self.help_wanted)
        row.line.stepped.connect(lambda by: self._focus_row(number + by))
        self._list.insertWidget(number, row)
        self._rows.append(row)

    def _show_more(self) -> None:
        first = self._shown
        self._shown += _AT_ONCE
        self._show()
        self._looking.start()
        self._focus_row(first)

    def _go_to_row(self, row: FaultRow) -> None:
        if row.found:
            self._now = self._rows.index(row)
            self._go(row.found)

    def _go(self, found: FoundFault) -> None:
        self.going_to.emit(found)
        self._edited.show(place_of(found))

    def _fix_row(self, row: FaultRow) -> None:
        """Mend a fault as the text is now, which may be newer than what was judged."""
        self._edited.judge_now()
        found = row.found
        if found is None or found not in self._faults:
            return
        mended = self._fix(found)
        if mended and self._edited.edit(lambda _text: mended[1], mended[0]):
            self._focus_next = self._rows.index(row)
            done = self.tr("Done: {what}. Undo takes it back.").format(what=mended[0])
            self._done.setText(done)
            announce(self, done)

    def _look_for_fix(self) -> None:
        """Find out for one row whether one safe change mends it: in a large text that takes a while."""
        row = next((row for row in self.rows() if row.found and row.found.fault not in self._fixes), None)
        if row is None or row.found is None:
            self._looking.stop()
            return
        mended = self._fix(row.found)
        self._fixes[row.found.fault] = mended[0] if mended else ""
        row.show_fix(self._fixes[row.found.fault])

    def _fix(self, found: FoundFault) -> Fix | None:
        return fix(self._edited.text, self._edited.located.data, found.fault, found.line)

    def _focus_row(self, number: int) -> None:
        rows = self.rows()
        if rows:
            row = rows[min(max(number, 0), len(rows) - 1)]
            self._is_open = True
            self._fit()
            row.line.setFocus()
            self._scroller.ensureWidgetVisible(row, 0, 4)
        else:
            self._none.setFocus()

    def _open_or_fold(self) -> None:
        self._is_open = not self._is_open
        self._fit()

    def _fit(self) -> None:
        """Be as high as the rows, up to a bound, so that the views above keep their room."""
        is_low = self.window().height() < look().type_px(_LOW)
        self._fold.setText(self.tr("Hide the list") if self._is_open else self.tr("Show the list"))
        self._fold.set_icon("chevron-down" if self._is_open else "chevron-right")
        self._fold.setVisible(is_low and bool(self._faults))
        self._scroller.setVisible(bool(self._faults) and (self._is_open or not is_low))
        width = self._scroller.viewport().width()
        wanted = self._list.totalHeightForWidth(width) if self._list.hasHeightForWidth() else 0
        most = min(look().type_px(_HIGHEST), max(self.window().height() // 5, look().space(48)))
        self._scroller.setFixedHeight(max(min(wanted, most), 1))
