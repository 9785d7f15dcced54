"""A page: it scrolls up and down, never sideways, and takes the form that the window's width allows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QScroller, QVBoxLayout, QWidget

from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR
from dpup_assistant.kit.scroll_bar import ScrollBar

_WIDE, _MEDIUM = 76, 58  # em of the window's width
_MARGINS = {"wide": (48, 36, 44, 24), "medium": (28, 20, 32, 24), "narrow": (24, 16, 24, 24)}  # px
_LEAST_MARGIN = 16  # px, left and right in a window of phone width
_SLIM = 40  # em


def form_for(width: int) -> str:
    """Return the form for a window's width in px: `wide`, `medium` or `narrow`."""
    em = width / look().type_px(16)
    return "wide" if em >= _WIDE else "medium" if em >= _MEDIUM else "narrow"


class Page(QScrollArea):
    """A page with a column and, beside it where the window is wide, else below, a side column.

    Fill `top` (over both columns), `main`, `side` and `foot` (below both). Signals: form_changed(str).
    """

    form_changed = Signal(str)

    def __init__(
        self, measure: int | None = 640, side: int = 20, gap: int = 44, parent: QWidget | None = None
    ) -> None:
        """Take the widest the main column may be (px at text size 1, None: no bound) and the side's em."""
        super().__init__(parent)
        self.form = ""
        self._measure, self._side, self._gap = measure, side, gap
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._build()
        look().changed.connect(self._refresh)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_visible)

    def _build(self) -> None:
        content = QWidget()
        self.top, self.main, self.side, self.foot = (Column(gap=16) for _ in range(4))
        self._main_area, self._side_area = QWidget(), QWidget()
        for area, layout in ((self._main_area, self.main), (self._side_area, self.side)):
            column = QVBoxLayout(area)
            column.setContentsMargins(0, 0, 0, 0)
            column.addLayout(layout)
            column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._main_area, 1)
        self._columns.addWidget(self._side_area)
        self._outer = QVBoxLayout(content)
        self._outer.addLayout(self.top)
        self._outer.addLayout(self._columns)
        self._outer.addLayout(self.foot)
        self._outer.addStretch(1)
        self.setWidget(content)

    def set_form(self, form: str) -> None:
        """Lay the columns out as `wide`, `medium` or `narrow` wants it."""
        wide = form == "wide"
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._columns.setSpacing(look().space(self._gap if wide else 16))
        self._outer.setSpacing(look().space(16))
        self._side_area.setFixedWidth(look().type_px(self._side * 16) if wide else 0)
        left, top, right, bottom = (look().space(px) for px in _MARGINS[form])
        if self.window().width() < look().type_px(_SLIM * 16):
            left = right = _LEAST_MARGIN
        self._outer.setContentsMargins(left - CLEAR, top, right - CLEAR, bottom)
        if form != self.form:
            self.form = form
            self.form_changed.emit(form)

    def scroll_to_top(self) -> None:
        """Show the page's beginning."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the form for the new width."""
        self._refresh()
        super().resizeEvent(event)

    def _refresh(self) -> None:
        self.set_form(form_for(self.window().width()))

    def _keep_visible(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Scroll so that what has the focus is seen, with its ring."""
        content = self.widget()
        if now is not None and content is not None and self.isVisible() and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 2 * CLEAR)
