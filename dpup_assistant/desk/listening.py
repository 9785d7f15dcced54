"""What the window listens to beside its own pages: any key and the mouse, and the system."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from dpup_assistant.desk.input_watch import InputWatch
from dpup_assistant.desk.keys import add_keys, window_keys
from dpup_assistant.desk.session_watch import SessionWatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from dpup_assistant.desk.window import Window


def listen(window: Window) -> None:
    """Have a shown window hear its keys, the mouse's Back button, and when nobody is at the desk."""
    add_keys(window, window_keys(window))
    handle = window.windowHandle()
    if not handle:
        return
    heard = InputWatch(handle, window.idle)
    heard.hide_asked.connect(window.hide_screen)
    heard.back_asked.connect(window.back)
    SessionWatch(window).away.connect(window.hide_screen)


def listen_in_dialog(dialog: QDialog, page: QWidget) -> None:
    """Have a dialog over a page hear the hide keys too. One that the system draws hears nothing."""
    window, _number = cast("Window", page.window()), dialog.winId()  # asking for it makes the handle
    handle = dialog.windowHandle()
    if handle:
        InputWatch(handle, window.idle).hide_asked.connect(window.hide_screen)
