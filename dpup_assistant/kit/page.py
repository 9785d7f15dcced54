"""A page: it scrolls up and down, never sideways, and takes the form that the window's width allows."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QWidget

from dpup_assistant.kit.layouts import Column, Margins, control_gap
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR
from dpup_assistant.kit.qt_numbers import NO_FOCUS, SCROLL_BAR_OFF, SCROLL_BAR_ON
from dpup_assistant.kit.scroll_bar import ScrollBar
from dpup_assistant.kit.touch import scroll_by_touch

_WIDE, _MEDIUM = 76, 58  # em of the window's width
_MARGINS: dict[str, Margins] = {"medium": (28, 16, 32, 24), "narrow": (0, 12, 0, 24)}  # px
_WIDEST = 1120  # px at text size 1: on a huge screen the rest stays empty
_NARROW_MARGIN = (16, 32)  # px, left and right: the narrower the window the less
_NO_BOUND = (1 << 24) - 1  # px, Qt's own


def form_for(width: int) -> str:
    """Return the form for a window's width in px: `wide`, `medium` or `narrow`."""
    em = width / look().type_px(16)
    return "wide" if em >= _WIDE else "medium" if em >= _MEDIUM else "narrow"


class _Content(QWidget):
    """What scrolls. It is never wider than the page, whatever stands in it: words wrap instead."""

    resized = Signal()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return nothing: its height follows from the page's width."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the page, which shows what has the focus."""
        super().resizeEvent(event)
        self.resized.emit()


class Page(QScrollArea):
    """A page with a column and, beside it where the window is wide, else below, a side column.

    Fill `top` (over both columns), `main`, `side` and `foot` (below both). `frame` is what its form is that
    of, where this is not its whole window. Signals: form_changed(str).
    """

    form_changed = Signal(str)

    def __init__(
        self,
        measure: int | None = 640,
        side: int = 20,
        gap: int = 44,
        margins: Margins = (48, 31, 44, 24),
        parent: QWidget | None = None,
    ) -> None:
        """Take the widest the main column may be (px at text size 1, None: no bound) and the side's em.

        `gap` is px between the two columns; `margins` are those of the wide form.
        """
        super().__init__(parent)
        self._margins = {**_MARGINS, "wide": margins}
        self.form = ""
        self.frame: QWidget | None = None
        self._measure, self._side, self._gap = measure, side, gap
        self.setViewport(QWidget())  # asking for Qt's own would load every kind of widget
        self.viewport().lower()  # first among its children, as it is read
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        self.setProperty("verticalScrollBarPolicy", SCROLL_BAR_ON)  # so that the width never changes
        self.setVerticalScrollBar(ScrollBar())
        self.setProperty("focusPolicy", NO_FOCUS)
        scroll_by_touch(self)
        self._build()
        look().changed.connect(self._refresh)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_visible)

    def _build(self) -> None:
        content = _Content()
        self.top, self.main, self.side, self.foot = (Column(gap=16) for _ in range(4))
        self._main_area, self._side_area = QWidget(), QWidget()
        for area, layout in ((self._main_area, self.main), (self._side_area, self.side)):
            column = Column(area)
            column.addLayout(layout)
            column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._main_area, 1)
        self._columns.addWidget(self._side_area)
        self._columns.addStretch(0)
        self._outer = Column(content, 16)
        self._outer.addLayout(self.top)
        self._outer.addLayout(self._columns)
        self._outer.addLayout(self.foot)
        self._outer.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget switches it on: Qt would paint each page twice
        content.resized.connect(self._keep_focus_visible)

    def set_form(self, form: str) -> None:
        """Lay the columns out as `wide`, `medium` or `narrow` wants it."""
        wide, directions = form == "wide", QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._columns.setSpacing(control_gap(self._gap) if wide else look().space(16))
        self._set_margins(form)
        side = look().type_px(self._side * 16) + 2 * CLEAR
        self._side_area.setMinimumWidth(side if wide else 0)
        self._side_area.setMaximumWidth(side if wide else _NO_BOUND)
        if form != self.form:
            self.form = form
            self.form_changed.emit(form)

    def _set_margins(self, form: str) -> None:
        """Keep the edges of the page free, and all that is right of the widest it may be."""
        left, top, right, bottom = (look().space(px) for px in self._margins[form])
        if form == "narrow":
            least, most = _NARROW_MARGIN
            left = right = min(max(self._frame_width() // 32, least), most)
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - left - (right := max(right - bar, 0))
        right += max(0, room - look().type_px(_WIDEST))
        self._outer.setContentsMargins(left - CLEAR, top, max(right - CLEAR, 0), bottom)
        measure = self._measure and look().type_px(self._measure) + 2 * CLEAR
        self._main_area.setMaximumWidth(measure if measure and form == "wide" else _NO_BOUND)
        below = max(0, room - measure) if measure and form != "wide" else 0
        self._columns.setContentsMargins(0, 0, below, 0)

    def show_side(self, shown: bool) -> None:
        """Keep the side column's place free only where something stands in it."""
        self._side_area.setVisible(shown)

    def scroll_to_top(self) -> None:
        """Show the page's beginning."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the form for the new width."""
        self._refresh()
        super().resizeEvent(event)

    def _refresh(self) -> None:
        self.set_form(form_for(self._frame_width()))

    def _frame_width(self) -> int:
        return (self.frame or self.window()).width()

    def _keep_focus_visible(self) -> None:
        QTimer.singleShot(0, self, lambda: self._keep_visible(None, QApplication.focusWidget()))

    def _keep_visible(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Scroll so that what has the focus is seen, with its ring."""
        if now is not None and now.underMouse() and QApplication.mouseButtons():
            return  # what is pressed would go from under the mouse, and the click be lost
        content = self.widget()
        if now is not None and content is not None and self.isVisible() and content.isAncestorOf(now):
            middle = now.mapTo(content, now.rect().center())  # of a field too, not of its cursor alone
            half, room = now.height() // 2, self.viewport().height() // 2
            self.ensureVisible(middle.x(), middle.y(), 0, min(half + 2 * CLEAR, max(half, room)))
