"""What a trainer meets in a field for words: typing, pasting, faults, and no history of its own."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dpup_assistant.kit.date_field import DateField
from dpup_assistant.kit.look import look
from dpup_assistant.kit.text_field import LineField, TextArea
from dpup_assistant.kit.text_list import TextList
from dpup_assistant.kit.tick_field import TickField
from dpup_assistant.kit.words_edit import LONGEST, WordsEdit
from tests.desk.seen import name
from tests.kit.conftest import Show

LEFT = Qt.MouseButton.LeftButton
KINDS = [LineField, TextArea]


def heard(field: LineField | TextArea) -> list[str]:
    """What a field tells of its changes."""
    told = list[str]()
    field.edited.connect(told.append)
    return told


def told_of(edit: WordsEdit) -> str:
    return edit.accessibleDescription()


def let_settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def paste(edit: WordsEdit, text: str) -> None:
    words = QMimeData()
    words.setText(text)
    edit.insertFromMimeData(words)


@pytest.mark.parametrize("kind", KINDS)
def test_each_key_is_told_and_what_the_program_puts_in_is_not(show: Show, kind: type[LineField]) -> None:
    field = kind("Question")
    told = heard(field)
    show(field)
    field.set_text("Who?")
    assert (told, field.text()) == ([], "Who?")
    QTest.mouseClick(field.edit.viewport(), LEFT)
    field.edit.moveCursor(field.edit.textCursor().MoveOperation.End)
    QTest.keyClicks(field.edit, " Ma")
    assert told == ["Who? ", "Who? M", "Who? Ma"]


def test_the_cursor_stays_where_it_is_when_the_same_words_come_back(show: Show) -> None:
    field = LineField("Question")
    show(field)
    field.set_text("Who would get it?")
    cursor = field.edit.textCursor()
    cursor.setPosition(4)
    field.edit.setTextCursor(cursor)
    QTest.keyClicks(field.edit, "else ")
    field.set_text("Who else would get it? Now?")
    QTest.keyClicks(field.edit, "here ")
    assert field.text() == "Who else here would get it? Now?"


@pytest.mark.parametrize("kind", KINDS)
def test_undo_and_redo_are_the_windows(show: Show, kind: type[LineField]) -> None:
    field, pressed = kind("Question"), list[str]()
    page = show(field)
    for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"):
        QShortcut(QKeySequence(keys), page.window()).activated.connect(lambda keys=keys: pressed.append(keys))
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "Who?")
    for key, held in (
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ):
        QTest.keyClick(field.edit, key, held)
    assert (pressed, field.text()) == (["Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"], "Who?")


def test_many_lines_become_one_where_there_is_but_one(show: Show) -> None:
    line, area = LineField("Title"), TextArea("Say this")
    show(line, area)
    for field in (line, area):
        paste(field.edit, "one\r\n  two\n\nthree\n")
        QTest.keyClick(field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert line.text() == "one two three"
    assert area.text() == "one\n  two\n\nthree\n\n"


@pytest.mark.parametrize("kind", KINDS)
def test_a_paste_of_20_megabytes_leaves_the_words_and_says_why(show: Show, kind: type[LineField]) -> None:
    field = kind("Say this")
    field.set_text("I could give it.")
    told = heard(field)
    show(field)
    paste(field.edit, "words " * 3_500_000)
    assert (field.text(), told) == ("I could give it.", [])
    assert told_of(field.edit) == "That is too long. It was left as it was. Put in less"
    QTest.keyClicks(field.edit, "a")
    assert told_of(field.edit) == ""


def test_a_text_that_no_field_can_hold_is_shown_in_part_and_not_lost(show: Show) -> None:
    field, long = TextArea("Say this"), "word " * LONGEST
    show(field)
    field.set_text(long)
    assert field.text() == long and len(field.edit.text()) == LONGEST
    QTest.keyClicks(field.edit, "more")
    assert field.text() == long and "Change it in the YAML" in told_of(field.edit)
    field.set_text("short")
    QTest.keyClicks(field.edit, "a ")
    assert field.text() == "a short"


def test_spaces_that_do_not_break_stay(show: Show) -> None:
    field = LineField("Title")
    show(field)
    field.set_text("22\N{NO-BREAK SPACE}November")
    QTest.keyClicks(field.edit, "x")
    assert field.text() == "x22\N{NO-BREAK SPACE}November"


def test_a_screen_reader_hears_label_voice_measure_and_fault() -> None:
    field = TextArea("Say this", "said", "first words")
    field.set_measure("grade 3 · about 15 seconds")
    field.set_fault("This has to be there.")
    assert name(field.edit) == "Say this"
    spoken = "read to the person. first words. grade 3 · about 15 seconds. This has to be there"
    assert told_of(field.edit) == spoken
    field.set_fault("")
    assert not told_of(field.edit).endswith("there") and field.fault_line.isHidden()
    assert told_of(LineField("Why", "worker").edit) == "for the worker"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_fault_is_seen_in_border_icon_and_words_and_beside_the_ring(show: Show, theme: str) -> None:
    look().set_theme(theme)
    field, other = LineField("Title"), LineField("Summary")
    show(field, other)
    other.edit.setFocus()
    plain = field.grab().toImage()
    field.set_fault("This has to be there.")
    edge = field.box.grab().toImage().pixelColor(field.box.width() // 2, 1)
    assert field.fault_line.isVisible() and edge == look().colour("error")
    field.edit.setFocus()
    image, middle = field.box.grab().toImage(), field.box.width() // 2
    assert image.pixelColor(middle, 1) == look().colour("error")
    assert image.pixelColor(middle, 4) == look().colour("focus")
    field.set_fault("", "warning")
    other.edit.setFocus()
    let_settle()
    assert field.grab().toImage() == plain


def test_a_locked_field_says_why_and_its_words_can_be_copied(show: Show) -> None:
    field = LineField("Id")
    told = heard(field)
    show(field)
    field.set_text("share")
    field.set_enabled_with("It comes from the file's name.")
    QTest.keyClicks(field.edit, "x")
    paste(field.edit, "y")
    assert (field.text(), told, told_of(field.edit)) == ("share", [], "It comes from the file's name")
    field.edit.selectAll()
    QTest.keyClick(field.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "share"


def test_an_area_grows_with_its_words_and_then_scrolls(show: Show) -> None:
    area, pitch = TextArea("Say this"), look().metrics("body").height()
    show(area)
    heights = list[int]()
    for lines in (1, 2, 5, 24, 41):
        area.set_text("\n".join("word" for _ in range(lines)))
        let_settle()
        heights.append(round((area.edit.height() - 2) / pitch))
    assert heights[:-1] == [2, 2, 5, 24]
    assert area.edit.verticalScrollBar().isVisible()
    area.set_text("word")
    let_settle()
    assert not area.edit.verticalScrollBar().isVisible()


def test_a_line_wraps_and_tab_and_enter_put_nothing_in(show: Show) -> None:
    line, area = LineField("Title"), TextArea("Say this")
    show(line, area, width=400)
    low = line.edit.height()
    line.set_text("A sentence that is much too long for one line of a field as narrow as this one is")
    let_settle()
    assert line.edit.height() > 1.5 * low
    line.edit.setFocus()
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    QTest.keyClick(line.edit, Qt.Key.Key_Tab)
    assert "\n" not in line.text() and area.edit.hasFocus()
    QTest.keyClick(area.edit, Qt.Key.Key_Tab)
    assert area.text() == "" and not area.edit.hasFocus()


def test_the_menu_of_a_field_offers_what_can_be_done_and_no_undo(show: Show) -> None:
    field = LineField("Title")
    show(field)
    field.set_text("Can I share this?")
    field.edit.setFocus()
    field.edit.selectAll()
    QGuiApplication.clipboard().setText("Should I ask?")
    where = QPoint(10, 10)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        field.edit.viewport(), QContextMenuEvent(reason, where, field.edit.mapToGlobal(where))
    )
    menu = QApplication.activePopupWidget()
    rows = menu.rows()
    assert [row.text() for row in rows] == ["Cut", "Copy", "Paste", "Select all"]
    QTest.mouseClick(rows[2], LEFT)
    assert field.text() == "Should I ask?" and field.edit.hasFocus()


def test_what_stands_in_braces_is_bold(show: Show) -> None:
    area = TextArea("Say this")
    area.set_strong(r"\{\w+\}")
    area.set_text("I could give {information}.")
    told = heard(area)
    show(area)
    formats = area.edit.document().begin().layout().formats()
    assert [(each.start, each.length) for each in formats] == [(13, 13)]
    assert told == []


def test_a_list_of_texts_is_changed_line_by_line(show: Show) -> None:
    field, told = TextList("Do", "worker"), list[tuple[object, ...]]()
    field.edited.connect(lambda *what: told.append(("edited", *what)))
    field.added.connect(lambda *what: told.append(("added", *what)))
    field.removed.connect(lambda *what: told.append(("removed", *what)))
    field.moved.connect(lambda *what: told.append(("moved", *what)))
    show(field)
    field.set_texts(["Ask", "Ring"])
    QTest.keyClicks(field.field(0).edit, "1")
    QTest.mouseClick(field.add, LEFT)
    assert field.field(2).edit.hasFocus() and field.texts() == ["1Ask", "Ring"]
    QTest.keyClicks(field.field(2).edit, "Tell")
    field.set_texts(["1Ask", "Ring", "Tell"])
    assert field.field(2).edit.textCursor().position() == 4, "typing goes on"
    first, last = (field.field(place).parentWidget().more for place in (0, 2))
    assert name(first) == "More for Do 1"
    assert [each.words for each in first.offered()] == ["Move down", "Take out"]
    assert [each.words for each in last.offered()] == ["Move up", "Take out"]
    first.chosen.emit("down")
    assert field.texts() == ["Ring", "1Ask", "Tell"] and name(page_focus(field)) == "More for Do 2"
    last.setFocus()
    last.chosen.emit("out")
    assert page_focus(field) is field.add
    assert told == [
        ("edited", 0, "1Ask"),
        ("added", "T"), ("edited", 2, "Te"), ("edited", 2, "Tel"), ("edited", 2, "Tell"),
        ("moved", 0, 1), ("removed", 2),
    ]  # fmt: skip


def page_focus(field: TextList) -> object:
    return field.window().focusWidget()


def test_a_day_is_told_in_words_and_today_is_one_press_away(show: Show) -> None:
    field = DateField("Reviewed")
    told = heard(field)
    show(field)
    QTest.keyClicks(field.edit, "2026-02-3")
    assert field.in_words() == ""
    field.set_text("2026-11-22")
    assert field.in_words() == "22 November 2026"
    QTest.mouseClick(field.today, LEFT)
    assert told[-1] == field.text() and len(field.text()) == 10


def test_a_tick_tells_what_a_person_did_alone(show: Show) -> None:
    field, told = TickField("They have to be told", "Else the words are left out."), list[bool]()
    field.ticked.connect(told.append)
    show(field)
    field.set_ticked(True)
    QTest.mouseClick(field.tick, LEFT)
    assert (told, field.is_ticked()) == ([False], False)
    assert field.tick.accessibleDescription() == "Else the words are left out"


def test_leaving_a_field_takes_its_ring_away(show: Show) -> None:
    field, other = LineField("Title"), LineField("Summary")
    show(field, other)
    other.edit.setFocus()
    rest = field.box.grab().toImage()
    field.edit.setFocus()
    assert field.box.grab().toImage() != rest
    QApplication.sendEvent(field.edit, QEvent(QEvent.Type.Leave))
    other.edit.setFocus()
    assert field.box.grab().toImage() == rest
