"""What a hand, a keyboard and a screen reader meet in each control."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.answer_button import AnswerButton
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.disclosure import Disclosure, Fold
from dpup_assistant.kit.fields import NumberField, SearchField
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.look import look
from dpup_assistant.kit.options import OptionButton
from dpup_assistant.kit.tab_order import tab_stops
from dpup_assistant.kit.ticks import Choices, Tick
from tests.desk.ring import changed_by_focus
from tests.desk.seen import name, role
from tests.kit.conftest import Show
from tests.kit.samples import CONTROLS

ON_DARK = ("rail", "danger", "answer", "strip")  # their rings are made for the rail and the strip
LEFT = Qt.MouseButton.LeftButton


def control(sample: str) -> QAbstractButton:
    made = CONTROLS[sample]()
    assert isinstance(made, QAbstractButton)
    return made


@pytest.mark.parametrize("sample", CONTROLS)
def test_it_acts_when_let_go_and_not_when_pressed(show: Show, sample: str) -> None:
    button, clicks = control(sample), list[bool]()
    button.clicked.connect(lambda: clicks.append(True))
    show(button)
    QTest.mousePress(button, LEFT)
    assert clicks == []
    QTest.mouseRelease(button, LEFT)
    assert len(clicks) == 1
    QTest.mousePress(button, LEFT)
    QTest.mouseRelease(button, LEFT, pos=QPoint(-40, -40))
    assert len(clicks) == 1, "a finger that slides off changes its mind"


@pytest.mark.parametrize("sample", CONTROLS)
def test_space_presses_and_enter_too_unless_it_is_ticked(show: Show, sample: str) -> None:
    button, clicks = control(sample), list[bool]()
    button.clicked.connect(lambda: clicks.append(True))
    show(button)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(clicks) == 1
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert len(clicks) == (1 if sample in ("tick", "choice") else 2)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("sample", CONTROLS)
def test_it_looks_other_under_the_mouse_and_held_down_and_back(show: Show, sample: str, theme: str) -> None:
    look().set_theme(theme)
    button = control(sample)
    show(button)
    rest = button.grab().toImage()
    button.setDown(True)
    assert button.grab().toImage() != rest
    button.setDown(False)
    assert button.grab().toImage() == rest


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("sample", [each for each in CONTROLS if each not in ON_DARK])
def test_what_has_the_keyboard_wears_a_strong_ring(show: Show, sample: str, theme: str) -> None:
    look().set_theme(theme)
    button, other = control(sample), OptionButton("Another", 2)
    show(button, other)
    before = button.size()
    strong = changed_by_focus(button, other)
    assert strong >= 2 * 2 * (button.width() + button.height()) * 0.9, "2 px all round, but for round corners"
    assert button.size() == before, "nothing shifts"


def test_an_option_begins_with_its_label_and_says_that_it_was_picked(qtbot: QtBot) -> None:
    option = OptionButton("They said yes", 1)
    qtbot.addWidget(option)
    assert name(option) == "They said yes" and role(option) == QAccessible.Role.Button
    option.set_picked(True)
    told = QAccessible.queryAccessibleInterface(option).text(QAccessible.Text.Description)
    assert told == "You picked this"
    option.set_option("They said no", 2)
    assert not option.is_picked() and not option.accessibleDescription()


def test_a_card_begins_with_its_title_and_an_answer_says_how_to_change_it(qtbot: QtBot) -> None:
    card, answer = CardButton("Can I share this?", "Before you give it."), AnswerButton("Who?", "The school")
    qtbot.addWidget(card)
    qtbot.addWidget(answer)
    assert name(card) == "Can I share this? Before you give it."
    assert name(answer) == "Change: Who?, The school"


def test_a_tick_is_a_check_box(show: Show) -> None:
    tick = Tick("Who will get it")
    show(tick)
    told = QAccessible.queryAccessibleInterface(tick)
    assert (told.role(), told.state().checked) == (QAccessible.Role.CheckBox, 0)
    QTest.mouseClick(tick, LEFT, pos=QPoint(tick.width() - 10, tick.height() // 2))
    assert tick.isChecked() and told.state().checked, "the whole row is pressed"


def test_a_disclosure_says_whether_it_is_open(qtbot: QtBot) -> None:
    opener = Disclosure("Why we ask", "info")
    qtbot.addWidget(opener)
    told = QAccessible.queryAccessibleInterface(opener)
    assert told.role() == QAccessible.Role.Button
    assert (told.state().collapsed, told.state().expanded) == (1, 0)
    press = told.actionInterface()
    press.doAction(press.pressAction())
    assert (told.state().collapsed, told.state().expanded) == (0, 1) and opener.isChecked()


def test_a_fold_shows_what_it_opens(show: Show) -> None:
    fold, inside = Fold("Why we ask"), Text("A yes counts only when they could say no.")
    fold.body.addWidget(inside)
    show(fold)
    assert not inside.isVisible()
    QTest.mouseClick(fold.head, LEFT)
    assert inside.isVisible() and fold.is_open()


def test_choices_are_one_tab_stop_and_arrows_go_through_them(show: Show, qtbot: QtBot) -> None:
    choices = Choices("Words", [("full", "In full", None), ("short", "In ten seconds", "timer")])
    choices.set_chosen("full")
    show(choices)
    full, short = choices.buttons.values()
    assert role(full) == QAccessible.Role.RadioButton
    full.setFocus()
    with qtbot.waitSignal(choices.chosen) as chosen:
        QTest.keyClick(full, Qt.Key.Key_Right)
    assert chosen.args == ["short"] and short.isChecked() and not full.isChecked()


def test_tab_comes_to_the_choice_that_is_chosen_wherever_it_stands(show: Show) -> None:
    sizes = Choices("Size", [("12", "12", None), ("18", "18", None), ("24", "24", None)])
    show(sizes)
    for chosen in ("18", "24"):
        sizes.set_chosen(chosen)
        assert [stop.accessibleName() for stop in tab_stops(sizes)] == [chosen]


def test_only_a_pages_own_heading_is_a_heading(qtbot: QtBot) -> None:
    roles = {each: role(_kept(qtbot, Heading("Who?", each))) for each in ("page", "first", "block", "side")}
    assert roles == {
        "page": QAccessible.Role.Heading,
        "first": QAccessible.Role.Heading,
        "block": QAccessible.Role.StaticText,
        "side": QAccessible.Role.StaticText,
    }


def test_a_heading_takes_the_keyboard_from_code_and_is_no_tab_stop(show: Show) -> None:
    heading = Heading("Who would get it?")
    page = show(heading, OptionButton("Another service", 1))
    heading.setFocus()
    assert page.focusWidget() is heading
    heading.setText("What did they say?")
    assert name(heading) == "What did they say?"
    assert not heading.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_name_has_no_line_breaks_and_no_markup(qtbot: QtBot) -> None:
    assert name(_kept(qtbot, Text("one\ntwo"))) == "one two"
    marked = _kept(qtbot, Text("<b>Bread</b> & butter"))
    assert (name(marked), marked.text()) == ("<b>Bread</b> & butter", "<b>Bread</b> & butter")


def test_the_search_field_is_named_by_its_label(show: Show) -> None:
    field = SearchField("Find a decision by a word in it")
    show(field)
    assert name(field.edit) == "Find a decision by a word in it"
    relations = QAccessible.queryAccessibleInterface(field.edit).relations(QAccessible.RelationFlag.Label)
    assert [each[0].object() for each in relations] == [field.label]


def test_a_number_stays_within_its_bounds(show: Show, qtbot: QtBot) -> None:
    field, told = NumberField("Clear after", "{} minutes".format, 1, 3), list[int]()
    field.changed.connect(lambda number: told.append(number))
    show(field)
    more = next(each for each in field.findChildren(QAbstractButton) if name(each).startswith("More"))
    for _ in range(5):
        QTest.mouseClick(more, LEFT)
    assert (told, field.value) == ([2, 3], 3)
    assert any(label.text() == "3 minutes" for label in field.findChildren(Text))


def test_the_mouse_gone_leaves_no_tint(show: Show) -> None:
    option = OptionButton("They said yes", 1)
    show(option)
    rest = option.grab().toImage()
    QApplication.sendEvent(option, QEvent(QEvent.Type.Leave))
    assert option.grab().toImage() == rest


def _kept(qtbot: QtBot, widget: Text) -> Text:
    qtbot.addWidget(widget)
    return widget
