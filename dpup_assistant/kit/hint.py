"""Words that a mouse that rests on something is shown."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def show_hint(widget: QWidget, event: QEvent, words: str) -> bool:
    """Show words where the mouse rests; return whether this was what the event asked for.

    A tooltip of Qt's would be read out by screen readers as a description, after the name that says the same.
    """
    if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    QToolTip.showText(event.globalPos(), words, widget)
    return True
