"""The order in which Tab goes through widgets: as they are laid out, and not as they were made."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from dpup_assistant.kit.laid_out import laid_out


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


def tab_on(widget: QWidget, forward: bool, *, around: bool = False) -> bool:
    """Put the keyboard on what Tab, or with Shift before it, comes to in a widget as it stands.

    Past the last it goes `around` in a widget that fills its window, and else leaves. Return whether it was
    put: it is not where the keyboard was in something that was hidden just now, either.
    """
    now = widget.focusWidget()
    stops = list(tab_stops(widget, now))
    if not stops or (now is not None and now not in stops):
        return False
    before_all = -1 if forward else len(stops)
    place = (stops.index(now) if now is not None else before_all) + (1 if forward else -1)
    if not around and not 0 <= place < len(stops):
        return False
    _go_to(stops[place % len(stops)])
    return True


def _go_to(stop: QWidget) -> None:
    """Put the keyboard on a widget, and scroll to it."""
    stop.setFocus()
    area = stop.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(stop)
        area = area.parentWidget()


def _in_layout(layout: QLayout, also: QWidget | None) -> Iterator[QWidget]:
    for each in laid_out(layout):
        yield from tab_stops(each, also) if isinstance(each, QWidget) else _in_layout(each, also)


_TAB = 1  # Qt.FocusPolicy.TabFocus, see qt_numbers
