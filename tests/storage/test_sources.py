"""Which files are trees, and whose stands where two have one name."""

from pathlib import Path

import pytest

from dpup_assistant.storage import sources as room
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.sources import sources, tree_files
from tests.storage.small import write, write_tree


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in the place of the shipped trees."""
    folder = tmp_path / "shipped"
    write_tree(folder, "share")
    write_tree(folder, "collect")
    monkeypatch.setattr(room, "shipped_trees_folder", lambda: folder)
    return folder


def test_every_yaml_file_of_a_folder_is_a_tree_but_agency_yaml(tmp_path: Path) -> None:
    for name in (
        "b.yaml",
        "a.yaml",
        "agency.yaml",
        "c.yml",
        "notes.txt",
        ".hidden.yaml",
        "d.yaml.bak",
        "~e.yaml",
    ):
        write(tmp_path, name, "")
    write(tmp_path / "deeper", "f.yaml", "")
    (tmp_path / "folder.yaml").mkdir()
    assert [path.name for path in tree_files(tmp_path)] == ["a.yaml", "b.yaml", "~e.yaml"]


def test_a_link_that_leads_nowhere_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "gone.yaml").symlink_to(tmp_path / "nothing")
    assert [path.name for path in tree_files(tmp_path)] == ["gone.yaml"]


def test_without_a_folder_of_its_own_an_agency_has_the_shipped_trees(shipped: Path) -> None:
    assert [(file.id, file.whose) for file in sources()] == [("collect", "shipped"), ("share", "shipped")]


def test_an_agencys_tree_stands_in_the_place_of_the_shipped_one(shipped: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    path = write_tree(own, "share")
    write_tree(own, "visits")
    found = sources(own)
    assert [(file.id, file.whose) for file in found] == [
        ("collect", "shipped"),
        ("share", "agency"),
        ("visits", "agency"),
    ]
    assert found[1].path == path


def test_a_name_is_the_same_however_its_letters_are_put_together(shipped: Path, tmp_path: Path) -> None:
    write_tree(shipped, "wh\u0101nau")
    own = tmp_path / "own"
    write_tree(own, "wha\u0304nau")
    assert [(file.id, file.whose) for file in sources(own)][-1] == ("wh\u0101nau", "agency")


def test_a_trees_folder_that_is_not_there_is_a_sentence(shipped: Path, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"own\.$"):
        sources(tmp_path / "own")


def test_a_file_in_the_place_of_a_trees_folder_is_a_sentence(shipped: Path, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"own is a file, not a folder\.$"):
        sources(write(tmp_path, "own", "a file"))


def test_shipped_trees_that_are_not_there_are_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "shipped_trees_folder", lambda: tmp_path / "trees")
    with pytest.raises(Unreadable, match="trees"):
        sources()


def test_a_forbidden_folder_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", forbidden)  # root may open every folder
    with pytest.raises(Unreadable, match=r"may not be opened"):
        tree_files(tmp_path)
