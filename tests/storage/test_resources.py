"""What trees share is loaded file by file, so that one broken file leaves the others."""

import shutil
from pathlib import Path

import pytest

from dpup_assistant.engine.resources import Resources
from dpup_assistant.storage.paths import resources_folder
from dpup_assistant.storage.resources import NAMES, load_resources


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped resources."""
    for name in NAMES:
        shutil.copy(resources_folder() / f"{name}.yaml", tmp_path)
    return tmp_path


def test_the_shipped_resources_have_no_fault_and_none_is_empty() -> None:
    resources, faults = load_resources()
    assert faults == ()
    assert resources.basis and resources.glossary and resources.contacts and resources.replies
    assert resources.teach_back and resources.agency_words and resources.plain_words.macrons


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("content", [None, "", "[", "- a\n", "\0"])
def test_a_missing_or_broken_file_is_a_fault_and_the_others_are_there(
    folder: Path, name: str, content: str | None
) -> None:
    path = folder / f"{name}.yaml"
    if content is None:
        path.unlink()
    else:
        path.write_text(content)
    whole, _ = load_resources()
    resources, faults = load_resources(folder)
    assert faults and {fault.file for fault in faults} == {str(path)}
    own = ("replies", "teach_back", "agency_words") if name == "replies" else (name,)
    for field in Resources.__dataclass_fields__:
        assert getattr(resources, field) == getattr(Resources() if field in own else whole, field)


def test_an_entry_with_a_fault_is_left_out_and_the_others_of_its_file_are_there(folder: Path) -> None:
    path = folder / "contacts.yaml"
    whole, _ = load_resources()
    first = next(iter(whole.contacts))
    path.write_text(
        path.read_text(encoding="utf-8").replace(f"{first}:\n", f"{first}:\n  fax: 1\n", 1), encoding="utf-8"
    )
    resources, faults = load_resources(folder)
    assert [(fault.file, fault.code) for fault in faults] == [(str(path), "unknown_key")]
    assert whole.contacts.keys() - resources.contacts.keys() == {first}


def test_resources_that_are_not_there_are_one_fault_with_the_way_out(tmp_path: Path) -> None:
    resources, (fault,) = load_resources(tmp_path / "resources")
    assert resources == Resources()
    assert str(tmp_path / "resources") in fault.message
    assert fault.hint == "Copy or install the program again."
