"""A page takes the form that its window allows, and keeps what has the keyboard in sight."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.look import look
from dpup_assistant.kit.options import OptionButton
from dpup_assistant.kit.page import Page, form_for
from dpup_assistant.kit.scroller import Scroller
from tests.kit.conftest import Show


@pytest.mark.parametrize(
    ("width", "size", "form"),
    [
        (1366, 1, "wide"),
        (1215, 1, "medium"),
        (1366, 1.25, "medium"),
        (1024, 1, "medium"),
        (1024, 1.25, "narrow"),
        (320, 1, "narrow"),
        (1366, 2, "narrow"),
    ],
)
def test_the_form_goes_by_the_windows_width_in_letters(width: int, size: float, form: str) -> None:
    look().set_text_size(size)
    assert form_for(width) == form


def test_the_side_column_stands_beside_the_page_or_below_it(show: Show) -> None:
    main, side, forms = Text("The page"), Text("Why we ask"), list[str]()
    page = show(main, width=1366)
    page.side.addWidget(side)
    page.form_changed.connect(lambda form: forms.append(form))
    QApplication.processEvents()
    assert _left(side, page) > _left(main, page) + 600
    look().set_text_size(1.5)
    QApplication.processEvents()
    assert _left(side, page) == _left(main, page) and _top(side, page) > _top(main, page)
    assert forms == ["narrow"]


def test_what_tab_comes_to_is_scrolled_into_sight_with_its_ring(show: Show) -> None:
    options = [OptionButton(f"Option {number}", number) for number in range(1, 9)]
    page = show(*options, height=300)
    options[0].setFocus()
    for option in options[1:]:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is option and _in_sight(option, page), option.accessibleName()
    for option in options[-2::-1]:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Backtab)
        assert page.focusWidget() is option and _in_sight(option, page), option.accessibleName()


def test_what_has_the_keyboard_stays_in_sight_when_the_words_grow(show: Show) -> None:
    options = [OptionButton(f"Option {number}", number) for number in range(1, 9)]
    page = show(*options, height=300)
    options[6].setFocus()
    for size in (1.5, 2, 1):
        look().set_text_size(size)
        for _ in range(3):
            QApplication.processEvents()
        assert _in_sight(options[6], page), size


def test_what_is_half_out_of_sight_can_be_clicked(show: Show) -> None:
    options = [OptionButton(f"Option {number}", number) for number in range(1, 9)]
    page, clicked = show(*options, height=300), list[bool]()
    last = options[-1]
    last.clicked.connect(lambda: clicked.append(True))
    seen = 12  # px of it
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + _top(last, page) + seen - page.viewport().height())
    at = last.mapTo(page.window(), QPoint(30, seen - 4))
    QTest.mouseClick(page.window().windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert clicked


def test_it_scrolls_by_key_from_a_heading_and_by_the_thumb(show: Show) -> None:
    label = Text("A heading")
    page = show(label, *(OptionButton(f"Option {number}", number) for number in range(1, 9)), height=300)
    label.setFocus()
    QTest.keyClick(label, Qt.Key.Key_PageDown)
    bar = page.verticalScrollBar()
    assert bar.value() > 0
    page.scroll_to_top()
    assert bar.value() == 0
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    QTest.mouseMove(bar, QPoint(8, bar.height()))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, bar.height()))
    assert bar.value() == bar.maximum()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, 5))
    assert bar.value() == max(0, bar.maximum() - bar.pageStep())


def test_a_huge_window_leaves_the_rest_empty(show: Show) -> None:
    option = OptionButton("They said yes", 1)
    show(option, width=3000)
    assert option.width() == 650


def _left(widget: QWidget, page: Page) -> int:
    return widget.mapTo(page, QPoint(0, 0)).x()


def _top(widget: QWidget, page: Page) -> int:
    return widget.mapTo(page, QPoint(0, 0)).y()


def _in_sight(widget: QWidget, page: Page) -> bool:
    return page.viewport().rect().contains(QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()))


def test_a_scroll_bar_stands_on_the_ground_of_its_place(qtbot: QtBot) -> None:
    high = QWidget()
    high.setMinimumHeight(900)
    scroller = Scroller(high, "rail", "rail_line")
    qtbot.addWidget(scroller)
    scroller.resize(200, 300)
    scroller.show()
    bar = scroller.verticalScrollBar()
    picture = bar.grab().toImage()
    assert picture.pixelColor(0, picture.height() - 1) == look().colour("rail")
    assert picture.pixelColor(picture.width() // 2, 20) == look().colour("rail_line")
