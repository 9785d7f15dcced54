"""Parts of a window of which one is shown, under a strip of tabs."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill, painter_for
from dpup_assistant.kit.qt_numbers import CLICK_FOCUS, STRONG_FOCUS
from dpup_assistant.kit.tab_button import TabButton


class _Tab(NamedTuple):
    """A part of the window and its tab."""

    button: TabButton
    part: QWidget


class Tabs(QWidget):
    """A strip of tabs and, under it, the one part that is shown. Tab stops at the strip once.

    Arrows on the strip, and Ctrl+PageUp and Ctrl+PageDown anywhere inside, go through them.

    Signals:
        changed(str): another part is shown, by its id.
    """

    changed = Signal(str)

    def __init__(self, label: str) -> None:
        """Take what the tabs are about, for screen readers."""
        super().__init__()
        self.current = ""
        self._tabs = dict[str, _Tab]()
        self._strip, self._stack = _Strip(label), QStackedLayout()
        self._column = Column(self)
        self._column.addWidget(self._strip)
        self._column.addLayout(self._stack, 1)
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))
        look().have_follow(self)

    def add(self, id: str, words: str, icon: str, widget: QWidget, at: int | None = None) -> None:
        """Add a part with its tab, as the last one or at a place; the first one is shown."""
        tabs, button = list(self._tabs.items()), TabButton(words, icon)
        button.clicked.connect(lambda: self.show_tab(id))
        button.stepped.connect(self._step)
        tabs.insert(len(tabs) if at is None else at, (id, _Tab(button, widget)))
        self._tabs = dict(tabs)
        self._strip.put([tab.button for tab in self._tabs.values()])
        self._stack.addWidget(widget)
        self.show_tab(self.current or id)

    def take(self, id: str) -> QWidget:
        """Take a part out with its tab and return it. Where it was shown, the first one is shown."""
        button, part = self._tabs.pop(id)
        self._stack.removeWidget(part)
        part.setParent(None)
        button.hide()
        button.deleteLater()
        self._strip.put([tab.button for tab in self._tabs.values()])
        if self.current == id and self._tabs:
            self.show_tab(next(iter(self._tabs)))
        return part

    def put_below(self, widget: QWidget) -> None:
        """Show a widget under the parts, whichever is shown."""
        self._column.addWidget(widget)

    def ids(self) -> list[str]:
        """Return the ids of the parts, from left to right."""
        return list(self._tabs)

    def button(self, id: str) -> TabButton:
        """Return the tab of a part."""
        return self._tabs[id].button

    def show_tab(self, id: str) -> None:
        """Show a part."""
        for name, tab in self._tabs.items():
            tab.button.setChecked(name == id)
            tab.button.setProperty("focusPolicy", STRONG_FOCUS if name == id else CLICK_FOCUS)
        self._stack.setCurrentWidget(self._tabs[id].part)
        if id != self.current:
            self.current = id
            self.changed.emit(id)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground of the part that is shown."""
        painter = painter_for(self)
        ground = QRectF(self.rect()).adjusted(0, self._strip.height(), 0, 0)
        fill(painter, ground, look().colour("surface"))
        painter.end()

    def _step(self, step: int) -> None:
        ids = self.ids()
        self.show_tab(ids[(ids.index(self.current) + step) % len(ids)])
        self.button(self.current).setFocus()


class _Strip(QWidget):
    """The tabs beside each other, in more rows where it is narrow, over a line."""

    def __init__(self, label: str) -> None:
        super().__init__()
        expose_as(self, "tab list")
        self.setAccessibleName(label)
        self._flow = Flow(gap=0)
        Column(self, 0, (16, 3, 8, 0)).addLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._buttons = list[TabButton]()
        look().changed.connect(self._refresh)

    def put(self, buttons: list[TabButton]) -> None:
        self._buttons = buttons
        while self._flow.count():
            self._flow.takeAt(0)
        for button in buttons:
            self._flow.addWidget(button)
            button.show()
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep icons only where all stand in one row with them."""
        super().resizeEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        wanted = sum(button.whole_width() for button in self._buttons)
        for button in self._buttons:
            button.show_icon(wanted <= self._flow.geometry().width())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the line under the tabs."""
        painter, rect = painter_for(self), QRectF(self.rect())
        fill(painter, rect, look().colour("page"))
        fill(painter, rect.adjusted(0, rect.height() - 2, 0, 0), look().colour("edge"))
        painter.end()
