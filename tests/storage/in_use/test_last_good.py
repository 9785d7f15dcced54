"""A desk goes on with the last good copy of what is broken, or out of reach, and says so."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dpup_assistant.storage.in_use.keeping import Keeping
from dpup_assistant.storage.library import Library, open_in_use
from dpup_assistant.storage.paths import state_folder
from dpup_assistant.storage.trees import Loaded
from tests.signing import KEY, OTHER_KEY, signed
from tests.storage.small import write, write_tree

TODAY = date(2026, 11, 22)
LEAD = "words: {lead: our team leader}\n"
KEPT = date(2026, 11, 3)


def load(folder: Path, key: str = "") -> tuple[Library, dict[str, Loaded], Keeping]:
    """What a desk uses of a folder; what is good is kept, as it is while a desk is idle."""
    library = open_in_use(folder, TODAY, key)
    keeping, loaded = Keeping(library), dict[str, Loaded]()
    for file in library.files:
        if file.whose == "agency":
            loaded[file.id], content = library.load(file)
            if content is not None:
                keeping.note(file.path.name, content)
    while keeping.keep_next():
        pass
    keeping.finish()
    for copy in state_folder().rglob("*.yaml"):
        os.utime(copy, (0, 1_793_700_000))  # 3 November 2026
    return library, loaded, keeping


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder whose two trees and agency.yaml a desk has used."""
    write_tree(tmp_path, "small")
    write_tree(tmp_path, "other", title="The other")
    write(tmp_path, "agency.yaml", LEAD)
    load(tmp_path)
    return tmp_path


def half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def gone_since(path: Path) -> None:
    """As between listing and reading: its name is there, and leads nowhere."""
    path.unlink()
    path.symlink_to("nothing")


@pytest.mark.parametrize(
    "harm",
    [
        half,
        gone_since,
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"\0"),
        lambda path: path.write_text("<<<<<<< HEAD\n" + path.read_text("utf-8"), "utf-8"),
        lambda path: path.write_text(path.read_text("utf-8").replace("start: ", "start: not_"), "utf-8"),
    ],
    ids=["half", "gone since", "empty", "no text", "conflict", "dangling start"],
)
def test_the_last_good_copy_stands_in_for_a_broken_file(folder: Path, harm: Callable[[Path], object]) -> None:
    harm(folder / "small.yaml")
    library, loaded, _ = load(folder)
    small = loaded["small"]
    assert small.tree and small.copied == KEPT
    assert {Path(fault.file) for fault in small.faults} == {folder / "small.yaml"}
    assert not any(head.broken for head in library.heads())
    assert loaded["other"].tree and not loaded["other"].copied
    _, again, _ = load(folder)  # the copy was not replaced by what is broken
    assert again["small"].tree == small.tree


def test_a_file_that_is_mended_is_used_again(folder: Path) -> None:
    write(folder, "small.yaml", "[")
    assert load(folder)[1]["small"].copied
    write_tree(folder, "small", title="Mended")
    small = load(folder)[1]["small"]
    assert small.tree and small.tree.title == "Mended" and not small.copied and not small.faults


def test_what_leads_to_a_broken_tree_is_judged_by_the_copy_that_is_used(folder: Path) -> None:
    half(folder / "other.yaml")
    library = open_in_use(folder, TODAY)
    assert library.known.trees["other"].questions


def test_a_broken_agency_yaml_leaves_the_copy_in_use(folder: Path) -> None:
    write(folder, "agency.yaml", "words: [")
    library, _, _ = load(folder)
    assert library.agency.words == {"lead": "our team leader"}
    assert library.agency_copied == KEPT
    assert {fault.file for fault in library.faults} == {str(folder / "agency.yaml")}


@pytest.mark.parametrize("how", ["gone", "a file", "empty", "link that leads nowhere"])
def test_a_folder_out_of_reach_leaves_all_copies_in_use(folder: Path, tmp_path: Path, how: str) -> None:
    away = tmp_path.with_name(f"{tmp_path.name}-away")
    folder.rename(away)
    if how == "a file":
        folder.write_text("", "utf-8")
    elif how == "empty":
        folder.mkdir()
    elif how.startswith("link"):
        folder.symlink_to("nothing")
    library, loaded, _ = load(folder)
    assert str(folder) in library.own.problem and library.own.copied == KEPT
    assert {name for name, each in loaded.items() if each.tree} == {"small", "other"}
    assert library.agency.words == {"lead": "our team leader"}
    load(folder)  # what is used is not taken for what lies in the folder
    assert load(folder)[1].keys() == {"small", "other"}


