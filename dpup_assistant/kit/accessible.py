"""Roles that Qt's own widgets do not tell a screen reader: a heading, a picture, an opening button."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QScrollArea, QWidget

_PROPERTY = "kit_role"  # by which a widget asks for one of these interfaces
_installed = False


class _Heading(QAccessibleWidget):
    """The heading of a page. Its name is the widget's accessible name."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Heading)


class _Group(QAccessibleWidget):
    """Things that belong together, such as the fields of one option. Its name is told on the way in."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Grouping)


class _Picture(QAccessibleWidget):
    """Something drawn, such as a page of paper, with its words as its description."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Graphic)


class _Opener(QAccessibleWidget):
    """A checkable button that opens and closes something: a push button that is expanded or collapsed."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Button)

    def state(self) -> QAccessible.State:
        state = super().state()
        button = self.widget()
        opened = isinstance(button, QAbstractButton) and button.isChecked()
        state.focusable = state.expandable = 1
        state.expanded, state.collapsed = int(opened), int(not opened)
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, actionName: str, /) -> None:  # noqa: N803, N802 - Qt's name
        _act(self, actionName)


class _TabList(QAccessibleWidget):
    """A strip of tabs."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.PageTabList)


class _Tab(QAccessibleWidget):
    """A checkable button that shows one of several parts of a window."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.PageTab)

    def state(self) -> QAccessible.State:
        state = super().state()
        button = self.widget()
        state.focusable = state.selectable = 1
        state.checkable = state.checked = 0
        state.selected = int(isinstance(button, QAbstractButton) and button.isChecked())
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, actionName: str, /) -> None:  # noqa: N803, N802 - Qt's name
        _act(self, actionName)


class _ScrollArea(QAccessibleWidget):
    """What scrolls, and its bars. All its children are told, shown or not.

    Qt's own interface leaves out a bar as soon as it is hidden, and reads past the end of its list when a
    screen reader then asks for the child that it counted a moment before: the program ends (Qt 6.11,
    `QAccessibleAbstractScrollArea::child`).
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Client)


_INTERFACES = {
    "group": _Group,
    "heading": _Heading,
    "opener": _Opener,
    "picture": _Picture,
    "tab": _Tab,
    "tab list": _TabList,
}


def expose_as(widget: QWidget, role: str) -> None:
    """Tell screen readers that a widget is a `group`, `heading`, `opener`, `picture`, `tab` or `tab list`."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed = True
    widget.setProperty(_PROPERTY, role)


def tell_opened(widget: QWidget) -> None:
    """Tell screen readers that what a button opens was opened or closed."""
    changed = QAccessible.State()
    changed.expanded = changed.collapsed = 1
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))


def _act(told: QAccessibleWidget, action: str) -> None:
    """Press a button or give it the keyboard, as a screen reader asks."""
    widget = told.widget()
    if action == told.pressAction() and isinstance(widget, QAbstractButton):
        widget.click()
    elif action == told.setFocusAction():
        widget.setFocus()


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    maker = _INTERFACES.get(thing.property(_PROPERTY) or "")
    if maker is None and isinstance(thing, QScrollArea):
        maker = _ScrollArea
    return maker(thing) if maker else None
