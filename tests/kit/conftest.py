"""Widgets of the kit in a window of their own, in the look that a test asks for."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.page import Page

Show = Callable[..., Page]


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Dresses the program once, as it does at its start."""
    look().apply(qapp)


@pytest.fixture(autouse=True)
def _plain_look() -> Iterator[None]:
    """Begins each test light and at text size 1."""
    look().set_theme("light")
    look().set_text_size(1)
    yield
    look().set_theme("light")
    look().set_text_size(1)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows widgets below each other on a page, `width` px wide."""
    windows = list[QWidget]()

    def show(*widgets: QWidget, width: int = 1000, height: int = 700) -> Page:
        window, page = QWidget(), Page()
        qtbot.addWidget(window)
        windows.append(window)  # else nobody keeps it
        Column(window).addWidget(page)
        for widget in widgets:
            page.main.addWidget(widget)
        window.resize(width, height)
        window.show()
        QTest.qWaitForWindowActive(window)
        QApplication.processEvents()
        return page

    return show
