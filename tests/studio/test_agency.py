"""agency.yaml as a form: what is filled in reaches the desks, and nothing else in the file changes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.chips import Chips
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField, TextArea
from dpup_assistant.storage.agency import load_agency
from dpup_assistant.storage.paths import resources_folder
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.studio.agency.parts import PartsIn
from dpup_assistant.studio.editor.file_editor import FileEditor
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.form.rows import RowsIn
from dpup_assistant.studio.window import StudioWindow
from tests.studio.conftest import TODAY
from tests.studio.saving import heading, page, press, words

EXAMPLE = (resources_folder() / "agency.example.yaml").read_text("utf-8")
Opens = Callable[[str | None], StudioWindow]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "agency.yaml"


@pytest.fixture
def opens(path: Path) -> Iterator[Opens]:
    """Opens the form of an agency.yaml of a text, or of one that is not there."""
    windows: list[StudioWindow] = []

    def open_it(text: str | None) -> StudioWindow:
        if text is not None:
            path.write_text(text, "utf-8")
        window = StudioWindow(Folder(path.parent, TODAY), Settings())
        windows.append(window)
        window.show()
        window.open_file(path)
        judge(window)
        return window

    yield open_it
    for window in windows:
        window.close_tree()
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def judge(window: StudioWindow) -> None:
    """Waits until the form shows the text as it is now."""
    assert window.edited
    window.edited.judge_now()
    QCoreApplication.processEvents()


def field(window: StudioWindow, label: str) -> LineField | TextArea:
    """The field of a label that is seen."""
    fields: list[LineField | TextArea] = [*window.findChildren(LineField), *window.findChildren(TextArea)]
    return next(each for each in fields if each.label == label and each.isVisible())


def type_in(window: StudioWindow, label: str, typed: str) -> None:
    """Types words into a field, in place of what is there."""
    edit = field(window, label).edit
    edit.selectAll()
    QTest.keyClicks(edit, typed)
    judge(window)


def pick(window: StudioWindow, label: str, id: str) -> None:
    """Picks something in a field."""
    next(each for each in window.findChildren(PickField) if each.label == label).picked.emit(id)
    judge(window)


def add(window: StudioWindow, label: str, id: str) -> None:
    """Adds something out of the list under a label."""
    named: list[PartsIn | RowsIn] = [*window.findChildren(PartsIn), *window.findChildren(RowsIn)]
    next(each for each in named if each.label == label)._add_one(id)
    judge(window)


def test_each_thing_that_is_filled_in_changes_its_own_lines_and_reaches_the_desks(
    opens: Opens, path: Path
) -> None:
    window = opens(EXAMPLE)
    type_in(window, "Your service", "the Riverside budget service")
    pick(window, "It is a health or disability service", "no")
    add(window, "Whom workers ring", "crisis_team")
    type_in(window, "Number", "0800 000 000")
    type_in(window, "Rung to check on", "2026-11-20")
    add(window, "What your service also asks", _an_outcome(window))
    type_in(window, "Our service also asks", "Tell the team lead first.")
    hide = next(each for each in window.findChildren(Chips) if each.label == "Not on the first page")
    hide.added.emit("insights")
    press(window, "Save")
    saved = path.read_text("utf-8")
    kept = [line for line in EXAMPLE.splitlines() if not line.startswith("  agency:")]
    assert [line for line in saved.splitlines() if line in kept] == kept
    assert window.edited and window.edited.edits_not_saved == 0
    agency, faults = load_agency(path, window.folder.known, thorough=True)
    assert not faults
    assert agency.words["agency"] == "the Riverside budget service" and agency.facts == {
        "health_agency": "no"
    }
    assert agency.contacts["crisis_team"].phone == "0800 000 000" and agency.contacts["crisis_team"].checked
    type_in(window, "Your number", "0800 111 222")
    press(window, "What changed")
    shown = page(window)
    seen = words(shown) if shown else ""
    assert "phone: our main number\nNow\nphone: 0800 111 222" in seen and "answers" not in seen
    press(window, "Close")
    window.edited.undo()
    assert list(agency.notes.values()) == ["Tell the team lead first."] and agency.hide == ("insights",)
    pick(window, "It is a health or disability service", "")
    window.edited.undo()
    window.edited.undo()
    window.edited.undo()
    judge(window)
    assert "hide" not in window.edited.data


def _an_outcome(window: StudioWindow) -> str:
    parts = next(each for each in window.findChildren(PartsIn) if each.label == "What your service also asks")
    return next(choice.id for choice in parts._offers() if choice.id.startswith("share."))


def test_the_first_save_makes_the_file_and_nothing_typed_leaves_none(opens: Opens, path: Path) -> None:
    window = opens(None)
    assert "Write roles and numbers, not people's names" in words(window)
    assert "“our service” where it is empty" in words(window)
    window.leave_tree(window.show_home)
    assert not path.exists() and page(window) is None and not window.tree
    window.open_file(path)
    judge(window)
    type_in(window, "Your number", "0800 111 222")
    window.leave_tree(window.show_home)
    assert heading(window) == "Save before you go?"
    press(window, "Go on editing")
    press(window, "Save")
    assert load_agency(path, window.folder.known)[0].words == {"phone": "0800 111 222"}
    type_in(window, "Your number", " ")
    assert window.edited and "phone" not in str(window.edited.data)


def test_a_file_that_holds_only_comments_keeps_them(opens: Opens, path: Path) -> None:
    window = opens("# ours, filled in by the lead")
    type_in(window, "Your service", "the hub")
    press(window, "Save")
    assert path.read_text("utf-8") == "# ours, filled in by the lead\nwords:\n  agency: the hub\n"


def test_faults_stand_beside_the_fields_and_a_broken_file_leads_to_its_text(opens: Opens) -> None:
    window = opens("facts: {health_agency: perhaps}\nhide: [shar]\nwords: {agency: see, who: me}\n")
    seen = words(window)
    assert "There is no tree `shar`. Did you mean `share`?" in seen
    fact = next(
        each
        for each in window.findChildren(PickField)
        if each.label == "It is a health or disability service"
    )
    assert "perhaps" in fact.fault_line.text() or "true or false" in fact.fault_line.text()
    assert window.edited
    window.edited.replace_text("words: {agency: [", "Type")
    judge(window)
    assert "Mend it in the YAML." in words(window)
    press(window, "Show it in YAML")
    assert isinstance(window.editor, FileEditor) and window.editor.tabs.current == "yaml"


def test_a_leaflet_is_copied_beside_the_file_and_listed(
    opens: Opens, path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    leaflet, program = elsewhere / "our-leaflet.pdf", elsewhere / "tool.exe"
    for file in (leaflet, program):
        file.write_bytes(b"x")
    (path.parent / "easy_read.pdf").write_bytes(b"y")
    window = opens(EXAMPLE)
    picked = [program]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(picked[0]), ""))
    press(window, "Copy a file into the folder")
    assert "tool.exe is not a kind of file to hand out." in words(window)
    picked[0] = leaflet
    press(window, "Copy a file into the folder")
    judge(window)
    add(window, "Leaflets", "easy_read.pdf")
    assert (path.parent / "our-leaflet.pdf").read_bytes() == b"x"
    assert window.edited and window.edited.data["leaflets"] == [
        {"title": "our leaflet", "file": "our-leaflet.pdf"},
        {"title": "easy read", "file": "easy_read.pdf"},
    ]
    assert not window.edited.judgement.faults
    press(window, "Copy a file into the folder")
    assert len(window.edited.data["leaflets"]) == 2


def test_what_was_added_can_be_taken_out_again(opens: Opens) -> None:
    window = opens("words: {agency: the hub}\n")
    add(window, "More words to pick from in the scripts", "recipient")
    add(window, "Whom workers ring", "somebody_else")
    assert window.edited and set(window.edited.data) == {"words", "blanks", "contacts"}
    for button in [each for each in window.findChildren(Button) if each.text() == "Take out"]:
        button.click()
    judge(window)
    assert set(window.edited.data) == {"words"}
