"""Copies that file sync and people leave: told by their names, never in the place of the tree itself."""

from pathlib import Path

import pytest

from dpup_assistant.storage.leftovers import copied_from
from dpup_assistant.storage.sources import leftovers, sources
from tests.storage.small import write_tree

COPIES = [
    "share.sync-conflict-20261122-101500-ABCDEFG",  # Syncthing
    "share (Anna's conflicted copy 2026-11-22)",  # Dropbox
    "share (Case Conflict 1)",
    "share (conflicted copy 2026-11-22 101500)",  # Nextcloud
    "share (SFConflict anna@example.nz 2026-11-22-10-15-00)",  # Seafile
    "share_conflict-20261122-101500",  # ownCloud
    "share-DESKTOP-AB12",  # OneDrive
    "share-Annas-MacBook",
    "share (1)",  # Google Drive, Windows
    "share - Copy",
    "share - Copy (2)",
    "Copy of share",
    "share copy 2",  # macOS
    "share 2",
    "share_REMOTE_4711",  # Git's merge tools
    "share.BASE.4711",
    "share.orig",
]
TREES = [
    "share",
    "share_2",
    "share_copy",
    "copy",
    "can-i-share",
    "ipp-11",
    "Share",
    "My tree",
    "agency.example",
]


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_tells_by_its_name_what_it_is_a_copy_of(name: str) -> None:
    assert copied_from(Path(f"trees/{name}.yaml")) == "share.yaml"


@pytest.mark.parametrize("name", TREES)
def test_a_tree_is_no_copy_whatever_is_wrong_with_its_name(name: str) -> None:
    assert copied_from(Path(f"{name}.yaml")) is None


def test_macrons_in_a_name_are_the_same_however_they_are_stored() -> None:
    assert copied_from(Path("wha\u0304nau (1).yaml")) == "wh\u0101nau.yaml"


def test_a_copy_is_no_tree_in_use(tmp_path: Path) -> None:
    write_tree(tmp_path, "visits")
    for name in COPIES:
        write_tree(tmp_path, name.replace("share", "visits"))
    assert [file.id for file in sources(tmp_path) if file.whose == "agency"] == ["visits"]
    assert len(leftovers(tmp_path)) == len(COPIES)
