"""The order in which Tab goes through widgets: as they are laid out, and not as they were made."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_stops(widget: QWidget, also: QWidget | None = None) -> Iterator[QWidget]:
    """Yield what Tab stops at in a widget that is shown, from top to bottom, the left column first.

    `also` is yielded in its place, though Tab may not stop there: words that code gave the keyboard to.
    """
    if widget.isHidden():
        return
    if widget is also or _TAB & widget.focusPolicy().value:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        yield from tab_stops(inside, also) if inside else ()
    elif layout := widget.layout():
        yield from _in_layout(layout, also)
    else:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from tab_stops(child, also)


def _in_layout(layout: QLayout, also: QWidget | None) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget:
            yield from tab_stops(widget, also)
        elif inner:
            yield from _in_layout(inner, also)


_TAB = 1  # Qt.FocusPolicy.TabFocus, see qt_numbers
