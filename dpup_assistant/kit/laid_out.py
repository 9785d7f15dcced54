"""What stands in a layout, in its order."""

from PySide6.QtWidgets import QLayout, QWidget


def laid_out(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and the layouts that are put right into a layout, in its order.

    `QLayout.itemAt` is not asked. PySide 6.11 keeps each item that it hands out for as long as the layout,
    even where Qt has deleted it, and when something else that stands at its address by then is deleted, such
    as a timer, the program ends.
    """
    around = layout.parentWidget()
    widgets = [each for each in around.children() if isinstance(each, QWidget)] if around else []
    layouts = [each for each in layout.children() if isinstance(each, QLayout)]
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(each), each) for each in widgets]
    placed += [(layout.indexOf(each), each) for each in layouts]
    return [each for place, each in sorted(placed, key=lambda one: one[0]) if place >= 0]
