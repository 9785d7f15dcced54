"""The page of all trees: what is there, what is wrong with it, and what can be made from there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from dpup_assistant.app import Program, open_studio
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.disclosure import Disclosure
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.kit.ticks import Choice
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.saving.drafts import keep_draft
from dpup_assistant.storage.saving.editors import Editor
from dpup_assistant.storage.settings.settings import Settings, load_settings, save_settings
from dpup_assistant.studio.editor.file_editor import FileEditor
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.home.row import HomeRow
from dpup_assistant.studio.saving.versions import SHIPPED
from dpup_assistant.studio.window import StudioWindow
from tests.studio.conftest import SMALL, TODAY
from tests.studio.saving import heading, page, press, words

OpensHome = Callable[..., StudioWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A trees folder with the small tree."""
    (tmp_path / "trees").mkdir()
    (tmp_path / "trees" / "small.yaml").write_text(SMALL, "utf-8")
    return tmp_path / "trees"


@pytest.fixture
def opens_home() -> Iterator[OpensHome]:
    """Opens the trainer's window at the trees of a folder."""
    windows: list[StudioWindow] = []

    def open_it(folder: Path | None) -> StudioWindow:
        windows.append(StudioWindow(Folder(folder, TODAY), Settings()))
        windows[-1].show()
        return windows[-1]

    yield open_it
    for window in windows:
        window.close_tree()
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def row(window: StudioWindow, tree: str) -> HomeRow:
    """The row of a tree."""
    QCoreApplication.processEvents()  # it is shown then
    return next(
        each for each in window.home.findChildren(HomeRow) if each.head.id == tree and each.isVisible()
    )


def field(window: StudioWindow, label: str) -> LineField:
    """The field of a label that is seen."""
    fields = window.findChildren(LineField)
    return next(each for each in fields if each.label == label and each.isVisible())


def type_in(window: StudioWindow, label: str, typed: str) -> None:
    """Types words into a field, in place of what is there."""
    edit = field(window, label).edit
    edit.selectAll()
    QTest.keyClicks(edit, typed)


def press_at(widget: QWidget, name: str) -> None:
    """Presses the button of a name in a row."""
    QCoreApplication.processEvents()
    next(
        each for each in widget.findChildren(QWidget) if each.accessibleName().startswith(f"{name}: ")
    ).click()  # type: ignore[attr-defined]  # only buttons have such names


def test_all_trees_are_listed_with_what_is_wrong_with_each(
    folder: Path, opens_home: OpensHome, qtbot: QtBot
) -> None:
    (folder / "late.yaml").write_text(
        SMALL.replace("id: small", "id: late").replace("2027-05-22", "2026-10-01"), "utf-8"
    )
    (folder / "broken.yaml").write_text(
        SMALL.replace("id: small", "id: broken").replace("next: find_out}", "next: fnd_out}", 1), "utf-8"
    )
    (folder / "see.yaml").write_text(SMALL.replace("id: small", "id: see"), "utf-8")
    (folder / "small (1).yaml").write_text(SMALL, "utf-8")
    window = opens_home(folder)
    qtbot.waitUntil(lambda: "Looking for faults" not in words(window.home))
    assert window.windowTitle().startswith("Edit trees")
    seen = words(window.home)
    assert str(folder) in seen and "In your folder" in seen and "They come with the program" in seen
    assert "small (1).yaml is a copy of small.yaml, left by file sync" in seen
    assert "No faults" in words(row(window, "small"))
    assert "small · version 2026.11 · reviewed 22 November 2026" in words(row(window, "small"))
    assert "Its review was due on 1 October 2026." in words(row(window, "late"))
    assert "1 error. No desk can use it as it is." in words(row(window, "broken"))
    assert "Until you publish it, desks have neither." in words(row(window, "see"))
    assert "No faults" in words(row(window, "share"))
    window.findChildren(SearchField)[0].edit.setText("POLICE")
    assert row(window, "police") and "small" not in words(window.home._list)
    window.home.focus()
    met = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    look, copy = "Look at it: Police or a court asks", "Make our own copy: Police or a court asks"
    assert [each.accessibleName() for each in met if each][-4:] == ["Find a tree", look, copy, "First page"]
    window.findChildren(SearchField)[0].edit.setText("zzz")
    assert "No tree has that word. Try another." in words(window.home)


