"""The order in which Tab goes through widgets: as they are laid out, and not as they were made."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_stops(widget: QWidget, also: QWidget | None = None) -> Iterator[QWidget]:
    """Yield what Tab stops at in a widget that is shown, from top to bottom, the left column first.

    `also` is yielded in its place, though Tab may not stop there: words that code gave the keyboard to.
    """
    if widget.isHidden():
        return
    if widget is also or (_TAB & widget.focusPolicy().value and widget.isEnabled()):
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


def next_stop(widget: QWidget, forward: bool) -> QWidget | None:
    """Return what Tab, or with Shift before it, comes to in a widget as it stands, or else outside it."""
    now = widget.focusWidget()
    stops = list(tab_stops(widget, now))
    place = stops.index(now) + (1 if forward else -1) if now in stops else -1
    return stops[place] if 0 <= place < len(stops) else _next_outside(widget, forward)


def _next_outside(widget: QWidget, forward: bool) -> QWidget | None:
    """Return what stands after a widget in the order that Qt keeps, or before it."""
    following = QWidget.nextInFocusChain if forward else QWidget.previousInFocusChain
    other = following(widget)
    while other is not None and other is not widget:
        is_stop = other.focusPolicy().value & _TAB
        if is_stop and other.isVisible() and other.isEnabled() and not widget.isAncestorOf(other):
            return other
        other = following(other)
    return None


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
