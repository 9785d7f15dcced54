"""Hears when the computer is locked, put to sleep or handed to another user.

On Linux the desktop and logind say so over D-Bus, a local socket and no network. On Windows the system
sends the window a message. Elsewhere nothing is heard, and the idle desk clears by itself.
"""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_LOGIN = "org.freedesktop.login1"
_SIGNALS = (  # on the system bus (True) or the session's own; interface and signal
    (True, f"{_LOGIN}.Manager", "PrepareForSleep"),
    (True, f"{_LOGIN}.Session", "Lock"),
    (True, "org.freedesktop.DBus.Properties", "PropertiesChanged"),
    (False, "org.freedesktop.ScreenSaver", "ActiveChanged"),
    (False, "org.gnome.ScreenSaver", "ActiveChanged"),
)
_WM_POWERBROADCAST, _PBT_APMSUSPEND = 0x0218, 4
_WM_WTSSESSION_CHANGE, _AWAY = 0x02B1, (2, 4, 6, 7)  # console or remote disconnect, log-off, lock


class SessionWatch(QObject):
    """Hears from the system that nobody is at the desk.

    Signals:
        away: the computer was locked, put to sleep or handed to another user.
    """

    away = Signal()

    def __init__(self, window: QWidget) -> None:
        """Listen for as long as `window` lives."""
        super().__init__(window)
        self._messages: _WindowsMessages | None = None
        if sys.platform == "win32":
            self._messages = _WindowsMessages(self)
            self._messages.listen(int(window.winId()))
        elif sys.platform == "linux":
            self._listen_on_dbus()

    def _listen_on_dbus(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        watch = self

        class Ear(QObject):
            """Has the slot that Qt calls; its argument's type is known only here."""

            @Slot(QDBusMessage)
            def heard(self, message: QDBusMessage) -> None:
                watch.hear(message.member(), message.arguments())

        ear = Ear(self)
        slot: Any = SLOT("heard(QDBusMessage)")  # text, though the stubs ask for bytes, which Qt refuses
        for system, interface, name in _SIGNALS:
            bus = QDBusConnection.systemBus() if system else QDBusConnection.sessionBus()
            if bus.isConnected():
                bus.connect("", "", interface, name, ear, slot)

    def hear(self, signal: str, arguments: list[object]) -> None:
        """Judge a signal of the desktop's or of logind's by its name and arguments."""
        if signal == "PropertiesChanged":
            whose, changed, *_ = *arguments, None, None
            if whose == f"{_LOGIN}.Session" and isinstance(changed, dict) and changed.get("Active") is False:
                self.away.emit()
        elif signal == "Lock" or (arguments and arguments[0] is True):
            self.away.emit()


class _WindowsMessages(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends a window about its session and its power."""

    def __init__(self, watch: SessionWatch) -> None:
        super().__init__()
        self._watch = watch

    def listen(self, window: int) -> None:
        """Ask Windows to tell this window about its session."""
        import ctypes

        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window, 0)  # type: ignore[attr-defined,unused-ignore]
        app = QGuiApplication.instance()
        if app:
            app.installNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:  # noqa: N802 - Qt's name
        """Say that nobody is at the desk when Windows does."""
        from ctypes import wintypes

        sent = wintypes.MSG.from_address(int(message))
        locked = sent.message == _WM_WTSSESSION_CHANGE and sent.wParam in _AWAY
        if locked or (sent.message == _WM_POWERBROADCAST and sent.wParam == _PBT_APMSUSPEND):
            self._watch.away.emit()
        return False, 0
