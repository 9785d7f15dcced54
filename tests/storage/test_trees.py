"""A tree comes out of its file whole, or with all its faults and their places."""

import gc
from datetime import date
from pathlib import Path

import pytest

from dpup_assistant.storage import trees as room
from dpup_assistant.storage.files import MAX_BYTES
from dpup_assistant.storage.library import open_library
from dpup_assistant.storage.sources import TreeFile
from dpup_assistant.storage.trees import Links, Loaded, load_tree
from tests.storage.small import write, write_tree

TODAY = date(2026, 11, 22)


def load(path: Path, thorough: bool = False) -> Loaded:
    return load_tree(TreeFile(path.stem, path, "agency"), open_library(None, TODAY).known, thorough)


def test_every_shipped_tree_can_be_used_and_has_no_fault() -> None:
    library = open_library(None, TODAY)
    for file in library.files:
        loaded = load_tree(file, library.known, thorough=True)
        assert loaded.tree is not None and loaded.tree.id == loaded.id == file.id
        assert loaded.counts is not None
        assert loaded.faults == ()
    assert library.faults == ()


def test_a_tree_with_a_fault_is_kept_off_a_desk_with_the_fault_at_its_place(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "small", status="publish")
    loaded = load(path)
    (fault,) = loaded.faults
    assert loaded.tree is None
    assert (fault.file, fault.line, fault.column) == (str(path), 7, 9)


@pytest.mark.parametrize("slip", ["\ntitle: &x Again", "\n---\na: b", "\nowner: Twice"])
def test_a_fault_of_the_text_keeps_a_tree_off_a_desk(tmp_path: Path, slip: str) -> None:
    path = write_tree(tmp_path, "small")
    path.write_text(path.read_text() + slip)
    assert load(path).tree is None


def test_faults_of_the_text_and_of_the_tree_stand_in_the_files_order(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "small", status="publish", title="*x", owner="&y Lead")
    faults = load(path).faults
    assert [(fault.line, fault.code) for fault in faults] == [(4, "alias"), (7, "not_offered"), (9, "anchor")]


def test_what_a_fault_of_the_text_has_spoilt_is_not_told_twice(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "small", start="*asked")
    assert [fault.code for fault in load(path, thorough=True).faults] == ["alias"]


def test_a_layout_that_is_broken_is_one_fault(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "small")
    path.write_text(path.read_text().replace("    why: People should know.", "     why: People should know."))
    assert [fault.code for fault in load(path, thorough=True).faults] == ["indentation"]


def test_scenarios_and_words_keep_no_tree_off_a_desk(tmp_path: Path) -> None:
    path = write_tree(tmp_path, "small")
    path.write_text(path.read_text().replace("outcome: tell_if", "outcome: tell"))
    assert load(path).tree is not None
    thorough = load(path, thorough=True)
    assert thorough.tree is not None
    assert "ends_elsewhere" in [fault.code for fault in thorough.faults]


def test_a_file_that_is_gone_is_a_fault_of_the_whole_file(tmp_path: Path) -> None:
    loaded = load(tmp_path / "gone.yaml")
    assert loaded.tree is None
    assert [(fault.line, fault.column, fault.code) for fault in loaded.faults] == [(1, 1, "unreadable")]


def test_a_folder_or_a_far_too_large_file_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").mkdir()
    assert [fault.code for fault in load(tmp_path / "a.yaml").faults] == ["unreadable"]
    with write(tmp_path, "b.yaml", "").open("r+b") as file:
        file.truncate(1000 * MAX_BYTES)  # a sparse file; no more than the limit is read
    assert [fault.code for fault in load(tmp_path / "b.yaml").faults] == ["too_large"]


def test_the_collector_is_on_again_after_loading(tmp_path: Path) -> None:
    load(write_tree(tmp_path, "small"))
    load(write(tmp_path, "b.yaml", "["))
    assert gc.isenabled()


def test_the_links_of_a_tree_are_read_only_when_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    real = room.read_file
    monkeypatch.setattr(room, "read_file", lambda path, name: read.append(path.stem) or real(path, name))
    links = Links(TreeFile(name, write_tree(tmp_path, name), "agency") for name in ("a", "b"))
    assert list(links) == ["a", "b"] and "a" in links and "c" not in links and len(links) == 2
    assert read == []
    assert "asked" in links["a"].questions and links["a"].start == "asked"
    assert links["a"] is links["a"]
    assert read == ["a"]


def test_a_tree_that_cannot_be_read_leads_nowhere(tmp_path: Path) -> None:
    links = Links([TreeFile("a", write(tmp_path, "a.yaml", "["), "agency")])
    assert links["a"].questions == frozenset()
    with pytest.raises(KeyError):
        links["b"]
