"""The parts of the trainer's window fit, can be told by a screen reader, and give way where it is narrow."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.columns import Columns
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.tab_order import tab_stops
from dpup_assistant.kit.tabs import Tabs
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.kit.theme import THEMES, contrast
from tests.desk.ring import changed_by_focus
from tests.desk.seen import cut_off, name, role, sideways, small_targets, wrong_names
from tests.kit.conftest import Show
from tests.kit.studio_samples import EVERYTHING, PRESSED, bar, columns, pick, placed, tabs

STUDIO_TARGET = 40  # px


def let_settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("sample", EVERYTHING)
def test_it_fits_at_every_width_and_text_size(show: Show, sample: str) -> None:
    page = show(EVERYTHING[sample]())
    wrong = list[str]()
    for size in (1, 1.5, 2):
        for width in (320, 1000):
            look().set_text_size(size)
            page.window().resize(width, 700)
            let_settle()
            found = [*cut_off(page.window()), *sideways(page.window()), *small_targets(page, STUDIO_TARGET)]
            wrong += [f"{width} px, size {size}: {each}" for each in found]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sample", ["line", "area", "pick", *PRESSED, "tabs"])
def test_what_has_the_keyboard_wears_a_strong_ring(show: Show, sample: str, theme: str) -> None:
    look().set_theme(theme)
    widget, other = EVERYTHING[sample](), Button("Another")
    show(widget, other)
    stop = next(iter(tab_stops(widget)))
    box = getattr(widget, "box", stop)
    before = box.size()
    strong = changed_by_focus(box, other)
    assert strong >= 2 * 2 * (box.width() + box.height()) * 0.8, "2 px all round, but for corners"
    assert box.size() == before, "nothing shifts"


@pytest.mark.parametrize("sample", EVERYTHING)
def test_a_screen_reader_can_name_it(show: Show, sample: str) -> None:
    page = show(EVERYTHING[sample]())
    tab_roles = [each for each in wrong_names(page) if "Role.PageTab" not in each]
    assert tab_roles == []


@pytest.mark.parametrize("theme", THEMES)
def test_words_on_the_bar_can_be_read_also_those_of_what_cannot_be_pressed(theme: str) -> None:
    colours = THEMES[theme]
    pairs = [
        ("rail_text", "rail"), ("rail_text", "rail_raised"), ("rail_muted", "rail"),
        ("rail_muted", "rail_raised"), ("error", "surface"), ("warn", "surface"), ("muted", "soft"),
    ]  # fmt: skip
    assert [pair for pair in pairs if contrast(colours[pair[0]], colours[pair[1]]) < 4.5] == []


def test_a_button_that_cannot_be_pressed_is_dashed_and_looks_other(show: Show) -> None:
    undo = Button("Undo", "undo-2", "bar")
    show(undo)
    rest = undo.grab().toImage()
    undo.setEnabled(False)
    assert undo.grab().toImage() != rest


def test_tabs_are_one_stop_and_keys_go_through_them(show: Show) -> None:
    made, told = tabs(), list[str]()
    field = LineField("Title")
    made.add("last", "Last", "workflow", placed(field))
    made.changed.connect(told.append)
    show(made)
    assert (made.current, made.ids()) == ("form", ["form", "yaml", "scenarios", "last"])
    form, yaml = made.button("form"), made.button("yaml")
    assert [stop for stop in tab_stops(made) if stop is not field.edit] == [form]
    assert (role(form), role(form.parentWidget()), name(form.parentWidget())) == (
        QAccessible.Role.PageTab, QAccessible.Role.PageTabList, "Views of this tree",
    )  # fmt: skip
    form.setFocus()
    QApplication.sendEvent(form, QKeyEvent(QEvent.Type.KeyPress, 0x100, Qt.KeyboardModifier.NoModifier, "Ā"))
    QTest.keyClick(form, Qt.Key.Key_Right)
    states = [QAccessible.queryAccessibleInterface(made.button(id)).state().selected for id in made.ids()]
    assert (made.current, yaml.hasFocus(), states) == ("yaml", True, [0, 1, 0, 0])
    QTest.keyClick(yaml, Qt.Key.Key_Left)
    QTest.keyClick(form, Qt.Key.Key_Left)
    field.edit.setFocus()
    QTest.keyClick(field.edit, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(yaml, Qt.MouseButton.LeftButton)
    press = QAccessible.queryAccessibleInterface(form).actionInterface()
    press.doAction(press.pressAction())
    assert told == ["yaml", "form", "last", "scenarios", "yaml", "form"]
    assert made.take("form") and made.current == "yaml"


def test_in_a_narrow_window_the_outer_parts_become_tabs_and_come_back(show: Show) -> None:
    made, forms = columns(), list[str]()
    made.form_changed.connect(forms.append)
    window = in_window(made, show)
    middle = made.findChild(Tabs)
    assert middle is not None

    def at(width: int, size: float = 1) -> tuple[str, list[str], list[int]]:
        look().set_text_size(size)
        window.resize(width, 600)
        let_settle()
        outer = [part.width() for part in (made._left.widget, made._right.widget) if part.parent() is made]
        return made.form, middle.ids(), outer

    views = ["form", "yaml", "scenarios"]
    assert at(1366) == ("three", views, [298, 366])
    middle.show_tab("yaml")
    assert at(1024) == ("two", [*views, "preview"], [298])
    assert (middle.current, made._right.widget.isVisible()) == ("yaml", False)
    assert at(1366, 2) == ("one", ["outline", *views, "preview"], [])
    middle.show_tab("preview")
    assert made._right.widget.isVisible()
    assert at(1366) == ("three", views, [298, 366]) and middle.current == "form"
    made.show_right(False)
    let_settle()
    assert not made._right.widget.isVisible() and middle.width() > 1000
    made.show_right(True)
    assert made._right.widget.isVisible() and forms == ["two", "one", "three"]


def test_the_bar_and_the_tabs_leave_room_for_the_form_at_200_percent(show: Show) -> None:
    top, made, below = bar(), columns(), Text("1 error")
    middle = made.findChild(Tabs)
    assert middle is not None
    middle.put_below(below)
    window = in_window(top, show, made)
    window.resize(1024, 600)
    let_settle()
    low = top.height()
    look().set_text_size(2)
    let_settle()
    assert window.height() == 600 and top.height() <= 2.5 * low
    assert made.height() > 300 and below.isVisible() and not [*cut_off(window)]


def test_a_row_may_hold_the_sentence_of_a_fault_itself(show: Show) -> None:
    field, row = pick(), QWidget()
    Column(row).addWidget(field.fault_line)
    show(field, row)
    assert field.fault_line.parent() is row and field.fault_line.isVisible()
    field.set_fault("")
    assert not field.fault_line.isVisible() and isinstance(field.fault_line, Text)


def in_window(first: QWidget, show: Show, *others: Columns) -> QWidget:
    """A window that is filled by these widgets, the last one as high as it can be."""
    window = QWidget()
    layout = Column(window)
    layout.addWidget(first, 0 if others else 1)
    for other in others:
        layout.addWidget(other, 1)
    window.resize(1366, 600)
    page = show()
    window.setParent(page.window(), Qt.WindowType.Window)
    window.show()
    QTest.qWaitForWindowActive(window)
    let_settle()
    return window
