"""The outline: every part of a tree in reading order, where each answer goes, what is wrong, all by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.outline.outline import Outline
from tests.studio.conftest import Opens

KEYS = Qt.Key


@pytest.fixture
def outline(edited: EditedTree, shipped: Folder) -> Iterator[Outline]:
    outline = Outline(edited, shipped)
    outline.resize(298, 700)
    outline.show()
    QTest.qWaitForWindowExposed(outline)
    yield outline
    outline.close()
    outline.deleteLater()


def press(outline: Outline, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(outline.view, key)


def test_it_lists_the_parts_in_the_order_of_the_file_with_what_each_is(outline: Outline) -> None:
    assert outline.view.names() == [
        "About this tree",
        "2 questions",
        "1 Who would get it?",
        "2 Did they say yes?",
        "2 outcomes",
        "Go ahead: You can share it",
        "Check first: Find out more first",
        "4 scenarios",
        "A service asks for an address, and the person is fine with it.",
        "A service asks for an address, and the person says no.",
        "A service asks for an address, and the person looks away.",
        "Someone rings and does not say where from.",
    ]


def test_keys_alone_open_a_question_and_go_to_where_an_answer_leads(
    outline: Outline, edited: EditedTree
) -> None:
    edited.select(("questions", "who"))
    press(outline, KEYS.Key_Down)
    assert outline.view.names()[3:5] == [
        "Another service: goes to question 2, Did they say yes?",
        "I am not sure: goes to Find out more first",
    ]
    press(outline, KEYS.Key_Return)
    assert edited.selection == ("questions", "asked")
    press(outline, KEYS.Key_Left)
    assert not any("They said yes" in name for name in outline.view.names())
    press(outline, KEYS.Key_Home, KEYS.Key_Return)
    assert edited.selection == ()
    press(outline, KEYS.Key_End)
    assert outline.view.current_key() == ("scenarios", "not_sure_who")


def test_what_is_wrong_stands_at_the_part_in_words_and_a_click_leads_to_it(
    outline: Outline, edited: EditedTree
) -> None:
    path = ("questions", "asked", "options", "no", "next")
    edited.set_value(path, "find_owt", "Change where it goes")
    edited.judge_now()
    assert "2 Did they say yes?, 1 error" in outline.view.names()
    edited.select(("questions", "asked"))
    shown: list[object] = []
    edited.shown.connect(shown.append)
    press(outline, KEYS.Key_Down, KEYS.Key_Down)
    assert outline.view.names()[5] == "They said no: no such node, 1 error"
    press(outline, KEYS.Key_Return)
    assert shown == [path]


def test_another_title_keeps_what_is_open_and_where_the_keyboard_is(
    outline: Outline, edited: EditedTree
) -> None:
    edited.select(("questions", "asked"))
    press(outline, KEYS.Key_Down)
    edited.set_value(("questions", "who", "title"), "Who will see it?", "Change the title")
    edited.judge_now()
    assert "1 Who will see it?" in outline.view.names()
    assert "They said yes: goes to You can share it" in outline.view.names()
    edited.set_value(("outcomes", "go_on", "title"), "You may share it", "Change the title")
    edited.judge_now()
    assert "They said yes: goes to You may share it" in outline.view.names()
    edited.replace_text(edited.text.replace("  asked:\n", "  asked_now:\n"), "Rename")
    edited.judge_now()
    assert "2 Did they say yes?" in ", ".join(outline.view.names())


def test_renaming_deleting_and_moving_are_asked_for_by_keys(outline: Outline, edited: EditedTree) -> None:
    asked: list[object] = []
    outline.rename_wanted.connect(asked.append)
    outline.delete_wanted.connect(asked.append)
    outline.move_wanted.connect(lambda path, steps: asked.append((path, steps)))
    edited.select(("outcomes", "go_on"))
    press(outline, KEYS.Key_F2, KEYS.Key_Delete)
    QTest.keyClick(outline.view, KEYS.Key_Down, Qt.KeyboardModifier.AltModifier)
    where = ("outcomes", "go_on")
    assert asked == [where, where, (where, 1)]


def test_a_text_with_nothing_in_it_is_an_outline_with_its_head_alone(
    opened: Opens, shipped: Folder, outline: Outline, edited: EditedTree
) -> None:
    edited.replace_text("just words", "Type")
    edited.judge_now()
    assert outline.view.names() == ["About this tree, 1 error"]
