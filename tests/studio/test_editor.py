"""The editor around the views: faults with their mending, adding, renaming and taking out, and its keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.check.view import mapping
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.tab_order import tab_stops
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.editor import Editor
from dpup_assistant.studio.folder import Folder

KEYS, CONTROL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
BROKEN = ("questions", "asked", "options", "no", "next")


@pytest.fixture
def editor(edited: EditedTree, shipped: Folder) -> Iterator[Editor]:
    editor = Editor(edited, shipped)
    editor.resize(1366, 768)
    editor.show()
    editor.activateWindow()
    QTest.qWaitForWindowActive(editor)
    yield editor
    editor.close()
    editor.deleteLater()


def settle(edited: EditedTree) -> None:
    edited.judge_now()
    for _ in range(20):
        QApplication.processEvents()


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def faults(editor: Editor) -> list[str]:
    return [row.line.accessibleName() for row in editor.faults.rows()]


def test_a_fault_tells_where_and_what_and_one_press_mends_it(editor: Editor, edited: EditedTree) -> None:
    before = edited.text
    edited.set_value(BROKEN, "find_owt", "Change where it goes")
    settle(edited)
    (row,) = editor.faults.rows()
    assert row.line.accessibleName().startswith(
        "Error. Question 2, option 2. There is no question or outcome"
    )
    asked: list[str] = []
    editor.help_wanted.connect(asked.append)
    row.help_wanted.emit("unknown_node")
    assert asked == ["unknown_node"]
    editor.tabs.show_tab("graph")
    row.line.click()
    settle(edited)
    assert editor.tabs.current == "form"
    assert edited.selection == ("questions", "asked")
    assert "find_owt" in focus().accessibleName()
    row.fix.click()
    settle(edited)
    assert edited.text == before
    assert edited.to_undo == "Change `find_owt` to `find_out`"
    assert not faults(editor)
    assert isinstance(focus(), Notice) and "Nothing is wrong." in str(focus().property("text"))


def test_a_fault_that_was_just_mended_by_hand_is_not_mended_once_more(
    editor: Editor, edited: EditedTree
) -> None:
    edited.set_value(BROKEN, "find_owt", "Change where it goes")
    settle(edited)
    (row,) = editor.faults.rows()
    edited.select(())
    edited.set_value(BROKEN, "go_on", "Change where it goes")
    row.fix.click()
    assert edited.part(BROKEN) == "go_on" and edited.to_undo == "Change where it goes"
    settle(edited)
    assert edited.part(BROKEN) == "go_on"


def test_f8_goes_through_the_faults_and_round(editor: Editor, edited: EditedTree) -> None:
    edited.set_value(BROKEN, "find_owt", "Change where it goes")
    edited.set_value(("outcomes", "go_on", "title"), "", "Change the title")
    settle(edited)
    assert len(faults(editor)) == 2
    gone_to: list[object] = []
    edited.shown.connect(gone_to.append)
    for _ in range(3):
        QTest.keyClick(editor, KEYS.Key_F8)
    QTest.keyClick(editor, KEYS.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    title = ("outcomes", "go_on", "title")
    assert gone_to == [BROKEN, title, BROKEN, title]


def test_of_many_faults_the_first_are_shown_and_arrows_lead_on(editor: Editor, edited: EditedTree) -> None:
    more = "".join(f"  extra_{number}:\n    label: Words\n" for number in range(40))
    edited.replace_text(f"{edited.text}\nblanks:\n{more}", "Type")
    settle(edited)
    assert len(edited.judgement.faults) > 60
    assert len(faults(editor)) == 30
    first, second, *_ = editor.faults.rows()
    first.line.setFocus()
    QTest.keyClick(focus(), KEYS.Key_Down)
    assert focus() is second.line
    more_button = next(each for each in editor.faults.findChildren(Button) if each.text().endswith(" more"))
    more_button.click()
    assert len(faults(editor)) == 60
    assert focus() is editor.faults.rows()[30].line


@pytest.mark.parametrize(
    ("kind", "section", "faulty"),
    [
        ("question", "questions", True),  # nothing leads to it yet
        ("checklist", "questions", True),
        ("outcome", "outcomes", True),
        ("hand_over", "outcomes", True),
        ("blank", "blanks", True),  # nothing says it yet
        ("scenario", "scenarios", False),
    ],
)
def test_what_is_added_is_selected_ready_to_be_named_and_undone_at_once(
    editor: Editor, edited: EditedTree, kind: str, section: str, faulty: bool
) -> None:
    edited.select((section, next(iter(mapping(edited.data, section)), "")))
    before = edited.text
    editor.tabs.show_tab("graph")
    editor.parts.adding.add(kind)
    settle(edited)
    assert edited.selection == (section, f"new_{kind}")
    assert editor.form.isAncestorOf(focus())
    assert editor.outline.view.current_key() == edited.selection
    errors = [found.fault.code for found in edited.judgement.faults if found.fault.severity == "error"]
    assert set(errors) <= ({"unreachable"} if faulty else set()), errors
    edited.undo()
    assert edited.text == before


def test_a_new_id_reaches_all_that_names_it_and_a_bad_one_is_told_in_place(
    editor: Editor, edited: EditedTree
) -> None:
    before = edited.text
    edited.select(("outcomes", "find_out"))
    editor.outline.setFocus()
    QTest.keyClick(editor.outline.view, KEYS.Key_F2)
    renaming = editor.parts.renaming
    assert focus() is renaming.field.edit
    QTest.keyClicks(focus(), "go_on")
    QTest.keyClick(focus(), KEYS.Key_Return)
    assert "There is a `go_on` already." in renaming.field.fault_line.text()
    focus().selectAll()  # type: ignore[attr-defined]  # it is the field's editor
    QTest.keyClicks(focus(), "ask_first")
    QTest.keyClick(focus(), KEYS.Key_Return)
    settle(edited)
    assert "find_out" not in edited.text and edited.text.count("ask_first") == before.count("find_out")
    assert edited.selection == ("outcomes", "ask_first")
    assert (
        editor.tabs.ids()[:4] == ["form", "yaml", "graph", "scenarios"] and "rename" not in editor.tabs.ids()
    )
    edited.undo()
    assert edited.text == before


def test_a_new_id_of_an_option_reaches_the_scenarios_that_pick_it(editor: Editor, edited: EditedTree) -> None:
    edited.select(("questions", "who"))
    editor.form.rename_wanted.emit(("questions", "who", "options", "service"))
    QTest.keyClicks(focus(), "another_service")
    QTest.keyClick(focus(), KEYS.Key_Return)
    settle(edited)
    assert edited.part(("questions", "who", "options", "another_service", "next")) == "asked"
    assert edited.part(("scenarios", "said_no", "answers", "who")) == "another_service"
    assert edited.selection == ("questions", "who")
    assert edited.judgement.tree and edited.edits_not_saved == 1


def test_deleting_what_is_led_to_shows_who_leads_there_and_asks(editor: Editor, edited: EditedTree) -> None:
    before = edited.text
    deleting = editor.parts.deleting
    edited.select(("questions", "asked"))
    editor.outline.setFocus()
    QTest.keyClick(editor.outline.view, KEYS.Key_Delete)
    assert focus().accessibleName() == "Go to: Question 1, option 1"
    QTest.keyClick(focus(), KEYS.Key_Escape)
    assert edited.text == before and "delete" not in editor.tabs.ids()
    assert focus() is editor.outline.view
    QTest.keyClick(focus(), KEYS.Key_Delete)
    deleting.point.click()
    assert deleting.target.fault_line.text() == "Pick where they are to lead."
    deleting.place_wanted.emit(("questions", "who", "options", "service", "next"))
    assert editor.tabs.current == "form" and edited.selection == ("questions", "who")
    editor.tabs.show_tab("delete")
    deleting.target.picked.emit("find_out")
    deleting.point.click()
    settle(edited)
    assert "asked:" not in edited.text
    assert edited.part(("questions", "who", "options", "service", "next")) == "find_out"
    edited.undo()
    assert edited.text == before
    settle(edited)
    editor.outline.delete_wanted.emit(("scenarios", "said_no"))
    assert edited.part(("scenarios", "said_no")) and "said_no" not in edited.text


def test_in_a_narrow_window_what_is_asked_leads_back_to_the_outline(
    editor: Editor, edited: EditedTree
) -> None:
    editor.resize(640, 600)
    settle(edited)
    edited.select(("questions", "asked"))
    editor.tabs.show_tab("outline")
    editor.outline.setFocus()
    for key in (KEYS.Key_Delete, KEYS.Key_F2):
        QTest.keyClick(editor.outline.view, key)
        assert editor.tabs.current in ("delete", "rename")
        QTest.keyClick(focus(), KEYS.Key_Escape)
        assert editor.tabs.current == "outline" and focus() is editor.outline.view
    editor.parts.adding.add("outcome")
    settle(edited)
    assert editor.tabs.current == "form" and editor.form.isAncestorOf(focus())


def test_a_low_window_counts_the_faults_and_lists_them_when_asked(editor: Editor, edited: EditedTree) -> None:
    edited.set_value(BROKEN, "find_owt", "Change where it goes")
    settle(edited)
    (row,) = editor.faults.rows()
    fold = next(each for each in editor.faults.findChildren(Button) if each.text() == "Show the list")
    assert row.isVisible() and not fold.isVisible()
    editor.resize(1024, 600)
    settle(edited)
    assert fold.isVisible() and not row.isVisible()
    fold.click()
    settle(edited)
    assert row.isVisible() and fold.text() == "Hide the list"
    fold.click()
    editor.resize(1024, 768)
    settle(edited)
    assert row.isVisible() and not fold.isVisible()


def test_alt_and_an_arrow_moves_a_part_and_keeps_it_at_hand(editor: Editor, edited: EditedTree) -> None:
    edited.select(("outcomes", "go_on"))
    editor.outline.setFocus()
    QTest.keyClick(editor.outline.view, KEYS.Key_Down, ALT)
    settle(edited)
    assert list(mapping(edited.data, "outcomes")) == ["find_out", "go_on"]
    assert editor.outline.view.current_key() == ("outcomes", "go_on")
    QTest.keyClick(editor.outline.view, KEYS.Key_Down, ALT)
    assert edited.edits_not_saved == 1


def test_keys_undo_show_a_view_and_go_round_the_parts(editor: Editor, edited: EditedTree) -> None:
    before = edited.text
    edited.set_value(("title",), "Another title?", "Change the title")
    QTest.keyClick(editor, KEYS.Key_Z, CONTROL)
    assert edited.text == before
    QTest.keyClick(editor, KEYS.Key_Y, CONTROL)
    assert edited.text != before
    QTest.keyClick(editor, KEYS.Key_2, ALT)
    assert editor.tabs.current == "yaml"
    editor.outline.setFocus()
    for part in (editor.tabs, editor.preview):
        QTest.keyClick(focus(), KEYS.Key_F6)
        assert part.isAncestorOf(focus())
    QTest.keyClick(focus(), KEYS.Key_F6)
    assert focus() is editor.outline.view, "its rows, and not the button above them"
    for part in (editor.preview, editor.tabs):
        QTest.keyClick(focus(), KEYS.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert part.isAncestorOf(focus())


def test_tab_goes_through_all_parts_as_they_stand_and_round_again(editor: Editor, edited: EditedTree) -> None:
    edited.set_value(BROKEN, "find_owt", "Change where it goes")
    edited.select(("questions", "asked"))
    settle(edited)
    (fault,) = editor.faults.rows()
    parts = [editor.bar, editor.outline, editor.form, fault, editor.preview]
    next(tab_stops(editor)).setFocus()
    met = [0]
    while len(met) < 200 and (met[-1] != 0 or len(set(met)) < len(parts)):
        QTest.keyClick(focus(), KEYS.Key_Tab)
        met += [number for number, part in enumerate(parts) if part.isAncestorOf(focus())]
    assert met == [*sorted(met[:-1]), 0] and set(met) == {0, 1, 2, 3, 4}


def test_a_line_that_is_not_in_order_and_a_refused_edit_are_told_above_the_views(
    editor: Editor, edited: EditedTree
) -> None:
    asked: list[str] = []
    editor.bar.tree_wanted.connect(asked.append)
    assert editor.strip.words() == ""
    edited.replace_text(edited.text.replace("  asked:\n", "  asked: [\n"), "Type")
    settle(edited)
    assert "Mend it" in editor.strip.words() or "not in order" in editor.strip.words()
    assert "1 Who would get it?" in editor.outline.view.names()
    editor.strip.yaml_wanted.emit(("questions",))
    assert editor.tabs.current == "yaml"
    edited.undo()
    settle(edited)
    assert editor.strip.words() == ""
    edited.refused.emit("Line 3: change this in the text itself.")
    assert editor.strip.words() == "Line 3: change this in the text itself."
