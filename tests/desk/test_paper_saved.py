"""Saving paper as a file: which kinds, what comes of it, and that a dialog never outlives what it is for."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from dpup_assistant.desk import paper_file, paper_page
from tests.desk.conftest import Desk
from tests.desk.papers import THEM, YOU, at_paper, pages

NAME = "what-happens-with-your-information.html"


def picks(path: Path | None, patch: pytest.MonkeyPatch) -> list[list[str]]:
    """Has a person pick this file, or none, in the dialog. Returns the kinds it offered, each time."""
    offered: list[list[str]] = []

    def ask(_parent: QWidget, _title: str, _called: str, kinds: dict[str, str]) -> Path | None:
        offered.append(list(kinds))
        return path

    patch.setattr(paper_page, "ask_for_file", ask)
    return offered


@pytest.mark.parametrize("ending", [".html", ".txt"])
def test_it_is_saved_as_a_web_page_or_as_text(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ending: str
) -> None:
    person, file = at_paper(desk), tmp_path / f"kept{ending}"
    picks(file, monkeypatch)
    person.press("Save as a file")
    assert person.reads("Saved.")
    saved = file.read_text("utf-8-sig")
    assert "You told me" in saved and "Your choices" in saved


def test_what_cannot_be_saved_gets_a_sentence_and_nothing_is_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person = at_paper(desk)
    shown = pages(person)
    picks(tmp_path / "gone" / "kept.html", monkeypatch)
    person.press("Save as a file")
    assert person.reads("There is no folder") and pages(person) == shown
    picks(tmp_path / "kept.docx", monkeypatch)
    person.press("Save as a file")
    assert person.reads("A sheet can be .html, .txt or .pdf.")
    assert not list(tmp_path.glob("kept*"))


def test_cancelling_saves_and_says_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    person = at_paper(desk)
    before = person.labels()
    picks(None, monkeypatch)
    person.press("Save as a file")
    assert person.labels() == before


@pytest.mark.parametrize("there", [True, False])
def test_a_pdf_is_offered_only_where_it_can_be_made_else_the_page_says_how(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    for module in ("paper_page", "paper_actions"):
        monkeypatch.setattr(f"dpup_assistant.desk.{module}.pdf_is_there", lambda: there)
    person = at_paper(desk)
    offered = picks(None, monkeypatch)
    person.press("Save as a file")
    assert offered == [[".html", ".txt", ".pdf"] if there else [".html", ".txt"]]
    assert person.reads("one more part is needed") is not there


def test_a_portable_program_tells_what_else_there_is_than_a_pdf(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dpup_assistant.desk.paper_actions.pdf_is_there", lambda: False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    person = at_paper(desk)
    assert person.reads("This copy of the program cannot save PDF. Print it, or save it as a web page.")
    assert not person.reads("one more part is needed")


@pytest.mark.parametrize(
    ("button", "name"), [(THEM, "What happens with your information"), (YOU, "Checklist on paper")]
)
def test_a_file_is_named_by_the_paper_and_never_by_the_decision(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, button: str, name: str
) -> None:
    person, names = at_paper(desk, button), list[str]()
    monkeypatch.setattr(
        paper_page, "ask_for_file", lambda _parent, _title, called, _kinds: names.append(called)
    )
    person.press("Save as a file")
    assert names == [name]


def in_dialog(do: Callable[[QFileDialog], None]) -> None:
    """Does something in the dialog for a file as soon as it is open."""

    def go() -> None:
        (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog)]
        do(dialog)

    QTimer.singleShot(300, go)


def test_the_dialog_suggests_a_name_that_tells_nothing_and_adds_the_ending(
    desk: Desk, home: Path, tmp_path: Path
) -> None:
    person, suggested = at_paper(desk), list[str]()

    def save(dialog: QFileDialog) -> None:
        suggested.extend(Path(each).name for each in dialog.selectedFiles())
        dialog.selectNameFilter("Text (*.txt)")
        dialog.filterSelected.emit("Text (*.txt)")
        (name,) = dialog.findChildren(QLineEdit, "fileNameEdit")
        name.setText(str(tmp_path / "kept"))
        dialog.accept()

    in_dialog(save)
    person.press("Save as a file")
    assert suggested == [NAME]
    assert person.reads("Saved.") and (tmp_path / "kept.txt").exists()
    assert not [path for path in home.rglob("*") if str(tmp_path) in path.read_text()]


def test_shift_three_times_hides_the_screen_in_the_dialog_too(desk: Desk, home: Path) -> None:
    person = at_paper(desk)

    def hide(dialog: QFileDialog) -> None:
        for _ in range(3):
            QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)

    in_dialog(hide)
    person.press("Save as a file")
    assert person.window.windowTitle() == "Welcome" and not person.names()
    assert not list(home.rglob("*.html"))


def test_the_dialog_closes_when_the_walk_is_cleared_and_nothing_is_saved(desk: Desk, home: Path) -> None:
    person = at_paper(desk)
    in_dialog(lambda _dialog: person.window.clear())
    person.press("Save as a file")
    assert person.reads("The last walk was cleared.") and not person.reads("Saved.")
    assert not list(home.rglob("*.html"))


def test_no_folder_that_a_person_went_to_is_written_down(qapp: QApplication) -> None:
    paper_file.remember_no_folders()
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.setValue("FileDialog/lastVisited", "file:///home/Somebody")
    settings.sync()
    assert not Path(settings.fileName()).exists()
