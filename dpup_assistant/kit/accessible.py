"""Roles that Qt's own widgets do not tell a screen reader: a heading, and a button that opens something."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

_KEY = "kit_role"  # the property by which a widget asks for one of these interfaces
HEADING, OPENER, LIST = "heading", "opener", "list"
_installed = False


class _Heading(QAccessibleWidget):
    """The heading of a page. Its name is the widget's accessible name."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Heading)


class _Opener(QAccessibleWidget):
    """A button that opens and closes something. The widget's property `opened` says which."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Button)

    def state(self) -> QAccessible.State:
        state = super().state()
        opened = bool(self.widget().property("opened"))
        state.focusable = state.expandable = True  # type: ignore[attr-defined]  # bit fields, not in the stubs
        state.expanded, state.collapsed = opened, not opened  # type: ignore[attr-defined]
        return state

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        widget = self.widget()
        if name == self.pressAction() and isinstance(widget, QAbstractButton):
            widget.click()
        elif name == self.setFocusAction():
            widget.setFocus()


_INTERFACES: dict[str, type[QAccessibleWidget]] = {HEADING: _Heading, OPENER: _Opener}
