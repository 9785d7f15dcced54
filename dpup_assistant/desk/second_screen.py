"""A second screen, which stands before the person: the words on it, and nothing else."""

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

    def __init__(self, window: QWidget, screen: QScreen) -> None:
        """Take the worker's window, with which it goes, and the screen."""
        super().__init__(window, _FLAGS)
        self.words = BigWords()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("DPUP Assistant"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)  # showFullScreen() would ask for the keyboard
