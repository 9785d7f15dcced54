"""The keys of the editor: between its parts, and between the views in its middle."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.kit.tab_order import tab_stops
from dpup_assistant.kit.tabs import Tabs

VIEWS = ("form", "yaml", "graph", "scenarios")


class EditorKeys(QObject):
    """F6 and Shift+F6 go round the parts; Alt and a digit shows a view."""

    def __init__(self, editor: QWidget, tabs: Tabs, parts: Sequence[QWidget]) -> None:
        """Take the editor, the views in its middle, and the parts to go round."""
        super().__init__(editor)
        self._tabs, self._parts = tabs, parts
        for number, view in enumerate((view for view in VIEWS if view in tabs.ids()), 1):
            keys = QShortcut(QKeySequence(f"Alt+{number}"), editor)
            keys.activated.connect(lambda view=view: self._show_view(view))
        for name, by in (("F6", 1), ("Shift+F6", -1)):
            QShortcut(QKeySequence(name), editor).activated.connect(lambda by=by: self._step(by))

    def _show_view(self, view: str) -> None:
        """Show a view, with the keyboard in it."""
        self._tabs.show_tab(view)
        self._tabs.button(view).setFocus()

    def _step(self, by: int) -> None:
        """Put the keyboard into the next part that can be seen and has a place for it."""
        now = QApplication.focusWidget()
        parts = [part for part in self._parts if part.isVisible()]
        inside = [part is now or (now is not None and part.isAncestorOf(now)) for part in parts]
        # The faults stand inside the tabs: where two parts hold the keyboard, the later one is meant.
        start = len(inside) - 1 - inside[::-1].index(True) if True in inside else -1 if by > 0 else 0
        for steps in range(1, len(parts) + 1):
            part = parts[(start + by * steps) % len(parts)]
            stop = part.focusProxy() or next(iter(tab_stops(part)), None)
            if stop is not None:
                stop.setFocus()
                return
