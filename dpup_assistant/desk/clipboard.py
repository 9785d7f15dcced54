"""Copying on request, out of the system's clipboard history, and gone again with the walk."""

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'  # how Qt names a registered format of Windows
_NO = bytes(4)  # a DWORD of zero
_MARKS = {
    # Microsoft, "Cloud Clipboard and Clipboard History Formats"
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    # What other programs that keep a history heed: the older ones on Windows, Klipper and others on Linux.
    _WINDOWS.format("Clipboard Viewer Ignore"): b"1",
    "x-kde-passwordManagerHint": b"secret",
}


class Clipboard(QObject):
    """Puts words on the system's clipboard, and takes them away again as long as they are ours.

    Only on the clipboard: never on the selection that the middle mouse button pastes on Linux. macOS has no
    mark here: Qt cannot set the type that programs with a history of their own heed there.
    """

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing copied."""
        super().__init__(parent)  # PySide lets go of signals that lead to one when their page goes
        self._copied: QMimeData | None = None

    def copy(self, words: str) -> None:
        """Copy plain words, marked to be kept out of histories and clouds."""
        self._copied = QMimeData()
        self._copied.setText(words)
        for kind, value in _MARKS.items():
            self._copied.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(self._copied)

    def wipe(self) -> None:
        """Take away what was copied here, unless something else was copied since."""
        if self._copied and isValid(self._copied):  # Qt deletes it once the clipboard holds something else
            QGuiApplication.clipboard().clear()
        self._copied = None
