"""What a hand does to the window before any widget hears of it.

It listens at the window's handle, where only keys, mouse and touch arrive, and not at the application,
where every paint would pass through it.
"""

from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow

from dpup_assistant.desk.idle import IdleWatch

SHIFTS, WITHIN = 3, 5.0  # presses of Shift alone, and the seconds they have to fall in
_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
}
_WHOLE = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.Wheel}


class InputWatch(QObject):
    """Hears keys, mouse and touch.

    Signals:
        hide_asked: Shift was pressed three times.
        back_asked: the mouse's Back button was pressed.
    """

    hide_asked = Signal()
    back_asked = Signal()

    def __init__(self, window: QWindow, idle: IdleWatch) -> None:
        """Listen to `window`, and tell `idle` of everything that is touched."""
        super().__init__(window)
        self._idle = idle
        self._shifts: list[float] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Pass everything on but the key that ends the idle desk's warning, and the mouse's Back."""
        kind = event.type()
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._forget_shifts(event)
        if kind not in _ACTIVITY and kind not in _WHOLE:
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._count_shifts(event)
            return self._idle.touch()
        self._touched(kind)
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._shifts.clear()
            if event.button() == Qt.MouseButton.BackButton:
                self.back_asked.emit()
                return True
        return False

    def _touched(self, kind: QEvent.Type) -> None:
        """Begin the idle desk's time again; end its warning with a whole click, not with half of one.

        The page behind the warning would get the other half, and take it for an answer.
        """
        if not self._idle.warning:
            self._idle.touch()
        elif kind in _WHOLE:
            QTimer.singleShot(0, self._idle, self._idle.touch)

    def _forget_shifts(self, event: QKeyEvent) -> None:
        """Begin the count again when another key is let go: of a shortcut's key nothing else is heard."""
        if event.key() != Qt.Key.Key_Shift:
            self._shifts.clear()

    def _count_shifts(self, event: QKeyEvent) -> None:
        """Ask to hide the screen on the third Shift in a row; any other key begins the count again."""
        if event.key() != Qt.Key.Key_Shift:
            self._shifts.clear()
        elif not event.isAutoRepeat():
            now = monotonic()
            self._shifts = [*(then for then in self._shifts if now - then <= WITHIN), now]
            if len(self._shifts) >= SHIFTS:
                self._shifts.clear()
                self.hide_asked.emit()
