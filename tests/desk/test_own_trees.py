"""An agency's own trees at a desk: whose they are, what is broken, signed, out of reach, or read again."""

import os
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dpup_assistant.desk.library import Library
from dpup_assistant.desk.window import Window
from dpup_assistant.storage.in_use.keeping import Keeping
from dpup_assistant.storage.in_use.unchanged import unchanged
from dpup_assistant.storage.paths import state_folder
from tests.desk.conftest import TODAY, WIDE, Desk
from tests.desk.person import Person
from tests.desk.tree_files import write_trees
from tests.desk.trees import PLAN, VISIT
from tests.signing import KEY, signed

ABOUT, AGAIN, TELL = "About these decisions", "Read the trees again", "What to tell them"


def use(desk: Desk, key: str = "") -> Person:
    """A desk whose trees are loaded, and kept, as they are while nobody does anything."""
    library, ready = Library(desk.folder, TODAY, key, "It was chosen in the trainer's window."), list[bool]()
    person = desk.show(Window(library, WIDE, TODAY))
    library.ready.connect(lambda: ready.append(True))
    library.load_when_idle()
    while not ready:
        person.wait()
    return person


def break_tree(desk: Desk) -> None:
    path = desk.folder / "visit.yaml"
    path.write_bytes(path.read_bytes()[:-20])


def test_the_first_page_tells_whose_the_decisions_are_their_versions_and_reviews(desk: Desk) -> None:
    person = desk.open(replace(VISIT, id="late", version="2026.08"), words={"agency": "Te Whare Āwhina"})
    (line,) = (words for words in person.labels(person.page) if "Te Whare Āwhina" in words)
    assert line.startswith("3 decisions come from Te Whare Āwhina: versions 2026.08 to ")
    assert "23 come with the program: version 2026.11, reviewed 22 November 2026." in line


def test_a_page_tells_of_each_decision_and_where_the_trees_lie(desk: Desk) -> None:
    old = replace(VISIT, id="old", title="Old", based_on="share@2026.02", review_by=TODAY.replace(day=1))
    draft = replace(PLAN, id="draft", title="A draft", status="draft")
    write_trees(desk.folder, old, draft, PLAN)
    (desk.folder / "agency.yaml").write_text("hide: [collect]\n", "utf-8")
    person = use(desk)
    person.press(ABOUT)
    told = person.labels(person.page)
    assert told[0] == ABOUT
    assert f"lie in {desk.folder}. It was chosen in the trainer's window." in told[1]
    after = dict(pairwise(told))
    assert after["Your agency's own"] == "Old"
    assert "Its next review was due by 1 November 2026." in after["Old"]
    assert "Made from share, version 2026.02, of the program, which has version 2026.11 now." in after["Old"]
    assert after["Can I share this?"] == (
        "Version 2026.11, reviewed 22 November 2026, next review by 22 May 2027."
    )
    assert after["Hidden by your agency"] == "Should I collect this?"
    assert after["Drafts, which are not on the first page"] == "A draft"
    person.press("Back", person.page)
    assert person.focus() == ABOUT


def test_a_broken_new_file_leaves_the_copy_in_use_with_a_note(desk: Desk) -> None:
    write_trees(desk.folder, VISIT, PLAN)
    use(desk)
    for copy in state_folder().rglob("*.yaml"):
        os.utime(copy, (0, 1_793_700_000))
    break_tree(desk)
    person = use(desk)
    assert person.reads(
        "visit.yaml cannot be used as it is now. The copy of 3 November 2026 is in use. "
        "Tell whoever looks after the trees."
    )
    person.press("Show the faults", person.page)
    assert person.heading() == "“visit.yaml” cannot be used"
    assert any(label.startswith("Line ") for label in person.labels(person.page))
    person.press("Back", person.page)
    person.press(VISIT.title, person.page)
    assert person.heading() == "Who do you want to see?"


def test_the_first_glance_shows_the_copys_card_for_a_file_without_a_head(desk: Desk) -> None:
    write_trees(desk.folder, VISIT, PLAN)
    use(desk)
    (desk.folder / "visit.yaml").write_bytes(b"")
    person = desk.show(Window(Library(desk.folder, TODAY), WIDE, TODAY))
    person.wait()
    assert any(name.startswith(VISIT.title) for name in person.names(person.page))


def test_a_folder_out_of_reach_is_told_and_its_copies_are_used(desk: Desk) -> None:
    write_trees(desk.folder, VISIT, PLAN)
    use(desk)
    desk.folder.rename(desk.folder.with_name("elsewhere"))
    person = use(desk)
    cannot = "Your agency's own decisions cannot be used now. Copies of them are in use, the newest from "
    assert person.reads(cannot) and person.reads("Tell whoever looks after this computer.")
    assert not person.reads(str(desk.folder))
    person.press(TELL)
    lies = f"Your agency's trees lie in {desk.folder}. It was chosen in the trainer's window."
    assert {lies, f"There is nothing at {desk.folder}."} < {*person.labels(person.page)}
    person.press("Copy", person.page)
    assert f"{lies}\nThere is nothing at {desk.folder}." in QApplication.clipboard().text()
    person.press("Back", person.page)
    assert person.focus() == TELL
    person.press(VISIT.title, person.page)
    assert person.heading() == "Who do you want to see?"
    person.press("Back")
    assert person.reads(cannot)


