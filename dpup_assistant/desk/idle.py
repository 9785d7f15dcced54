"""An idle desk: warns, then clears, so that nobody finds a walk later."""

from PySide6.QtCore import QObject, QTimer, Signal

WARNING = 60  # seconds that the warning stands before the desk is cleared
SHORTEST = 30  # seconds before the warning, however short the time is set


class IdleWatch(QObject):
    """Watches for a desk where nothing is touched.

    Signals:
        warned: nothing was touched for so long that the desk is about to be cleared.
        ticked(seconds): how long the warning still stands.
        stayed: something was touched while the warning stood.
        ran_out: nothing was touched while the warning stood.
    """

    warned = Signal()
    ticked = Signal(int)
    stayed = Signal()
    ran_out = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._warn)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        self._left = 0

    @property
    def warning(self) -> bool:
        """Whether the warning stands now."""
        return self._left > 0

    def watch(self, minutes: int) -> None:
        """Clear the desk once nothing was touched for so many minutes, the warning's among them."""
        self.rest()
        self._quiet.start(max(minutes * 60 - WARNING, SHORTEST) * 1000)

    def rest(self) -> None:
        """Watch nothing."""
        self._quiet.stop()
        self._second.stop()
        self._left = 0

    def touch(self) -> bool:
        """Begin again, because something was touched. Return whether that ended a warning."""
        if self.warning:
            self.rest()
            self.stayed.emit()
            return True
        if self._quiet.isActive():
            self._quiet.start()
        return False

    def _warn(self) -> None:
        self._left = WARNING
        self._second.start()
        self.warned.emit()
        self.ticked.emit(self._left)

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.ticked.emit(self._left)
        else:
            self.rest()
            self.ran_out.emit()
