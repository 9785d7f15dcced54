"""A second screen, which stands before the person or a room: what is for them on it, and nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpup_assistant.kit.big_words import BigWords

_FLAGS = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus


def other_screen(own: QScreen) -> QScreen | None:
    """Return a screen beside the worker's own; None where there is none, or it shows the same picture."""
    there = own.geometry()
    return next((each for each in QGuiApplication.screens() if not each.geometry().intersects(there)), None)


class SecondScreen(QWidget):
    """A window without a frame that fills a screen and never takes the keyboard."""

    def __init__(self, window: QWidget, screen: QScreen, shown: QWidget) -> None:
        """Take the worker's window or a page of it, with which it goes, the screen, and what is shown."""
        super().__init__(window, _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("DPUP Assistant"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(shown)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)  # showFullScreen() would ask for the keyboard


class WordsScreen(SecondScreen):
    """A second screen with words in large print."""

    def __init__(self, window: QWidget, screen: QScreen) -> None:
        """Take the worker's window and the screen."""
        self.words = BigWords()
        super().__init__(window, screen, self.words)
