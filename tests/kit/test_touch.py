"""A finger scrolls a page, and goes on doing so on pages that are made anew."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.once_up import FIRST_PAGE_IS_UP
from dpup_assistant.kit.scroller import Scroller

SWIPE = range(180, 20, -20)  # px from the top, as a finger goes up the screen


def swiped(qtbot: QtBot) -> int:
    """Makes a page that is longer than its window, swipes up on it and returns how far it scrolled, in px."""
    inside = QWidget()
    inside.setFixedHeight(2000)
    area = Scroller(inside, "page")
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.wait(FIRST_PAGE_IS_UP + 50)
    screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    finger = QTest.touchEvent(area, screen, autoCommit=False)
    finger.press(1, QPoint(100, SWIPE[0]), area)
    finger.commit()
    for y in SWIPE:
        qtbot.wait(15)
        finger.move(1, QPoint(100, y), area)
        finger.commit()
    finger.release(1, QPoint(100, SWIPE[-1]), area)
    finger.commit()
    return area.verticalScrollBar().value()


def test_a_finger_scrolls_one_page_after_another(qtbot: QtBot) -> None:
    assert swiped(qtbot) > 50
    assert swiped(qtbot) > 50
