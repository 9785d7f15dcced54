"""What there is to learn, changed by a trainer in the same window, with the same checks."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from dpup_assistant.kit.button import Button
from dpup_assistant.storage.learning import LEARNING_FILES, learn_folder
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.studio.editor.file_editor import FileEditor
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.learning.page import LearningPage
from dpup_assistant.studio.learning.words import titles
from dpup_assistant.studio.window import StudioWindow
from tests.studio.conftest import TODAY
from tests.studio.saving import heading, press, words

Opens = Callable[[], StudioWindow]


@pytest.fixture
def opens(tmp_path: Path) -> Iterator[Opens]:
    """Opens the trainer's window over an empty folder."""
    windows: list[StudioWindow] = []

    def open_it() -> StudioWindow:
        window = StudioWindow(Folder(tmp_path, TODAY), Settings())
        windows.append(window)
        window.show()
        return window

    yield open_it
    for window in windows:
        window.close_tree()
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press_of(window: StudioWindow, name: str) -> None:
    """Presses the button that a screen reader calls by this name."""
    QApplication.processEvents()
    next(each for each in window.findChildren(Button) if each.accessibleName() == name).click()


def judged(window: StudioWindow) -> list[str]:
    """The codes of what is wrong with the text as it is now."""
    assert window.edited
    window.edited.judge_now()
    QApplication.processEvents()
    return [found.fault.code for found in window.edited.judgement.faults]


def test_every_file_of_what_there_is_to_learn_can_be_looked_at(opens: Opens) -> None:
    window = opens()
    assert list(titles()) == list(LEARNING_FILES)
    for name, title in titles().items():
        press(window, "Learn and practise")
        press_of(window, f"Look at it: {title}")
        assert isinstance(window.editor, FileEditor)
        assert window.windowTitle().startswith(title)
        assert window.edited and window.edited.text == (learn_folder() / name).read_text("utf-8")
        assert judged(window) == []
        press(window, "All trees")


def test_the_page_of_it_opens_at_its_top(opens: Opens) -> None:
    window = opens()
    window.resize(1000, 500)
    press(window, "Learn and practise")
    QApplication.processEvents()
    page = window.findChild(LearningPage)
    assert page and page.verticalScrollBar().maximum() > 0
    assert page.verticalScrollBar().value() == 0


def test_a_trainers_own_copy_is_checked_and_saved_in_the_same_window(opens: Opens, tmp_path: Path) -> None:
    window = opens()
    press(window, "Learn and practise")
    press_of(window, "Make our own copy: Workshop")
    own = tmp_path / "learn/workshop.yaml"
    assert own.read_text("utf-8") == (learn_folder() / "workshop.yaml").read_text("utf-8")
    assert window.edited and window.edited.path == own
    window.edited.set_value(("title",), "Our own morning", "Title")
    assert judged(window) == []
    window.edited.set_value(("sheets",), ["nobody_has_it"], "Sheets")
    assert "unknown_sheet" in judged(window)
    assert "nobody_has_it" in words(window)
    window.edited.undo()
    press(window, "Save")
    assert "title: Our own morning\n" in own.read_text("utf-8")
    press(window, "All trees")
    press(window, "Learn and practise")
    press_of(window, "Edit: Workshop")
    assert window.edited.path == own


def test_what_came_with_the_program_is_not_changed_but_copied(opens: Opens, tmp_path: Path) -> None:
    window = opens()
    press(window, "Learn and practise")
    press_of(window, "Look at it: Quiz")
    assert window.edited
    before = (learn_folder() / "quiz.yaml").read_bytes()
    window.edited.replace_text(f"# ours\n{window.edited.text}", "A line")
    press(window, "Save")
    assert (learn_folder() / "quiz.yaml").read_bytes() == before
    press(window, "Make our own copy")
    assert window.edited.path == tmp_path / "learn/quiz.yaml"
    assert (tmp_path / "learn/quiz.yaml").read_text("utf-8").startswith("# ours\n")


def test_a_broken_file_of_ones_own_is_told_in_the_list(opens: Opens, tmp_path: Path) -> None:
    (tmp_path / "learn").mkdir()
    (tmp_path / "learn/quiz.yaml").write_text("questions: {", "utf-8")
    window = opens()
    press(window, "Learn and practise")
    assert heading(window) == "Learn and practise"
    assert "It has faults. No desk can use it as it is." in words(window)


def test_a_folder_that_takes_no_copy_is_told_and_nothing_is_lost(opens: Opens, tmp_path: Path) -> None:
    (tmp_path / "learn").write_text("a file in its place", "utf-8")
    window = opens()
    press(window, "Learn and practise")
    press_of(window, "Make our own copy: Quiz")
    assert "learn" in words(window) and window.edited is None
    assert (tmp_path / "learn").read_text("utf-8") == "a file in its place"