def test_many_copies_of_file_sync_do_not_push_the_trees_away(folder: Path, opens_home: OpensHome) -> None:
    for number in range(20):
        (folder / f"small ({number}).yaml").write_text(SMALL, "utf-8")
    window = opens_home(folder)
    assert "left by file sync" not in words(window.home)
    (fold,) = (each for each in window.findChildren(Disclosure) if each.isVisible())
    assert fold.text() == "20 copies that no desk uses"
    fold.click()
    assert words(window.home).count("left by file sync") == 20
    (folder / "small (7).yaml").write_text(SMALL.replace("Can I do this?", "May I, whānau?"), "utf-8")
    (compare,) = (
        each for each in window.findChildren(Button) if each.accessibleName() == "Compare: small (7).yaml"
    )
    compare.click()
    assert window.edited and window.edited.path == folder / "small.yaml"
    assert heading(window) == "What changed" and "Was: May I, whānau?" in words(window)


def test_a_new_tree_comes_out_of_a_template_without_a_fault_and_opens(
    folder: Path, opens_home: OpensHome
) -> None:
    window = opens_home(folder)
    press(window, "New tree")
    assert heading(window) == "New tree" and window.windowTitle().startswith("New tree")
    press(window, "Make the tree")
    assert "Type what a worker asks" in words(window)
    type_in(window, "What does a worker ask?", "Can I leave a gift at their home?")
    assert field(window, "Id").text() == "leave_gift_at_home"
    type_in(window, "Id", "share")
    press(window, "Make the tree")
    assert "The decision share comes with the program" in words(window)
    type_in(window, "Id", "small")
    press(window, "Make the tree")
    assert "is there already" in words(window) and not window.edited
    type_in(window, "Id", "leave_it")
    press(window, "Make the tree")
    assert window.edited and window.edited.path == folder / "leave_it.yaml"
    window.edited.judge_now()
    assert window.edited.judgement.tree and not window.edited.judgement.faults
    assert window.windowTitle().startswith("Can I leave a gift at their home?")
    window.show_home()
    assert "Can I leave a gift at their home?" in words(row(window, "leave_it"))


def test_a_shipped_tree_is_copied_into_its_place_or_beside_it(folder: Path, opens_home: OpensHome) -> None:
    window = opens_home(folder)
    press_at(row(window, "share"), "Make our own copy")
    assert "until you publish it, those desks have neither" in words(window)
    press(window, "Make the copy")
    assert window.edited and window.edited.path == folder / "share.yaml"
    window.edited.judge_now()
    assert window.edited.part(("status",)) == "draft" and window.edited.part(("based_on",)) == "share@2026.11"
    window.show_home()
    press_at(row(window, "see"), "Make our own copy")
    (beside,) = (
        each for each in window.findChildren(Choice) if each.text().startswith("Beside") and each.isVisible()
    )
    beside.click()
    type_in(window, "Title", "May they see it?")
    press(window, "Make the copy")
    assert window.edited and window.edited.path == folder / "our_see.yaml"
    window.edited.judge_now()
    assert window.edited.part(("title",)) == "May they see it?" and window.edited.part(("id",)) == "our_see"
    window.show_home()
    press_at(row(window, "small"), "Duplicate")
    press(window, "Make the copy")
    assert "based_on" not in (folder / "small_2.yaml").read_text("utf-8")


