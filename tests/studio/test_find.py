"""Finding words in a tree, and putting others in their place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dpup_assistant.check.data import Data
from dpup_assistant.kit.ticks import Tick
from dpup_assistant.storage.edits import apply
from dpup_assistant.storage.judged import read_edited
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.find.edits import edits_for
from dpup_assistant.studio.find.page import FindPage
from dpup_assistant.studio.find.words import Sought, hits, places, replaced
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.rests.places import Resting
from tests.studio.conftest import SMALL
from tests.studio.saving import heading, press, tree_in, window_on
from tests.studio.saving import page as saving_page


def found(edited: EditedTree, sought: Sought) -> list[tuple[str, int]]:
    return [(".".join(map(str, hit.path)), hit.times) for hit in hits(places(edited.data), sought)]


def test_words_are_found_by_voice_by_capitals_and_whole(edited: EditedTree) -> None:
    assert found(edited, Sought("say no", "said")) == [("questions.asked.say", 1)]
    assert found(edited, Sought("THEY", "titles")) == [
        ("questions.asked.title", 1),
        ("questions.asked.options.yes.label", 1),
        ("questions.asked.options.no.label", 1),
    ]
    assert found(edited, Sought("THEY", match_case=True)) == []
    assert ("scenarios.said_no.feedback", 1) in found(edited, Sought("no", "worker"))
    everything, whole = found(edited, Sought("no")), found(edited, Sought("no", whole_words=True))
    assert ("outcomes.go_on.say", 1) in everything and ("outcomes.go_on.say", 1) not in whole
    assert ("questions.asked", 1) in found(edited, Sought("asked", "ids"))
    assert ("scenarios.said_yes.answers.asked", 1) in found(edited, Sought("yes", "ids"))
    assert found(edited, Sought(" ")) == [] and found(edited, Sought("{")) == []


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("words", ['a: "b" # {c', "\\1 – ā, [x]", "yes"])
def test_replacing_changes_those_texts_alone_whatever_is_put_in(
    share: EditedTree, words: str, end: str
) -> None:
    share.replace_text(share.text.replace("\n", end), "Change the ends of lines")
    share.judge_now()
    sought = Sought("they")
    wanted = [hit for hit in hits(places(share.data), sought) if not hit.is_id]
    changes = [(hit.path, replaced(hit, sought, words)) for hit in wanted]
    edits, refused = edits_for(share.text, share.located, changes)
    after = apply(share.text, edits)
    read = read_edited(after, "share.yaml")
    assert after.count("\n") == after.count(end)
    assert len(changes) > 40 and not refused and not read.faults
    for path, new in changes:
        part: Data = share.data
        for step in path[:-1]:
            part = part[step]  # type: ignore[index,call-overload]
        part[path[-1]] = new  # type: ignore[index,call-overload]
    assert read.data == share.data


@pytest.fixture
def page(edited: EditedTree, shipped: Folder, qtbot: QtBot) -> FindPage:
    page = FindPage(edited, shipped)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.focus()
    return page


def look_for(page: FindPage, words: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked.changed):
        page.asked.words.setFocus()
        QTest.keyClicks(page.asked.words.edit, words)


def words_on(page: FindPage) -> list[str]:
    return [label.text() for label in page.rows[0].findChildren(QLabel)]


def test_what_is_found_is_counted_named_and_gone_to(page: FindPage, edited: EditedTree, qtbot: QtBot) -> None:
    look_for(page, "You can say no", qtbot)
    assert page.count.text() == "Found in 1 place."
    assert words_on(page)[:2] == ["2 Did they say yes?: Words to say", "I could tell them. You can say no."]
    shown: list[object] = []
    edited.shown.connect(shown.append)
    with qtbot.waitSignal(page.done):
        press(page, "Go to it")
    assert shown == [("questions", "asked", "say")]
    look_for(page, " zzz", qtbot)
    assert page.count.text() == "Nothing has these words." and not page.rows


def test_replacing_is_seen_first_left_out_where_wanted_and_undone_at_once(
    page: FindPage, edited: EditedTree, qtbot: QtBot
) -> None:
    page.asked.set_task("replace")
    look_for(page, "their", qtbot)
    with qtbot.waitSignal(page.asked.changed):
        QTest.keyClicks(page.asked.new.edit, "a: person's")
    assert page.replace.text() == "Replace in 1 place"
    assert "a: person's no counts." in words_on(page)
    tick = page.rows[0].findChildren(Tick)[0]
    tick.click()
    assert page.replace.isHidden()
    tick.click()
    page.replace.click()
    assert edited.text == SMALL.replace("feedback: Their no counts.", 'feedback: "a: person\'s no counts."')
    assert page.done_words.text() == "Replaced in 1 place. Undo takes it back."
    assert edited.edits_not_saved == 1 and edited.to_undo == "Replace words"
    edited.undo()
    assert edited.text == SMALL


def test_all_trees_can_be_looked_through_and_gone_to(page: FindPage, qtbot: QtBot) -> None:
    page.asked.set_task("all")
    look_for(page, "Can I share this?", qtbot)
    places = [label.text() for row in page.rows for label in row.findChildren(QLabel)]
    assert "Can I share this?: About this tree: Title" in places
    with qtbot.waitSignal(page.place_wanted) as told:
        press(page, "Go to it")
    assert isinstance(told.args[0], Resting)


def test_a_replacement_that_leaves_nothing_is_not_made(
    page: FindPage, edited: EditedTree, qtbot: QtBot
) -> None:
    page.asked.set_task("replace")
    look_for(page, "Their no counts.", qtbot)
    assert page.replace.isHidden()
    assert "Nothing would be left. Change it by hand." in words_on(page)
    with qtbot.waitSignal(page.done):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert edited.text == SMALL


def test_words_are_found_and_replaced_from_the_window_by_keyboard(tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(tree_in(tmp_path))
    qtbot.addWidget(window)
    assert window.editor and window.edited
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert heading(window) == "Find and replace"
    opened = window.findChild(FindPage)
    assert opened
    look_for(opened, "Write down what you shared", qtbot)
    press(window, "Go to it")
    assert saving_page(window) is None and window.edited.selection == ("outcomes", "go_on")
    window.close_tree()
    window.close()
