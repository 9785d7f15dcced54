"""What an edit changed is told before it is saved, and every earlier text can be had back."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.saving.backups import copy_text
from dpup_assistant.storage.saving.drafts import keep_draft
from dpup_assistant.storage.saving.editors import Editor
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.saving import two_texts
from dpup_assistant.studio.saving.differences_list import DifferencesList
from dpup_assistant.studio.saving.two_texts import TwoTexts
from tests.studio.conftest import SMALL
from tests.studio.saving import heading, page, press, retitle, tree_in, window_on, words

LEADS = ("questions", "asked", "options", "no", "next")


def test_what_changed_is_shown_against_each_version_and_each_can_be_brought_back(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = tree_in(tmp_path)
    published = SMALL.replace("status: draft", "status: published")
    copy_text(path, published, datetime(2026, 11, 20, 1, 5, tzinfo=UTC))
    editor = Editor(path)
    keep_draft(editor, SMALL.replace("Privacy officer", "Lead"), None)
    editor.close()
    window = window_on(path)
    press(window, "Decide later")
    assert window.tree and window.edited
    retitle(window, "May I?")
    window.tree.pages.show_changes()
    shown = page(window)
    assert heading(window) == "What changed" and shown
    assert "title: Can I do this?" in words(shown) and "title: May I?" in words(shown)
    pick = shown.findChild(PickField)
    assert isinstance(pick, PickField)
    _, draft, kept = pick._choices.values()
    assert draft.words.startswith("Not saved, from ")
    pick.picked.emit(draft.id)
    assert "owner: Lead" in words(shown)
    assert kept.words.startswith("Kept on 2") and kept.meaning == "Version 2026.11, published"
    pick.picked.emit(kept.id)
    assert "status: published" in words(shown)
    press(window, "Bring this text back")
    assert page(window) is None
    assert window.edited.text == published and window.edited.to_undo == "Bring an earlier text back"
    window.edited.undo()
    window.tree.pages.show_changes()
    shown = page(window)
    for backup in (Path.home() / ".local/state/dpup-assistant/backups").glob("*/*"):
        backup.unlink()
    pick = shown.findChild(PickField) if shown else None
    assert shown and isinstance(pick, PickField)
    pick.picked.emit(kept.id)
    assert "There is nothing at" in words(shown)
    window.close_tree()
    window.close()
    window.deleteLater()


def test_an_own_copy_is_compared_with_the_tree_it_is_based_on(tmp_path: Path) -> None:
    path = tmp_path / "our_share.yaml"
    shipped = (shipped_trees_folder() / "share.yaml").read_text("utf-8")
    text = shipped.replace("id: share\n", "id: our_share\nbased_on: share@2026.08\n")
    path.write_text(text, "utf-8")
    window = window_on(path)
    assert window.tree and window.edited
    window.edited.judge_now()
    window.tree.pages.show_changes()
    shown = page(window)
    pick = shown.findChild(PickField) if shown else None
    assert shown and isinstance(pick, PickField)
    assert [choice.words for choice in pick._choices.values()] == [
        "The saved file",
        "The tree that comes with the program",
    ]
    assert "The two are the same." in words(shown)
    pick.picked.emit("shipped")
    assert "id: share" in words(shown) and "based_on: share@2026.08" in words(shown)
    window.close()
    window.deleteLater()


def test_answers_that_end_elsewhere_are_told_of_while_editing(tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(tree_in(tmp_path))
    assert window.tree and window.edited
    window.edited.set_value(LEADS, "go_on", "Change where it goes")
    told = "In 1 case the same answers now end elsewhere than in the saved file."
    qtbot.waitUntil(lambda: told in words(window))
    press(window, "What changed")
    shown = page(window)
    assert heading(window) == "What changed" and shown
    assert "Answers that now end elsewhere" in words(shown)
    assert "Did they say yes? They said no" in words(shown) and "You can share it" in words(shown)
    press(window, "Close")
    assert window.tree.saving.save()
    qtbot.waitUntil(lambda: told not in words(window))
    window.edited.undo()
    qtbot.waitUntil(lambda: told in words(window))
    window.close_tree()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("a\nb", "a\nb", "The two are the same."),
        ("a\r\nb", "a\nb", "Only how lines end differs"),
        ("a", "a\n\n", "An empty line"),
        ("a\n" + "x\n" * 100, "a\n", "and 40 more lines"),
    ],
)
def test_two_texts_are_told_apart_in_words(old: str, new: str, told: str, qtbot: QtBot) -> None:
    differing = DifferencesList("Old", "New")
    qtbot.addWidget(differing)
    differing.show_texts(old, new)
    differing.show()
    assert told in words(differing)


def test_many_places_are_shown_some_at_a_time(qtbot: QtBot) -> None:
    differing = DifferencesList("Old", "New")
    qtbot.addWidget(differing)
    lines = [f"line {n}" for n in range(200)]
    differing.show_texts(
        "\n".join(lines), "\n".join(f"{line}!" if n % 3 else line for n, line in enumerate(lines))
    )
    differing.show()
    before = words(differing).count("Old")
    differing._more.click()
    QCoreApplication.processEvents()
    assert (before, words(differing).count("Old")) == (30, 60)
    assert differing._more.text() == "Show 7 more places"


def test_of_large_trees_the_lines_come_first_and_the_answers_when_asked_for(
    edited: EditedTree, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(two_texts, "_LARGE", 10)
    both = TwoTexts(edited, {}, "Old", "New")
    qtbot.addWidget(both)
    both.show()
    both.show_texts(
        SMALL,
        SMALL.replace("no: {label: They said no, next: find_out}", "no: {label: They said no, next: go_on}"),
    )
    assert "next: go_on" in words(both) and "end elsewhere" not in words(both)
    (ask,) = (button for button in both.findChildren(Button) if button.isVisible())
    ask.click()
    assert "Answers that now end elsewhere" in words(both)
    both.show_texts(SMALL, "title: [")
    (ask,) = (button for button in both.findChildren(Button) if button.isVisible())
    ask.click()
    assert "A fault in one of the two" in words(both)