def test_trees_are_read_again_from_the_first_page_and_only_then(desk: Desk) -> None:
    write_trees(desk.folder, VISIT, PLAN)
    person = use(desk)
    person.press(VISIT.title, person.page)
    write_trees(
        desk.folder, replace(VISIT, title="May I come round?"), replace(PLAN, id="more", title="More")
    )
    assert person.heading() == "Who do you want to see?"  # an open walk is left alone
    person.press("Back")
    assert not person.reads("More", person.page)
    person.press(ABOUT)
    before = person.window.library.trees["share"]
    person.press(AGAIN)
    assert person.reads("The trees were read again.")
    assert person.window.library.trees["share"] is before  # it was not judged again
    person.wait()
    person.press("Back", person.page)
    assert person.reads("May I come round?", person.page) and person.reads("More", person.page)
    (desk.folder / "visit.yaml").unlink()
    person.press(ABOUT)
    person.press(AGAIN)
    person.press("Back", person.page)
    assert not person.reads("May I come round?", person.page)


def test_a_tree_is_judged_again_when_one_that_it_leads_to_has_changed(desk: Desk) -> None:
    write_trees(desk.folder, VISIT, PLAN)
    library = use(desk).window.library
    before, loaded = library.rest, dict(library._loaded)
    write_trees(desk.folder, replace(PLAN, title="Another plan"))
    library.reload()
    kept = unchanged(before, loaded, library.rest)
    assert "share" in kept and not {"visit", "plan"} & kept.keys()


def test_unsigned_trees_are_not_shown_for_a_moment_where_a_key_is_required(desk: Desk) -> None:
    write_trees(desk.folder, VISIT, PLAN)
    person = desk.show(Window(Library(desk.folder, TODAY, KEY), WIDE, TODAY))
    person.wait()
    assert not person.reads(VISIT.title)
    assert person.reads("Can I share this?")
    person = use(desk, KEY)
    assert not person.reads(VISIT.title)
    assert person.reads("cannot be used now, so only those that come with the program are here. Tell ")
    person.press(TELL)
    assert person.reads(f"There is no SHA256SUMS in {desk.folder}, so its trees are not signed.")


def test_a_changed_tree_is_named_with_what_to_do_where_a_key_is_required(desk: Desk) -> None:
    write_trees(desk.folder, VISIT, PLAN)
    signed(desk.folder, {path.name: path.read_bytes() for path in desk.folder.glob("*.yaml")})
    write_trees(desk.folder, replace(VISIT, title="Changed"))
    person = use(desk, KEY)
    assert not person.reads("Changed", person.page) and person.reads(PLAN.title, person.page)
    assert person.reads(
        "visit.yaml is not as it was signed. Ask whoever looks after the trees to sign them again."
    )
    person.press(ABOUT)
    assert person.reads("This desk uses only trees that are signed with its key.")


def test_a_changed_copy_of_a_shipped_tree_is_called_by_the_name_that_workers_know(desk: Desk) -> None:
    signed(desk.folder, {"share.yaml": b"something else"})
    write_trees(desk.folder, replace(VISIT, id="share", title="Changed"))
    person = use(desk, KEY)
    assert person.reads("“Can I share this?” cannot be used") and not person.reads("Changed")


def test_a_leaflet_that_is_not_as_signed_is_not_opened(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("dpup_assistant.desk.leaflets.show_file", lambda path: not opened.append(path))
    files = {"agency.yaml": b"leaflets: [{title: Ours, file: ours.pdf}]\n", "ours.pdf": b"%PDF"}
    signed(desk.folder, files)
    person = use(desk, KEY)
    person.press("Paper to hand out")
    person.press("Open: Ours")
    assert opened == [desk.folder / "ours.pdf"]
    (desk.folder / "ours.pdf").write_bytes(b"%PDF harm")
    person.press("Open: Ours")
    assert len(opened) == 1 and person.reads("ours.pdf is not as it was signed.")


def test_where_no_copy_can_be_kept_the_page_says_why_and_all_works(desk: Desk, home: Path) -> None:
    (home / ".local").write_text("a file where a folder belongs", "utf-8")
    write_trees(desk.folder, VISIT, PLAN)
    person = use(desk)
    assert not person.reads("copies", person.page)
    person.press(ABOUT)
    assert person.reads("No copies of your agency's trees can be kept")


def test_the_same_files_are_not_written_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    write_trees(desk.folder, VISIT, PLAN)
    use(desk)
    written: list[str] = []
    monkeypatch.setattr(
        "dpup_assistant.storage.in_use.last_good.keep", lambda path, _: written.append(path.name)
    )
    use(desk)
    assert written == []
    assert Keeping(use(desk).window.library.rest).problem == ""
