"""The order in which a screen reader goes through what it is not led to by Tab: headings, words, rows."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QWidget


def read_as_laid_out(parent: QWidget) -> None:
    """Have the children of a widget be read as they are laid out, and not as they were made.

    Qt hands a screen reader a widget's children as they lie above one another, the last one on top.
    """
    layout = parent.layout()
    widgets = list(widgets_in(layout)) if layout else []
    if [child for child in parent.children() if child in widgets] != widgets:
        for widget in widgets:
            widget.raise_()


def widgets_in(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of those inside it, from top to bottom."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget:
            yield widget
        elif inner:
            yield from widgets_in(inner)
