"""A version is published with its note, review and approvals, or it is said why it cannot be."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from dpup_assistant.engine.months import months_later
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.notices import ErrorBlock
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.storage.guide import load_guide
from dpup_assistant.storage.hashes import content_hash
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.studio.publish import publishing
from dpup_assistant.studio.publish.approvals import PublishApprovals
from dpup_assistant.studio.publish.page import PublishPage
from dpup_assistant.studio.publish.versions import next_version
from dpup_assistant.studio.window import StudioWindow
from tests.studio.conftest import SMALL
from tests.studio.saving import heading, page, press, retitle, tree_in, window_on, words

NOTE = "Asks for their yes first."


@pytest.fixture
def small(tmp_path: Path) -> Iterator[StudioWindow]:
    """The small tree, a draft, open in a window."""
    window = window_on(tree_in(tmp_path))
    assert window.edited
    window.edited.judge_now()
    yield window
    end(window)


def end(window: StudioWindow) -> None:
    window.close_tree()
    window.close()
    window.deleteLater()


def publish_page(window: StudioWindow) -> PublishPage:
    """Opens the page about publishing, as its button does."""
    press(window, "Publish")
    found = page(window)
    assert isinstance(found, PublishPage) and heading(window) == "Publish"
    return found


def publish(window: StudioWindow, note: str) -> str:
    """Fills in the note, presses Publish on the page, and returns what the page says then."""
    shown = page(window)
    assert isinstance(shown, PublishPage) and shown.fields
    shown.fields.note.set_text(note)
    press(window, "Publish")
    shown = page(window)
    assert shown
    return words(shown)


def saved(window: StudioWindow) -> str:
    assert window.edited
    return window.edited.path.read_text("utf-8")


def test_a_draft_is_published_as_one_edit_with_all_that_belongs_to_a_version(small: StudioWindow) -> None:
    assert small.edited
    retitle(small, "May I?")
    shown = publish_page(small)
    assert "This tree is a draft. No desk shows it." in words(shown)
    assert "1 edit is not saved yet." in words(shown)
    assert "Lawyer: not approved yet." in words(shown)
    told = publish(small, "")
    assert "Say what changed." in told and saved(small) == SMALL
    told = publish(small, NOTE)
    assert "Version 2026.11 is published and saved." in told
    changes = f"changes:\n  - version: 2026.11\n    on: 2026-11-22\n    note: {NOTE}\n"
    expected = SMALL.replace("status: draft", "status: published").replace("Can I do this?", "May I?")
    assert saved(small) == expected.replace("start: who", f"{changes}start: who")
    assert small.edited.to_undo == "Publish version 2026.11"
    small.edited.undo()
    assert small.edited.text == SMALL.replace("Can I do this?", "May I?")


def test_the_document_for_sign_off_is_saved_from_the_page_and_names_the_file_it_was_made_from(
    small: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert small.edited
    target = tmp_path / "for the lawyer.html"
    picked: list[Path | None] = [None, target]
    monkeypatch.setattr(publishing, "ask_for_book", lambda *_: picked.pop(0))
    retitle(small, "May I?")
    publish_page(small)
    press(small, "Save it for sign-off")
    shown = page(small)
    assert shown and "Save the tree first." in words(shown) and not target.exists()
    press(small, "Close")
    press(small, "Save")
    publish_page(small)
    press(small, "Save it for sign-off")  # and cancel
    assert not target.exists()
    press(small, "Save it for sign-off")
    shown = page(small)
    assert shown and f"The document is saved as {target}." in words(shown)
    written = target.read_text("utf-8")
    assert "May I?" in written and content_hash(small.edited.path) in written


def test_in_a_signed_folder_it_is_told_that_it_has_to_be_signed_again(
    small: StudioWindow, tmp_path: Path
) -> None:
    assert "signed" not in words(publish_page(small))
    press(small, "Close")
    (tmp_path / "SHA256SUMS.minisig").write_text("", "utf-8")
    told = words(publish_page(small))
    assert "Sign them again after each change" in told
    assert any(f"under {chapter.title}." in told for chapter in load_guide())


def test_the_next_version_has_another_name_and_is_compared_with_the_last(small: StudioWindow) -> None:
    publish_page(small)
    publish(small, "First version.")
    retitle(small, "May I?")
    assert small.edited
    small.edited.judge_now()
    press(small, "Close")
    shown = publish_page(small)
    assert shown.fields and shown.fields.version.text() == "2026.11.2"
    assert "What changed since version 2026.11" in words(shown)
    assert "Was: Can I do this?" in words(shown)
    shown.fields.version.set_text("2026.11")
    assert "Version 2026.11 was used before. Choose another." in publish(small, NOTE)
    shown.fields.version.set_text("2026.12")
    shown.fields.reviewed.set_text("2026-13-01")
    assert "This is not a date." in publish(small, NOTE)
    shown.fields.reviewed.set_text("2026-11-30")
    assert "This day is still to come." in publish(small, NOTE)
    shown.fields.reviewed.set_text("2026-11-20")
    shown.fields.review_by.set_text("2026-11-01")
    assert "The next review comes after the last." in publish(small, NOTE)
    shown.fields.review_by.set_text("2027-11-20")
    assert "Version 2026.12 is published and saved." in publish(small, NOTE)
    text = saved(small)
    assert "version: 2026.12\n" in text and "reviewed: 2026-11-20\nreview_by: 2027-11-20\n" in text
    assert text.index("note: First version.") < text.index(f"note: {NOTE}")


def test_an_approval_is_recorded_with_the_version_or_later(small: StudioWindow) -> None:
    shown = publish_page(small)
    assert shown.fields
    (_, lawyer), *_ = shown.fields.approvals
    lawyer._tick.tick.click()
    lawyer.date.set_text("2026-11-20")
    told = publish(small, NOTE)
    assert "Lawyer: approved on 20 November 2026" in told and "not approved yet" not in told
    role = record(small, "")
    assert "Say who approved it" in role.fault_line.text()
    record(small, "Kaumātua")
    assert "Kaumātua: approval of version 2026.11 on 22 November 2026 is recorded" in words(small)
    assert "Kaumātua: approved on 22 November 2026" in words(small)
    assert small.edited and small.edited.judgement.tree
    roles = [(each.role, each.version) for each in small.edited.judgement.tree.approvals]
    assert roles == [("Lawyer", "2026.11"), ("Kaumātua", "2026.11")]
    assert small.edited.text == saved(small)


def record(window: StudioWindow, role: str) -> LineField:
    """Opens the fields of an approval, fills in the role, and returns its field after Record it."""
    approvals = window.findChildren(PublishApprovals)[-1]
    approvals.findChild(Fold).set_open(True)
    approvals.role.set_text(role)
    press(approvals, "Record it")
    return approvals.role


def test_a_tree_with_errors_is_not_published_and_each_error_leads_to_its_place(small: StudioWindow) -> None:
    assert small.edited
    small.edited.set_value(("questions", "asked", "options", "no", "next"), "nowhere", "Lead it astray")
    small.edited.judge_now()
    shown = publish_page(small)
    assert "Mend these errors first" in words(shown) and shown.fields is None
    assert "There is no question or outcome `nowhere`." in words(shown)
    assert "Question 2, option 2" in words(shown)
    press(small, "Go to it")
    assert page(small) is None and small.edited.selection == ("questions", "asked")


def test_a_published_tree_becomes_a_draft_again(small: StudioWindow) -> None:
    publish_page(small)
    publish(small, NOTE)
    press(small, "Make it a draft again")
    shown = page(small)
    assert shown and "This tree is a draft again, and saved." in words(shown)
    assert "status: draft\n" in saved(small) and NOTE in saved(small)


def test_what_cannot_be_saved_is_not_published(small: StudioWindow) -> None:
    assert small.edited
    publish_page(small)
    path = small.edited.path
    path.write_text(SMALL.replace("Privacy officer", "Lead"), "utf-8")
    publish(small, NOTE)
    assert heading(small) == "small.yaml has changed on disk"
    press(small, "Decide later")
    assert small.edited.text == SMALL and "owner: Lead" in path.read_text("utf-8")
    path.write_text(SMALL, "utf-8")
    path.chmod(0o444)
    publish(small, NOTE)
    shown = page(small)
    assert shown and "small.yaml may only be read." in words(shown)
    assert shown.findChild(ErrorBlock).isVisible()
    assert small.edited.text == SMALL and path.read_text("utf-8") == SMALL
    path.chmod(0o644)


def test_a_copy_is_told_of_a_newer_shipped_tree_and_a_shipped_tree_is_to_be_copied(tmp_path: Path) -> None:
    shipped = shipped_trees_folder() / "share.yaml"
    own = tmp_path / "our_share.yaml"
    text = shipped.read_text("utf-8").replace("id: share\n", "id: our_share\n")
    own.write_text(text.replace("start: who", "based_on: share@2026.08\nstart: who", 1), "utf-8")
    window = window_on(own)
    shown = publish_page(window)
    assert words(shown).count("This is a copy of version 2026.08 of `share`.") == 1
    press(window, "See what changed")
    assert heading(window) == "What changed"
    press(window, "Close")
    assert heading(window) == "Publish"
    press(window, "Close")
    window.open_file(shipped)
    shown = publish_page(window)
    assert "This tree comes with the program" in words(shown) and shown.fields is None
    end(window)


def test_a_version_is_the_month_and_a_review_is_due_half_a_year_later() -> None:
    today = date(2026, 8, 31)
    assert next_version({"version": "2026.07"}, set(), today) == "2026.08"
    assert next_version({"version": "2026.08"}, {"2026.08", "2026.08.2"}, today) == "2026.08.3"
    approved = {"version": "2026.07", "approvals": [{"role": "Lawyer", "version": "2026.07"}]}
    assert next_version(approved, set(), today) == "2026.07"
    assert next_version(approved, {"2026.07"}, today) == "2026.08"
    assert months_later(today, 6) == date(2027, 2, 28)
