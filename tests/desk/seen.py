"""What is wrong with a window for somebody who cannot see it, or not well."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from dpup_assistant.kit.script import ScriptParagraph

TARGET = 48  # px
_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
}


def role(widget: QWidget) -> QAccessible.Role:
    """What a screen reader takes a widget for."""
    return QAccessible.queryAccessibleInterface(widget).role()


def name(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def shown(window: QWidget) -> list[QWidget]:
    """Every widget in a window that is shown."""
    return [each for each in window.findChildren(QWidget) if each.isVisible()]


def tab_stops(window: QWidget) -> list[QWidget]:
    """What Tab comes to, in its order, from the first on."""
    chain: list[QWidget] = [window]
    while (after := chain[-1].nextInFocusChain()) is not None and after is not window:
        chain.append(after)
    return [each for each in chain if _takes_tab(each)]


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget stands in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def wrong_names(window: QWidget) -> Iterator[str]:
    """Yields the controls without a name in plain words, or with a role that says nothing."""
    for each in shown(window):
        if each.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        called = name(each)
        if not called.strip() or "<" in called or "&" in called:
            yield f"{each} is called {called!r}"
        if role(each) not in _ROLES:
            yield f"{called!r} is taken for {role(each)}"


def headings(window: QWidget) -> list[str]:
    """The names of all that a screen reader takes for a heading."""
    return [name(each) for each in shown(window) if role(each) == QAccessible.Role.Heading]


def small_targets(window: QWidget, least: int = TARGET) -> Iterator[str]:
    """Yields what can be pressed and is not `least` px high and wide."""
    for each in shown(window):
        if isinstance(each, QAbstractButton | QLineEdit) and min(each.height(), each.width()) < least:
            yield f"{name(each)!r} is {each.width()} by {each.height()} px"


def sideways(window: QWidget) -> Iterator[str]:
    """Yields what would have to be scrolled sideways."""
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside and inside.width() > area.viewport().width():
            yield f"{area} is {area.viewport().width()} px wide, its content {inside.width()}"


def cut_off(window: QWidget) -> Iterator[str]:
    """Yields what reaches out of its place, is too low for its words, or lies under something else."""
    scrolled = [area.widget() for area in window.findChildren(QScrollArea)]
    for each in shown(window):
        around = each.parentWidget()
        if not around or each in scrolled:
            continue
        if not around.rect().contains(each.geometry()):
            yield f"{_told(each)} at {each.geometry()} reaches out of {_told(around)}, {around.size()}"
        if isinstance(each, QLabel | QAbstractButton) and each.height() < each.heightForWidth(each.width()):
            need = each.heightForWidth(each.width())
            yield f"{_told(each)} is {each.height()} px high and needs {need}"
        yield from _covered(each)


def _covered(each: QWidget) -> Iterator[str]:
    """Yields the children of a widget that lie over each other."""
    if isinstance(each, ScriptParagraph | QScrollArea):
        return
    children = [child for child in each.children() if isinstance(child, QWidget) and child.isVisible()]
    for number, child in enumerate(children):
        for other in children[number + 1 :]:
            if child.geometry().intersects(other.geometry()):
                yield f"{_told(child)} and {_told(other)} lie over each other"


def _told(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
    return f"{type(widget).__name__} {words[:40]!r}"


def _takes_tab(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not widget.focusProxy()
    )
