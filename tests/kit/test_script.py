"""A paragraph to say, with the blanks to pick in their places."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.look import look
from dpup_assistant.kit.picker import Picker
from dpup_assistant.kit.script import BlankPart, ScriptParagraph
from tests.desk.seen import name, role
from tests.kit.conftest import Show

PLACES = ("the food bank", "the housing provider", "your doctor")
KEY = Qt.Key


def paragraph(place: str = PLACES[0]) -> ScriptParagraph:
    script = ScriptParagraph()
    script.set_parts(parts(place))
    return script


def parts(place: str = PLACES[0]) -> list[str | BlankPart]:
    recipient = BlankPart("recipient", "Who gets it", place, PLACES)
    again = BlankPart("recipient", "Who gets it", place, PLACES, picker=False)
    return ["I could tell ", recipient, ". Then ", again, " would know."]


def opened(script: ScriptParagraph, key: Qt.Key) -> Picker:
    (picker,) = script.pickers()
    picker.setFocus()
    QTest.keyClick(picker, key)
    QApplication.processEvents()
    assert picker.pick_list().isVisible()
    return picker


def pressed(key: Qt.Key) -> None:
    """Presses a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, key)
    QApplication.processEvents()


def test_its_name_is_the_whole_paragraph_and_a_picker_says_what_it_is(show: Show) -> None:
    script = paragraph()
    show(script)
    assert role(script) == QAccessible.Role.StaticText
    assert name(script) == "I could tell the food bank. Then the food bank would know."
    (picker,) = script.pickers()
    assert (name(picker), role(picker)) == ("Who gets it: the food bank", QAccessible.Role.Button)


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Return, KEY.Key_Down])
def test_words_are_picked_by_the_keyboard_alone(show: Show, qtbot: QtBot, key: Qt.Key) -> None:
    script = paragraph()
    show(script)
    picker = opened(script, key)
    pressed(KEY.Key_Down)
    pressed(KEY.Key_Down)
    with qtbot.waitSignal(script.picked) as picked:
        pressed(KEY.Key_Return)
    assert picked.args == ["recipient", "your doctor"]
    assert not picker.pick_list().isVisible() and picker.hasFocus()


def test_escape_and_the_words_there_are_change_nothing(show: Show, qtbot: QtBot) -> None:
    script = paragraph(PLACES[1])
    show(script)
    with qtbot.assertNotEmitted(script.picked):
        picker = opened(script, KEY.Key_Space)
        pressed(KEY.Key_Escape)
        assert not picker.pick_list().isVisible() and picker.hasFocus()
        opened(script, KEY.Key_Space)
        assert name(QApplication.focusWidget() or picker) == PLACES[1], "it opens on the words there are"
        pressed(KEY.Key_Space)


def test_words_are_picked_by_the_mouse(show: Show, qtbot: QtBot) -> None:
    script = paragraph()
    show(script)
    (picker,) = script.pickers()
    QTest.mouseClick(picker, Qt.MouseButton.LeftButton)
    row = next(
        each for each in picker.pick_list().findChildren(type(picker).__mro__[1]) if each.text() == PLACES[2]
    )
    with qtbot.waitSignal(script.picked) as picked:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert picked.args == ["recipient", PLACES[2]]


def test_tab_stays_in_an_open_list(show: Show) -> None:
    script = paragraph()
    show(script)
    picker = opened(script, KEY.Key_Space)
    seen = set()
    for _ in range(6):
        pressed(KEY.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert all(each and picker.pick_list().isAncestorOf(each) for each in seen)


def test_the_list_lies_on_the_screen_however_long_it_is(show: Show) -> None:
    script = ScriptParagraph()
    words = tuple(f"something rather long to say, number {number}" for number in range(40))
    script.set_parts([BlankPart("what", "What", words[0], words)])
    show(script, width=320)
    look().set_text_size(2)
    picker = opened(script, KEY.Key_Space)
    assert picker.screen().availableGeometry().contains(picker.pick_list().geometry())
    pressed(KEY.Key_End)
    assert name(QApplication.focusWidget() or picker) == words[-1]


@pytest.mark.parametrize("width", [320, 480, 700])
@pytest.mark.parametrize("size", [1, 2])
def test_pickers_never_touch_and_lie_in_their_paragraph(show: Show, width: int, size: float) -> None:
    script = ScriptParagraph()
    blanks = [BlankPart(str(number), "What", f"the words number {number}", PLACES) for number in range(6)]
    script.set_parts([piece for blank in blanks for piece in (blank, ", and ")])
    show(script, width=width)
    look().set_text_size(size)
    for _ in range(4):
        QApplication.processEvents()
    rings = [picker.geometry() for picker in script.pickers()]
    boxes = [ring.adjusted(5, 5, -5, -5) for ring in rings]
    assert all(box.height() >= 40 for box in boxes)
    assert all(script.rect().contains(ring) for ring in rings)
    apart = [one.adjusted(-4, -4, 4, 4) for one in boxes]
    assert not [1 for place, one in enumerate(apart) for other in boxes[place + 1 :] if one.intersects(other)]


def test_a_full_stop_stays_on_the_line_of_its_picker(show: Show) -> None:
    script = ScriptParagraph()
    words = "the name of the school they go to now"
    script.set_parts(["I could tell them ", BlankPart("what", "What", words, PLACES), "."])
    page = show(script)
    for width in range(360, 900, 20):
        page.window().resize(width, 700)
        QApplication.processEvents()
        placed, _ = script._layout(script.width())
        stop = next(each.rect for each in placed if each.piece.text == ".")
        picker = next(each.rect for each in placed if each.piece.picker)
        assert stop.top() <= picker.center().y() <= stop.bottom(), width


def test_later_uses_of_a_blank_follow_in_bold_on_one_line(show: Show) -> None:
    script = paragraph()
    page = show(script)
    for width in range(340, 700, 15):
        page.window().resize(width, 700)
        QApplication.processEvents()
        bold = [each.piece.text for each in script._layout(script.width())[0] if each.piece.bold]
        assert bold.count("the food bank") == 2, width


def test_the_same_parts_again_leave_the_keyboard_where_it_is(show: Show) -> None:
    script = paragraph()
    page = show(script)
    (picker,) = script.pickers()
    picker.setFocus()
    script.set_parts(parts("your doctor"))
    assert page.focusWidget() is picker and name(picker) == "Who gets it: your doctor"


def test_fewer_blanks_leave_no_picker_behind(show: Show) -> None:
    script = paragraph()
    show(script)
    script.set_parts(["Nothing to pick."])
    assert script.pickers() == [] and script.text() == "Nothing to pick."
    assert script.heightForWidth(600) < 60
    assert QRect(QPoint(0, 0), script.size()).isValid()
