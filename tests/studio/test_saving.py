"""A trainer loses no work: what is typed is kept, and nobody's work is saved over unasked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.studio_bar import BarTag
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.saving.backups import backups_of
from dpup_assistant.storage.saving.drafts import drafts, keep_draft
from dpup_assistant.storage.saving.edited_file import open_file
from dpup_assistant.storage.saving.editors import Editor
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.studio.editor.editor import Editor as Views
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.saving import pages as saving_pages
from dpup_assistant.studio.saving import saving as module
from dpup_assistant.studio.window import StudioWindow
from tests.studio.conftest import SMALL, TODAY
from tests.studio.saving import heading, page, press, retitle, tree_in, window_on, words

MINE = SMALL.replace("title: Can I do this?", "title: May I?")
THEIRS = SMALL.replace("owner: Privacy officer", "owner: Kaiārahi")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tree_in(tmp_path)


@pytest.fixture
def window(path: Path) -> Iterator[StudioWindow]:
    opened = window_on(path)
    yield opened
    opened.close_tree()
    opened.close()
    opened.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def left_unsaved(path: Path, text: str) -> None:
    """A draft, as a killed window leaves it."""
    editor = Editor(path)
    keep_draft(editor, text, open_file(path).stamp if path.exists() else None)
    editor.close()


def saving(window: StudioWindow) -> module.Saving:
    assert window.tree
    return window.tree.saving


def _status(window: StudioWindow) -> list[str]:
    return [tag.text() for tag in window.findChildren(BarTag) if tag.isVisible()]


def test_what_is_typed_is_kept_after_a_pause_until_it_is_saved_and_closed(
    window: StudioWindow, path: Path, qtbot: QtBot
) -> None:
    retitle(window, "May I?")
    draft = module.draft_file(saving(window)._editor)
    qtbot.waitUntil(draft.exists)
    assert path.read_text("utf-8") == SMALL
    assert saving(window).save()
    assert path.read_bytes() == MINE.encode()
    (backup,) = backups_of(path)
    assert backup.file.read_text("utf-8") == SMALL
    assert window.edited and window.edited.edits_not_saved == 0
    window.edited.undo()
    qtbot.waitUntil(lambda: "Can I do this?" in draft.read_text("utf-8"))  # what was undone is not saved
    assert saving(window).save() and path.read_text("utf-8") == SMALL
    window.edited.redo()
    assert saving(window).save() and window.close()
    assert not draft.exists()
    assert [backup.file.read_text("utf-8") for backup in backups_of(path)] == [MINE, SMALL]


def test_ctrl_s_saves_wherever_the_keyboard_is(path: Path, window: StudioWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    retitle(window, "May I?")
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert path.read_text("utf-8") == MINE


def test_closing_twice_in_a_row_keeps_a_draft(path: Path, window: StudioWindow) -> None:
    retitle(window, "May I?")
    assert not window.close()
    assert window.close()
    assert [draft.text for draft in drafts()] == [MINE]


def test_what_is_thrown_away_stays_among_the_earlier_versions(path: Path, window: StudioWindow) -> None:
    retitle(window, "May I?")
    window.close()
    press(window, "Throw away")
    assert not window.isVisible() and not drafts()
    assert [backup.file.read_text("utf-8") for backup in backups_of(path)] == [MINE]
    assert path.read_text("utf-8") == SMALL


def test_the_saved_file_can_be_kept_and_every_draft_is_offered(path: Path) -> None:
    left_unsaved(path, SMALL)  # what the file holds is not offered
    left_unsaved(path, MINE)
    left_unsaved(path, THEIRS)
    window = window_on(path)
    for _ in range(2):
        assert heading(window) == "Here is text that was not saved"
        press(window, "Keep the saved file")
    assert page(window) is None and not drafts()
    assert window.edited and window.edited.text == SMALL
    kept = {backup.file.read_text("utf-8") for backup in backups_of(path)}
    assert kept == {MINE, THEIRS}
    assert window.close()
    window.deleteLater()


def test_a_draft_older_than_the_file_says_so(path: Path) -> None:
    left_unsaved(path, MINE)
    path.write_text(THEIRS, "utf-8")
    window = window_on(path)
    shown = page(window)
    assert shown and "The file was saved since then." in words(shown)
    press(window, "Decide later")
    assert window.close() and [draft.text for draft in drafts()] == [MINE]
    window.deleteLater()


def test_a_draft_of_a_file_that_is_gone_is_offered(path: Path) -> None:
    left_unsaved(path, MINE)
    path.unlink()
    window = window_on(path)
    press(window, "Take the unsaved text")
    assert saving(window).save() and path.read_text("utf-8") == MINE
    assert window.close() and not drafts()
    window.deleteLater()


@pytest.mark.parametrize(
    ("answer", "file", "text", "copied"),
    [("Keep mine", MINE, MINE, THEIRS), ("Take the file as it is now", THEIRS, THEIRS, MINE)],
)
def test_work_of_somebody_else_is_shown_and_neither_is_lost(
    path: Path, window: StudioWindow, answer: str, file: str, text: str, copied: str
) -> None:
    retitle(window, "May I?")
    path.write_text(THEIRS, "utf-8", newline="")
    saving(window).look()
    assert "small.yaml was saved by someone else" in words(window)
    assert not saving(window).save()
    assert heading(window) == "small.yaml has changed on disk"
    shown = page(window)
    assert shown and "owner: Kaiārahi" in words(shown) and "title: May I?" in words(shown)
    press(window, answer)
    assert page(window) is None and "someone else" not in words(window)
    assert path.read_text("utf-8") == file
    assert window.edited and (window.edited.text, window.edited.edits_not_saved) == (text, 0)
    assert copied in [backup.file.read_text("utf-8") for backup in backups_of(path)]


def test_mine_can_be_saved_beside_theirs(
    path: Path, window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = path.with_name("small_2.yaml")
    monkeypatch.setattr(saving_pages, "ask_for_tree_file", lambda *_: None)
    retitle(window, "May I?")
    path.write_text(THEIRS, "utf-8", newline="")
    assert not saving(window).save()
    press(window, "Save mine under another name")  # and cancelled
    assert heading(window) == "small.yaml has changed on disk"
    monkeypatch.setattr(saving_pages, "ask_for_tree_file", lambda *_: other)
    press(window, "Save mine under another name")
    assert (path.read_text("utf-8"), other.read_text("utf-8")) == (
        THEIRS,
        MINE.replace("id: small", "id: small_2"),
    )
    assert window.edited and window.edited.path == other and page(window) is None and not drafts()


def test_a_removed_file_is_told_of_and_put_back(path: Path, window: StudioWindow) -> None:
    path.unlink()
    saving(window).look()
    assert "There is no file small.yaml any more. Your text is kept here." in words(window)
    assert not window.close()  # the text is here alone
    assert "small.yaml no longer holds what you saved." in words(window)
    press(window, "Go on editing")
    press(window, "Put it back")
    assert path.read_text("utf-8") == SMALL and "any more" not in words(window)
    assert window.close()


def test_a_drive_that_went_away_and_came_back_is_no_work_of_somebody_else(
    path: Path, window: StudioWindow
) -> None:
    retitle(window, "May I?")
    away = path.parent.with_name("away")
    path.parent.rename(away)
    saving(window).look()
    assert not saving(window).save()
    assert "Not saved. There is no folder" in words(window)
    away.rename(path.parent)
    assert saving(window).save() and path.read_text("utf-8") == MINE
    assert page(window) is None and "Not saved." not in words(window)


def test_where_nothing_can_be_saved_the_text_stays_and_can_be_saved_elsewhere(
    path: Path,
    window: StudioWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path.chmod(0o444)
    saving(window).look()
    assert "small.yaml may only be read" in words(window)
    retitle(window, "May I?")
    assert not saving(window).save()
    assert "Not saved." in words(window) and "may only be read" in words(window)
    assert window.edited and window.edited.text == MINE
    elsewhere = tmp_path_factory.mktemp("mine") / "small.yaml"
    monkeypatch.setattr(saving_pages, "ask_for_tree_file", lambda *_: None)
    press(window, "Save under another name")  # and cancelled
    assert window.edited.path == path
    monkeypatch.setattr(saving_pages, "ask_for_tree_file", lambda *_: elsewhere)
    press(window, "Save under another name")
    assert elsewhere.read_text("utf-8") == MINE and path.read_text("utf-8") == SMALL
    assert window.edited.path == elsewhere


def test_another_window_on_the_file_is_told_of(path: Path, window: StudioWindow) -> None:
    other = Editor(path)
    saving(window).look()
    assert "small.yaml is also open in another window" in words(window)
    other.close()
    saving(window).look()
    assert "another window" not in words(window)


def test_where_no_draft_and_no_copy_can_be_kept_it_is_said_and_saving_goes_on(
    path: Path, window: StudioWindow, home: Path
) -> None:
    for folder in ("drafts", "backups"):
        place = home / ".local/state/dpup-assistant" / folder
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("in the way")
    retitle(window, "May I?")
    saving(window).keep()
    assert "Your text is not safe from a power cut" in words(window)
    assert saving(window).save() and path.read_text("utf-8") == MINE
    assert "No copy of the version before is kept" in words(window)
    assert "power cut" not in words(window)


def test_a_text_that_is_too_large_is_kept_and_not_saved(path: Path, window: StudioWindow) -> None:
    assert window.edited
    window.edited.replace_text(SMALL + "#" * 11_000_000, "Paste")
    assert not saving(window).save()
    assert "larger than 10 MB" in words(window)
    assert path.read_text("utf-8") == SMALL
    window.edited.undo()
    assert saving(window).save()


def test_a_file_that_cannot_be_opened_is_told_of_among_the_trees(path: Path, window: StudioWindow) -> None:
    (path.parent / "other.yaml").write_bytes(b"\xff")
    window.want_file(path.parent / "other.yaml")
    assert window.tree is None and "UTF-8" in words(window)


def test_a_copy_of_file_sync_and_a_conflict_of_git_are_told_when_they_are_opened(
    path: Path, window: StudioWindow
) -> None:
    assert window.edited
    window.edited.judge_now()
    assert _status(window) == ["Draft"]
    copy = path.with_name("small (1).yaml")
    copy.write_text(SMALL, "utf-8")
    window.open_file(copy)
    assert "By its name, this is a copy of small.yaml" in words(window)
    window.edited.judge_now()
    mends = [each for each in window.findChildren(Button) if each.text() == "Fix it" and each.isVisible()]
    assert window.edited.judgement.faults and not mends  # its id is right, its file's name is not
    other = path.with_name("other.yaml")
    marks = "<<<<<<< HEAD\nid: small\n=======\nid: other\n>>>>>>> theirs\n"
    other.write_text(SMALL.replace("id: small\n", marks, 1), "utf-8")
    window.open_file(other)
    window.edited.judge_now()
    assert "Two people changed this part at once, and Git kept both. Choose one" in words(window)
    assert not _status(window)  # it cannot be read
    press(window, "Show it in YAML")
    assert window.tree and isinstance(window.tree.editor, Views)
    assert window.tree.editor.tabs.current == "yaml"


def test_a_shipped_tree_is_not_changed_but_copied(tmp_path: Path) -> None:
    shipped = shipped_trees_folder() / "share.yaml"
    before = shipped.read_bytes()
    window = StudioWindow(Folder(tmp_path, TODAY), Settings())
    window.show()
    window.open_file(shipped)
    retitle(window, "May I share this?")
    assert "This comes with the program" in words(window)
    assert not saving(window).save() and "Not saved." in words(window)
    press(window, "Make our own copy")
    own = tmp_path / "share.yaml"
    assert window.edited and window.edited.path == own
    text = own.read_text("utf-8")
    assert "title: May I share this?" in text and "based_on: share@" in text and "status: draft" in text
    assert shipped.read_bytes() == before and not drafts()
    window.open_file(shipped)
    press(window, "Make our own copy")
    assert f"{own} is there already. Open it under All trees." in words(window)
    assert window.close()
    window.deleteLater()
