"""The text of a tree, typed as YAML: one text with all other views, whatever is typed or pasted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.code_edit import CodeEdit
from dpup_assistant.kit.utf16 import units
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.editor import Editor
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.yaml.lines import Lines, Shown
from dpup_assistant.studio.yaml.view import YamlView
from tests.studio.conftest import SMALL, Opens
from tests.studio.saving import tree_in, window_on

Views = Callable[[EditedTree], YamlView]


@pytest.fixture
def shown(shipped: Folder, qtbot: QtBot) -> Iterator[Views]:
    def show(edited: EditedTree) -> YamlView:
        view = YamlView(edited, shipped)
        qtbot.addWidget(view)
        view.resize(700, 500)
        view.show()
        view.edit.setFocus()
        qtbot.waitUntil(view.edit.hasFocus)
        return view

    yield show


def lines_of(edit: CodeEdit) -> list[str]:
    return [edit.line(number) for number in range(edit.blockCount())]


def paste(edit: CodeEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    edit.insertFromMimeData(data)


def select(edit: CodeEdit, start: int, end: int) -> None:
    text = edit.document().toRawText()
    cursor = edit.textCursor()
    cursor.setPosition(units(text[:start]))
    cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


# What Qt, YAML and Python each count in their own way: ends of lines, signs beyond 16 bits, marks, halves.
ODD = [
    "a",
    "ā",
    "\N{DOG}",
    " ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\u2028",
    "\u2029",
    "\ufdd0",
    "\0",
    "\ud83d",
    "x: y",
]
TEXTS = st.lists(st.sampled_from(ODD), max_size=12).map("".join)
FILES = st.builds(str.__add__, st.sampled_from(["", "\ufeff"]), TEXTS)
PLACES = st.tuples(st.integers(0, 30), st.integers(0, 30))
EDITS = st.lists(st.tuples(st.sampled_from(["here", "elsewhere", "undo"]), PLACES, TEXTS), max_size=8)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FILES, EDITS)
def test_edits_here_and_elsewhere_leave_one_text(
    opened: Opens, shipped: Folder, text: str, edits: list[tuple[str, tuple[int, int], str]]
) -> None:
    edited = opened("")
    edited.replace_text(text, "Begin")
    view = YamlView(edited, shipped)
    view.show()
    for where, (start, end), new in edits:
        if where == "here":
            select(view.edit, start, end)
            paste(view.edit, new)
        elif where == "undo":
            if edited.to_undo != "Begin":
                edited.undo()
        else:
            start, end = sorted((min(start, len(edited.text)), min(end, len(edited.text))))
            edited.replace_text(edited.text[:start] + new + edited.text[end:], "Elsewhere")
        assert lines_of(view.edit) == Lines(edited.text).shown()
    while edited.to_undo != "Begin" and edited.to_undo:
        edited.undo()
    assert edited.text == text
    assert lines_of(view.edit) == Lines(text).shown()
    view.deleteLater()


@settings(max_examples=200, deadline=None)
@given(FILES, st.integers(0, 12), st.integers(0, 12), TEXTS)
def test_lines_follow_the_text_and_what_is_typed_changes_it_there_alone(
    text: str, start: int, removed: int, new: str
) -> None:
    lines = Lines(text)
    before = lines.shown()
    start = min(start, len(text))
    after = text[:start] + new + text[start + removed :]
    first, count, texts = lines.spliced(start, len(text[start : start + removed]), new)
    assert [*before[:first], *texts, *before[first + count :]] == lines.shown() == Lines(after).shown()
    edit = lines.typed(Shown(0, len(lines.raw), lines.shown()))
    assert after[: edit.start] + edit.text + after[edit.end :] == after


def test_what_is_typed_is_one_step_for_each_line_and_keeps_the_ends_of_lines(
    opened: Opens, shown: Views
) -> None:
    text = "\ufeff" + SMALL.replace("\n", "\r\n")
    edited = opened(text)
    view = shown(edited)
    assert edited.text == text and edited.edits_not_saved == 0
    view.edit.set_place(2, len("title: Can I do this"))
    QTest.keyClicks(view.edit, " now")
    assert edited.text == text.replace("do this?", "do this now?")
    assert edited.to_undo == "Change line 3" and edited.edits_not_saved == 1
    QTest.keyClick(view.edit, Qt.Key.Key_Return)
    assert edited.text == text.replace("do this?", "do this now\r\n?")
    edited.undo()
    edited.undo()
    assert edited.text == text
    assert view.edit.place() == (2, len("title: Can I do this"))


def test_the_keys_of_code_indent_and_tab_leaves(edited: EditedTree, shown: Views) -> None:
    view = shown(edited)
    edit = view.edit
    edit.selectAll()
    QTest.keyClicks(edit, "questions:")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "zzz:")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "x: 1")
    assert edited.text == "questions:\n  zzz:\n    x: 1"
    QTest.keyClick(edit, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edited.text == "questions:\n  zzz:\n  x: 1\n"
    select(edit, 0, 18)
    QTest.keyClick(edit, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    assert edited.text == "  questions:\n    zzz:\n  x: 1\n"
    edited.undo()
    assert edited.text == "questions:\n  zzz:\n  x: 1\n"
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert "\t" not in edited.text
    view.foot.ask_for_line()
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert "\t" not in edited.text and not edit.hasFocus()


def test_too_much_is_refused_and_told_and_odd_text_stays(edited: EditedTree, shown: Views) -> None:
    view = shown(edited)
    paste(view.edit, "x" * 20_000_000)
    assert edited.text == SMALL
    assert view.foot.wrong.isVisible() and "too long" in view.foot.wrong.text()
    view.edit.selectAll()
    paste(view.edit, 'title: "half\n\0 \u2028 not yaml: : {')
    edited.judge_now()
    assert edited.text == 'title: "half\n\0 \u2028 not yaml: : {'
    assert view.edit.marks.lines()


def test_faults_are_underlined_named_under_the_text_and_said(edited: EditedTree, shown: Views) -> None:
    view = shown(edited)
    line = next(n for n, text in enumerate(SMALL.splitlines()) if "next: go_on" in text)
    view.edit.set_place(line, SMALL.splitlines()[line].index("go_on"))
    assert not view.foot.wrong.isVisible()
    QTest.keyClicks(view.edit, "z")
    edited.judge_now()
    assert view.edit.marks.lines()[line] and view.foot.wrong.isVisible()
    assert "zgo_on" in view.foot.wrong.text()
    marked = [each.cursor.selectedText() for each in view.edit.extraSelections()]
    assert "zgo_on" in marked
    view.edit.set_place(0)
    assert not view.foot.wrong.isVisible()
    QTest.keyClick(view.edit, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(view.focusWidget(), "900")
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert not view.edit.hasFocus()
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        QTest.keyClick(view.focusWidget(), key)
    assert view.edit.hasFocus() and view.edit.place() == (8, 0)


def test_the_selection_follows_the_cursor_and_the_cursor_the_selection(
    edited: EditedTree, shown: Views, qtbot: QtBot
) -> None:
    view = shown(edited)
    lines = SMALL.splitlines()
    with qtbot.waitSignal(edited.selected):
        view.edit.set_place(lines.index("    title: Did they say yes?"), 8)
    assert edited.selection == ("questions", "asked")
    with qtbot.waitSignal(edited.selected):
        view.edit.set_place(1)
    assert edited.selection == ()
    edited.show(("outcomes", "go_on", "record"))
    line, column = view.edit.place()
    assert lines[line][column:].startswith("Write down what you shared")
    view.edit.clearFocus()
    edited.select(("scenarios", "said_no"))
    assert lines[view.edit.place()[0]] == "  said_no:"


def offered(view: YamlView) -> list[str]:
    return [each.words for each in view.edit.offers.choices]


def test_what_can_stand_here_is_offered_and_taken(edited: EditedTree, shown: Views) -> None:
    view = shown(edited)
    edit, lines = view.edit, SMALL.splitlines()
    line = next(n for n, text in enumerate(lines) if "next: asked" in text)
    edit.set_place(line, lines[line].index("asked"))
    for _ in "asked":
        QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, "f")
    assert offered(view) == ["find_out"] and "Find out more first" in edit.offers.current.meaning
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert "next: find_out}" in edited.text and edit.hasFocus() and not offered(view)
    edit.set_place(lines.index("    title: Who would get it?"), 100)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "h")
    assert offered(view) == ["hint"]
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not offered(view)
    QTest.keyClick(edit, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "    title: Who would get it?\n    hint: \n" in edited.text
    edited.undo()
    QTest.keyClick(edit, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert "title" not in offered(view) and "say" in offered(view)
    QTest.keyClicks(edit, "say: Hello {")
    assert "agency" in offered(view)
    QTest.keyClicks(edit, "zzz")
    assert not offered(view)


def test_a_text_half_typed_keeps_the_window_alive_and_every_letter(tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(tree_in(tmp_path))
    qtbot.addWidget(window)
    editor, edited = window.editor, window.edited
    assert isinstance(editor, Editor) and edited
    editor.tabs.show_tab("yaml")
    view = window.findChild(YamlView)
    assert view
    view.edit.setFocus()
    view.edit.set_place(SMALL.splitlines().index("questions:"), 100)
    for letter in '\nnew_one:\nzz\n[{"':
        QTest.keyClick(view.edit, Qt.Key.Key_Return) if letter == "\n" else QTest.keyClicks(view.edit, letter)
        edited.judge_now()
    typed = SMALL.replace("questions:\n", 'questions:\n  new_one:\n    zz\n    [{"\n')
    assert edited.text == typed and view.edit.marks.lines()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(view.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edited.text == typed.replace('[{"', "") and edited.to_redo
    while edited.to_undo:
        edited.undo()
    assert edited.text == SMALL and lines_of(view.edit) == SMALL.split("\n")
    window.close_tree()
    window.close()
