"""Lists that open under a field or a button: by hand, by keys, by a word, for a screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dpup_assistant.kit.chips import Chips
from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.menu_button import MenuButton, WordsMenu
from dpup_assistant.kit.pick_field import PickField
from tests.desk.seen import name, role
from tests.kit.conftest import Show
from tests.kit.studio_samples import BASIS, NODES

LEFT = Qt.MouseButton.LeftButton


def opened() -> ChoiceList:
    """The list that is open."""
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoiceList)
    return popup


def offered() -> list[str]:
    return [row.text() for row in opened().rows()]


def described(widget: object) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def picking(show: Show) -> tuple[PickField, list[str]]:
    field, told = PickField("Option 1 goes to"), list[str]()
    field.set_choices(NODES)
    field.set_picked("share")
    field.picked.connect(told.append)
    show(field)
    return field, told


def test_a_list_is_gone_through_by_keys_and_leads_back(show: Show) -> None:
    field, told = picking(show)
    field.button.setFocus()
    QTest.keyClick(field.button, Qt.Key.Key_Down)
    popup = opened()
    assert popup.accessibleName() == "Option 1 goes to" and popup.filter.edit.hasFocus()
    QTest.keyClick(popup.filter.edit, Qt.Key.Key_Down)
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert (told, QApplication.activePopupWidget()) == (["q2"], None)
    assert field.button.hasFocus() and field.picked_id() == "share", "who shows the tree says what is picked"
    QTest.keyClick(field.button, Qt.Key.Key_Space)
    QTest.keyClick(opened().filter.edit, Qt.Key.Key_Escape)
    assert told == ["q2"] and QApplication.activePopupWidget() is None and field.button.hasFocus()


def test_a_word_narrows_the_list_and_something_new_can_always_be_made(show: Show) -> None:
    field, told = picking(show)
    QTest.mouseClick(field.button, LEFT)
    assert offered()[0] == "1 Who asks?" and offered()[-1] == "Make a new question" and len(offered()) == 10
    QTest.keyClicks(opened().filter.edit, "SHARE")
    assert offered() == ["You can share it", "Make a new question"]
    opened().filter.edit.setText("zebra")
    assert offered() == ["Make a new question"]
    assert "Nothing has that word. Try another." in shown_words()
    opened().filter.edit.setText("go ahead")
    QTest.keyClick(opened().filter.edit, Qt.Key.Key_Return)
    assert told == [], "it was picked before"
    QTest.mouseClick(field.button, LEFT)
    row = opened().rows()[-1]
    row.setFocus()
    QTest.keyClicks(row, "8")
    assert offered() == ["8 Who asks?", "Make a new question"] and opened().filter.edit.hasFocus()
    QTest.mouseClick(opened().rows()[1], LEFT)
    assert told == ["new"]


def test_what_is_picked_and_what_a_row_means_is_said(show: Show) -> None:
    field, _ = picking(show)
    assert name(field.button) == "Option 1 goes to: You can share it"
    QTest.mouseClick(field.button, LEFT)
    row = next(row for row in opened().rows() if row.choice.id == "share")
    assert (name(row), described(row), role(row)) == (
        "You can share it", "Picked. Go ahead", QAccessible.Role.Button,
    )  # fmt: skip
    assert {"Questions", "Outcomes"} <= set(shown_words())
    opened().close()
    field.set_picked("find_out_frist")
    field.set_fault("No node is called find_out_frist. Did you mean find_out_first?")
    assert name(field.button) == "Option 1 goes to: find_out_frist"
    assert described(field.button).startswith("No node is called find_out_frist.")


def test_among_thousands_a_list_opens_with_as_many_as_can_be_gone_through(show: Show) -> None:
    field = PickField("Goes to")
    field.set_choices([Choice(f"q{number}", f"Question {number}") for number in range(5_000)])
    show(field)
    QTest.mouseClick(field.button, LEFT)
    assert len(offered()) == 100
    assert "100 of 5000 are shown. Type a word to find the others." in shown_words()
    opened().filter.edit.setText("4321")
    assert offered() == ["Question 4321"]


def test_chips_are_put_in_and_taken_out_by_keys(show: Show) -> None:
    field, told = Chips("Rests on"), list[str]()
    field.set_choices(BASIS)
    field.added.connect(lambda id: told.append(f"+{id}"))
    field.removed.connect(lambda id: told.append(f"-{id}"))
    field.removed.connect(lambda id: field.set_picked([each for each in field.picked_ids() if each != id]))
    field.set_picked(["ipp_11", "choice", "ipp_99"])
    page = show(field)
    outs = [chip.take_out for chip in field._chips]
    assert [name(out) for out in outs] == [
        "Take out: IPP 11", "Take out: Transparency and Choice", "Take out: ipp_99",
    ]  # fmt: skip
    assert [described(out) for out in outs] == ["", "", "Nothing is called that."]
    assert name(field.add) == "Add: Rests on"
    QTest.mouseClick(field.add, LEFT)
    assert offered() == ["IPP 10"] and opened().filter.isHidden()
    QTest.keyClick(opened().focusWidget(), Qt.Key.Key_Return)
    outs[1].setFocus()
    QTest.keyClick(outs[1], Qt.Key.Key_Space)
    assert name(page.window().focusWidget()) == "Take out: ipp_99", "the keyboard comes to the next one"
    QTest.keyClick(outs[1], Qt.Key.Key_Space)
    assert page.window().focusWidget() is field.add
    assert (told, field.picked_ids()) == (["+ipp_10", "-choice", "-ipp_99"], ("ipp_11",))


def test_a_menu_button_is_named_and_tells_what_was_chosen(show: Show) -> None:
    actions = [Choice("up", "Move up", icon="arrow-up"), Choice("out", "Take out", icon="x")]
    menu, told = MenuButton("More for option 2", actions), list[str]()
    menu.chosen.connect(told.append)
    show(menu)
    QTest.mouseClick(menu, LEFT)
    assert (name(menu), described(menu), offered()) == ("More for option 2", "", ["Move up", "Take out"])
    QTest.keyClick(opened().focusWidget(), Qt.Key.Key_End)
    QTest.keyClick(opened().focusWidget(), Qt.Key.Key_Space)
    assert told == ["out"] and menu.hasFocus()


def test_words_on_the_bar_open_a_list_with_the_current_one_marked(show: Show) -> None:
    menu, told = WordsMenu("Can I share this?", "studio_quiet"), list[str]()
    menu.set_choices(
        [Choice("collect", "Should I collect this?"), Choice("share", "Can I share this?")], "share"
    )
    menu.chosen.connect(told.append)
    show(menu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert (
        name(opened().focusWidget()) == "Can I share this?" and described(opened().focusWidget()) == "Picked"
    )
    QTest.keyClick(opened().focusWidget(), Qt.Key.Key_Up)
    QTest.keyClick(opened().focusWidget(), Qt.Key.Key_Return)
    assert told == ["collect"] and menu.text() == "Can I share this?"


def test_a_list_stays_on_the_screen(show: Show) -> None:
    field, _ = picking(show)
    room = field.screen().availableGeometry()
    for corner in (room.topLeft(), room.bottomRight()):
        field.window().move(corner.x() - 200, corner.y() - 60)
        QTest.mouseClick(field.button, LEFT)
        assert room.contains(opened().geometry())
        opened().close()


def shown_words() -> list[str]:
    """What the open list says beside its rows."""
    popup = opened()
    return [each.text() for each in popup.findChildren(type(popup._more)) if each.isVisible()]
