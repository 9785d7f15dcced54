"""A window of a few widgets, to prove that the screen reader of these tests meets what it should."""

import sys

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class Heading(QLabel):
    """A label that stands as a heading."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)  # with a role of its own it would lose its name


def heading_for(_class: str, thing: object) -> QAccessibleWidget | None:
    """Gives headings their role."""
    return QAccessibleWidget(thing, QAccessible.Role.Heading) if isinstance(thing, Heading) else None


def page(*widgets: QWidget) -> QWidget:
    """Returns the widgets one below the other."""
    whole = QWidget()
    layout = QVBoxLayout(whole)
    for widget in widgets:
        layout.addWidget(widget)
    return whole


app = QApplication(sys.argv)
QAccessible.installFactory(heading_for)
pages = QStackedWidget()
go, careful, back = QPushButton("Go on"), QCheckBox("Carefully"), QPushButton("Back")
pages.addWidget(page(Heading("First"), careful, go))
pages.addWidget(page(Heading("Second"), QLabel("You went on."), back))


def show(number: int) -> None:
    """Shows a page, says so in the title, and tells a screen reader."""
    pages.setCurrentIndex(number)
    pages.setWindowTitle(f"{('First', 'Second')[number]} – small window")
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(pages, f"Page {number}"))


go.clicked.connect(lambda: show(1 if careful.isChecked() else 0))
back.clicked.connect(lambda: show(0))
show(0)
pages.show()
sys.exit(app.exec())
