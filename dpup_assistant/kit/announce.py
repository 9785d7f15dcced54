"""Saying something to a screen reader that no focus change would say."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say `text` when it has finished what it is saying. `widget`: any shown one."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # a start must not wait for them

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
