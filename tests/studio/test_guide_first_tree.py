"""The guide's first tree comes about as the guide says, with its own words typed in."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.control import Control
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField, TextArea
from dpup_assistant.kit.words_edit import WordsEdit
from dpup_assistant.storage.guide import load_guide
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.studio.editor.editor import Editor
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.window import StudioWindow
from tests.studio.conftest import TODAY
from tests.studio.saving import press

UNWRITTEN = ("Put here ", "Write here ", "Say here ")
STEPS = [row[0] for row in load_guide()[0].blocks[1].rows]


def words_of(step: int) -> str:
    """What is to be typed in a step of the guide, counted from 1."""
    found = re.search(r"(?:[Tt]ype|its words|story): (.+?)(?: Then put| Below, write|$)", STEPS[step - 1])
    assert found, STEPS[step - 1]
    return found[1]


def test_the_first_tree_of_the_guide_can_be_made_word_for_word(tmp_path: Path, qtbot: QtBot) -> None:
    window = StudioWindow(Folder(tmp_path, TODAY), Settings())
    window.resize(1366, 768)  # so wide that the preview stands beside the form
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)

    def judge() -> None:
        assert window.edited
        window.edited.judge_now()
        QCoreApplication.processEvents()

    def fill(label: str, words: str) -> None:
        fields = [*window.findChildren(LineField), *window.findChildren(TextArea)]
        field = next(each for each in fields if each.isVisible() and each.label == label)
        field.edit.selectAll()
        qtbot.keyClicks(field.edit, words)
        judge() if window.edited else None

    def write_the_rest() -> None:
        fields = [*window.findChildren(LineField), *window.findChildren(TextArea)]
        for field in fields:
            if field.isVisible() and field.text().startswith(UNWRITTEN):
                fill(field.label, "I will ring them.")

    press(window, "New tree")
    fill("What does a worker ask?", words_of(3))
    press(window, "Make the tree")
    judge()
    edited, editor = window.edited, window.editor
    assert edited and isinstance(editor, Editor) and edited.judgement.faults == ()
    assert len(edited.data["questions"]) == 1 and len(edited.data["outcomes"]) == 3
    assert edited.part(("questions", "agreed", "title")) in STEPS[4]
    edited.select(("questions", "agreed"))
    fill("Question", words_of(6))
    press(window, "Add an option")
    judge()
    typed_into = QApplication.focusWidget()
    assert isinstance(typed_into, WordsEdit)
    qtbot.keyClicks(typed_into, words_of(8))
    judge()
    goes_to = next(each for each in window.findChildren(PickField) if each.label == "Option 3 goes to")
    assert "Make a new outcome" in {choice.words for choice in goes_to._choices.values()}
    goes_to.picked.emit("+outcome")
    judge()
    edited.select(("outcomes", "new_outcome"))
    fill("Outcome", words_of(10))
    fill("Say this", words_of(11))
    write_the_rest()
    assert [found.fault.code for found in edited.judgement.faults] == ["not_covered"]
    press(window, "From start")
    buttons = window.findChildren(Control)
    next(each for each in buttons if each.isVisible() and each.accessibleName() == words_of(8)).click()
    editor.tabs.show_tab("scenarios")
    press(window, "Record from the preview")
    judge()
    fill("Scenario", words_of(14))
    write_the_rest()
    assert edited.judgement.faults == ()
    press(window, "Save")
    saved = (tmp_path / "leave_note_at_door.yaml").read_text("utf-8")
    assert all(words_of(step) in saved for step in (3, 6, 8, 10, 11, 14))
    window.close_tree()
    window.close()
    window.deleteLater()
