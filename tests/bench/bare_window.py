"""The least that any Qt program does: a window with one line of text."""

from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
label = QLabel("A bare window")
label.resize(1024, 600)
label.show()
app.exec()
