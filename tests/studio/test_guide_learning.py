"""What the guide tells of changing what there is to learn comes about as it says."""

import re
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpup_assistant.engine.learning.quiz import Quiz
from dpup_assistant.engine.learning.workshop import Workshop
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.code_edit import CodeEdit
from dpup_assistant.storage.guide import Block, load_guide
from dpup_assistant.storage.learning import LEARNING_FILES, load_learning
from dpup_assistant.storage.library import open_in_use
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.window import StudioWindow
from tests.studio.conftest import TODAY
from tests.studio.saving import press
from tests.studio.test_learning import judged, press_of

CHAPTER = next(each for each in load_guide() if each.title == "Change what there is to learn")


def block(kind: str) -> Block:
    """The first block of a kind in the chapter."""
    return next(each for each in CHAPTER.blocks if each.kind == kind)


def step(number: int) -> str:
    return block("steps").rows[number - 1][0]


def replace(window: StudioWindow, after: str, old: str, new: str, qtbot: QtBot) -> None:
    """Types something in place of what stands first after some words in the text."""
    (edit,) = (each for each in window.findChildren(CodeEdit) if each.isVisible())
    found = edit.document().find(old, edit.document().find(after))
    assert not found.isNull()
    edit.setTextCursor(found)
    qtbot.keyClicks(edit, new)


def write_at_end(window: StudioWindow, text: str) -> None:
    (edit,) = (each for each in window.findChildren(CodeEdit) if each.isVisible())
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.insertPlainText(text)
    QApplication.processEvents()


def test_the_guide_names_every_file_that_can_be_changed() -> None:
    assert [row[0] for row in block("table").rows[1:]] == list(LEARNING_FILES)


def test_a_workshop_and_a_quiz_are_changed_word_for_word_as_the_guide_says(
    tmp_path: Path, qtbot: QtBot
) -> None:
    window = StudioWindow(Folder(tmp_path, TODAY), Settings())
    window.show()
    press(window, "Learn and practise")
    press_of(window, "Make our own copy: Workshop")
    assert re.search(r"\{ninety: 10, sixty: 5\}.* 10 to 11\.", step(3))
    replace(window, "  welcome:", "10", "11", qtbot)
    assert judged(window) == ["not_offered"] and window.edited
    assert "What can stand here: 1, 2, 3," in window.edited.judgement.faults[0].fault.hint
    replace(window, "  welcome:", "11", "12", qtbot)
    assert judged(window) == []
    assert re.search(r"\{ninety: 5, sixty: 3\}.* 5 to 3\.", step(6))
    replace(window, "  today:", "5", "3", qtbot)
    told = re.search(r"find: (.+)\. Put in its place: (.+)", step(7))
    assert told
    replace(window, "  welcome:", told[1], told[2], qtbot)
    assert judged(window) == []
    press(window, "Save")
    press(window, "All trees")
    press(window, "Learn and practise")
    assert "Edit: Workshop" in {each.accessibleName() for each in window.findChildren(Button)}
    press_of(window, "Make our own copy: Quiz")
    write_at_end(window, "\n".join(line for (line,) in block("code").rows))
    assert judged(window) == []
    press(window, "Save")
    window.close_tree()
    window.close()
    window.deleteLater()

    library = open_in_use(tmp_path, TODAY, stand_ins=False)
    workshop, quiz = load_learning(Workshop, library), load_learning(Quiz, library)
    assert workshop.value and quiz.value and (workshop.whose, quiz.whose) == ("agency", "agency")
    minutes = [item.minutes for item in workshop.value.items.values()]
    assert sum(each.get("ninety", 0) for each in minutes) == 90
    assert [dict(each) for each in minutes[:2]] == [{"ninety": 12, "sixty": 5}, {"ninety": 3, "sixty": 3}]
    assert told[2] in workshop.value.items["welcome"].slides[1].points
    assert list(quiz.value.questions)[-1] == "friend_at_the_door"
