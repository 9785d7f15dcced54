"""The window on the whole of its screen for a while, and then again as it was."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QTimer

from dpup_assistant.desk.shell import Shell

_PATIENCE = 1000  # milliseconds that the system may take to give the window its size back
_FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Takes the whole screen for a window, and gives it back."""

    def __init__(self, window: Shell) -> None:
        """Take nothing yet."""
        super().__init__(window)
        self._window = window
        self._before: QSize | None = None  # the window's, while the screen is taken
        self._then: Callable[[], object] | None = None
        self._waits = QTimer(self, singleShot=True)
        self._waits.timeout.connect(self._be_back)
        window.resized.connect(self._judge)

    def take(self) -> None:
        """Let the window fill its screen. One that fills it anyway stays so afterwards."""
        self._waits.stop()
        if not self._window.isFullScreen():
            self._before = self._before or self._window.size()
            self._window.setWindowState(self._window.windowState() | _FULL)

    def give_back(self, then: Callable[[], object] | None = None) -> None:
        """Let the window be as it was, maximized or not, and do something once it has its size again."""
        self._then = then
        if self._before is None or not self._window.isFullScreen():
            self._be_back()
            return
        self._window.setWindowState(self._window.windowState() & ~_FULL)
        self._waits.start(_PATIENCE)
        self._judge()

    def _judge(self) -> None:
        """See whether the window that is to be as it was has its size again."""
        if self._waits.isActive() and self._window.size() == self._before:
            self._waits.start(0)  # once all on the window has its size too

    def _be_back(self) -> None:
        self._waits.stop()
        self._before = None
        then, self._then = self._then, None
        if then:
            then()