def test_a_copy_of_an_older_version_is_told_so_with_what_changed(
    folder: Path, opens_home: OpensHome, qtbot: QtBot
) -> None:
    shipped = (shipped_trees_folder() / "share.yaml").read_text("utf-8")
    old = shipped.replace("status: published", "status: draft\nbased_on: share@2025.01")
    (folder / "share.yaml").write_text(old.replace("title: ", "title: Our ", 1), "utf-8")
    window = opens_home(folder)
    qtbot.waitUntil(lambda: "has a newer version now" in words(row(window, "share")))
    press(window, "What changed")
    shown = page(window)
    assert shown and heading(window) == "What changed"
    picked = shown.findChildren(PickField)[0]
    assert picked.picked_id() == SHIPPED and "Our " in words(shown)
    press(window, "Close")
    assert window.edited
    window.edited.judge_now()
    assert "The tree that it is a copy of has a newer version now." in words(window)
    press(window, "Compare")
    again = page(window)
    assert again and again.findChildren(PickField)[0].picked_id() == SHIPPED


def test_another_folder_begins_with_the_agency_and_holds_for_desk_and_studio(
    tmp_path: Path, opens_home: OpensHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opens_home(None)
    kept: list[Settings] = []
    window.settings_changed.connect(kept.append)
    assert "No trees folder is chosen yet." in words(window.home)
    press(window, "New tree")
    assert "Choose a folder first: a new tree is kept in it." in words(window.home)
    new = tmp_path / "ngā rākau"
    new.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(new))
    press(window, "Choose a folder")
    assert kept[-1].trees_folder == str(new)
    assert isinstance(window.editor, FileEditor)
    assert window.windowTitle().startswith("About your agency")
    press(window, "Not now")
    assert not list(new.iterdir())
    assert "Nothing is filled in about your agency yet" in words(window.home)
    press(window, "Tell the program about your agency")
    assert isinstance(window.editor, FileEditor)
    window.show_home()
    new.rmdir()
    window.show_home()
    assert f"There is nothing at {new}." in words(window.home) and row(window, "share")


def test_what_was_not_saved_is_offered(folder: Path, opens_home: OpensHome) -> None:
    def killed_with(text: str) -> None:
        editor = Editor(folder / "small.yaml")
        keep_draft(editor, text, None)
        editor.close()

    killed_with(SMALL)
    window = opens_home(folder)
    assert "Not saved in" not in words(window.home), "the file holds it"
    killed_with(SMALL.replace("title: Can I do this?", "title: May I?"))
    window.show_home()
    assert f"Not saved in {folder / 'small.yaml'}: what you typed up to" in words(window.home)
    press_at(window.home.found, "Look at it")
    assert window.edited and window.edited.path == folder / "small.yaml" and page(window)


def test_that_a_chosen_folder_is_not_the_one_of_the_next_start_is_told(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DPUP_TREES", str(folder))
    other = tmp_path / "other"
    other.mkdir()
    (other / "agency.yaml").touch()
    window = open_studio()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(other))
    press(window, "Choose another folder")
    assert "The folder that you chose holds until you close the program, for another" in words(window.home)
    assert "The environment variable DPUP_TREES names it." in words(window.home)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_desk_and_the_trainers_window_take_each_others_place(folder: Path, qtbot: QtBot) -> None:
    save_settings(Settings(trees_folder=str(folder)))
    program = Program(None)
    desk = program.show_desk()
    assert "small" not in [head.id for head in desk.library.heads if head.status == "published"]
    desk.rail.places.edit.emit()
    studio = next(each for each in QApplication.topLevelWidgets() if isinstance(each, StudioWindow))
    assert studio.isVisible() and not desk.isVisible() and studio.folder.path == folder
    studio.open_file(folder / "small.yaml")
    assert studio.edited
    studio.edited.judge_now()
    studio.show_home()
    (folder / "small.yaml").write_text(SMALL.replace("status: draft", "status: published"), "utf-8")
    press(studio, "First page")
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert [type(each).__name__ for each in windows] == ["Window"]
    (again,) = windows
    assert "small" in [head.id for head in again.library.heads if head.status == "published"]  # type: ignore[attr-defined]  # it is the desk's
    assert load_settings()[0].trees_folder == str(folder)
    program._close()
    QApplication.setQuitOnLastWindowClosed(True)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