def test_a_deleted_file_takes_its_copy_along(folder: Path) -> None:
    (folder / "small.yaml").unlink()
    (folder / "agency.yaml").unlink()
    assert load(folder)[1].keys() == {"other"}
    assert [path.name for path in state_folder().rglob("*.yaml")] == ["other.yaml"]


def test_a_file_with_another_case_is_another_file_and_leaves_no_copy_behind(folder: Path) -> None:
    (folder / "small.yaml").rename(folder / "Small.yaml")
    load(folder)
    assert sorted(path.name for path in state_folder().rglob("*.yaml")) == ["agency.yaml", "other.yaml"]


def test_copies_are_for_this_user_alone_and_written_once(folder: Path) -> None:
    copies = {path: path.stat() for path in state_folder().rglob("*.yaml")}
    load(folder)
    assert len(copies) == 3
    for path, before in copies.items():
        assert path.stat().st_ino == before.st_ino and path.stat().st_mode & 0o777 == 0o600


def test_a_link_to_another_version_keeps_the_copies_of_its_name(folder: Path, tmp_path: Path) -> None:
    link = tmp_path.with_name(f"{tmp_path.name}-link")
    link.symlink_to(folder, target_is_directory=True)
    load(link)
    link.unlink()
    assert load(link)[1].keys() == {"small", "other"}


def test_where_no_copy_can_be_kept_everything_works_and_one_sentence_says_why(
    tmp_path: Path, home: Path
) -> None:
    write_tree(tmp_path, "small")
    write(home, ".local", "a file where a folder belongs")
    _, loaded, keeping = load(tmp_path)
    assert loaded["small"].tree
    assert "good" in keeping.problem and keeping.problem.endswith(".")


def sign_all(folder: Path) -> None:
    signed(folder, {path.name: path.read_bytes() for path in folder.glob("*.yaml")})


def test_only_what_is_signed_is_used_where_a_key_is_required(folder: Path) -> None:
    library, loaded, _ = load(folder, KEY)
    assert not loaded and "SHA256SUMS" in library.own.problem
    sign_all(folder)
    library, loaded, _ = load(folder, KEY)
    assert loaded["small"].tree and library.agency.words and not library.own.problem
    write_tree(folder, "new")
    assert load(folder, KEY)[1]["new"].tree is None
    (fault,) = load(folder, KEY)[1]["new"].faults
    assert fault.message == "new.yaml is not as it was signed." and "sign them again" in fault.hint
    (head,) = (head for head in load(folder, KEY)[0].heads() if head.id == "new")
    assert head.title is None and head.broken


def test_a_changed_signed_file_leaves_its_last_good_copy_in_use(folder: Path) -> None:
    sign_all(folder)
    load(folder, KEY)
    write_tree(folder, "small", title="Not what was signed")
    write(folder, "agency.yaml", "words: {lead: somebody else}\n")
    (folder / "other.yaml").unlink()
    library, loaded, _ = load(folder, KEY)
    small, other = loaded["small"], loaded["other"]
    assert small.tree and small.tree.title != "Not what was signed" and small.copied == KEPT
    assert other.tree and other.copied == KEPT
    assert library.agency.words == {"lead": "our team leader"}


def test_copies_of_signed_trees_are_a_whole_set_and_verified_again(folder: Path) -> None:
    sign_all(folder)
    load(folder, KEY)
    (folder / "SHA256SUMS.minisig").unlink()
    assert load(folder, KEY)[1]["small"].tree
    assert not load(folder, OTHER_KEY)[1]
    (copy,) = state_folder().rglob("small.yaml")
    copy.write_bytes(copy.read_bytes() + b"# harm\n")
    loaded = load(folder, KEY)[1]
    assert loaded["small"].tree is None and loaded["other"].tree
    sign_all(folder)
    for _ in range(2):  # it is found, and kept anew
        load(folder, KEY)
    (folder / "SHA256SUMS.minisig").unlink()
    assert load(folder, KEY)[1]["small"].tree


def test_a_set_that_is_not_whole_is_not_kept(folder: Path) -> None:
    sign_all(folder)
    write(folder, "small.yaml", "[")
    load(folder, KEY)
    assert not list(state_folder().rglob("SHA256SUMS"))


def test_a_new_signature_makes_a_new_set_the_only_one(folder: Path) -> None:
    sign_all(folder)
    load(folder, KEY)
    write_tree(folder, "small", title="Newer")
    sign_all(folder)
    load(folder, KEY)
    (copy,) = state_folder().rglob("small.yaml")
    assert b"Newer" in copy.read_bytes()
    assert len(list(state_folder().rglob("SHA256SUMS.minisig"))) == 1
