"""Saving a sheet: the kind follows the name, and what goes wrong is told in a sentence, with nothing lost."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dpup_assistant.desk.sheet_file import SUFFIXES, UnsavedError, save_sheet
from tests.output.every_block import EVERY_BLOCK

BEGINNINGS = {".html": b"<!DOCTYPE html>", ".txt": "\ufeffFor the worker.".encode(), ".pdf": b"%PDF-1.7"}
OLD = b"what was there before"


def why_not(path: Path) -> str:
    """Why a sheet is not saved there."""
    with pytest.raises(UnsavedError) as error:
        save_sheet(EVERY_BLOCK, path)
    return str(error.value)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_kind_follows_the_end_of_the_name(tmp_path: Path, suffix: str) -> None:
    for name in (f"sheet{suffix}", f"SHEET{suffix.upper()}"):
        save_sheet(EVERY_BLOCK, tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(BEGINNINGS[suffix])


@pytest.mark.parametrize("name", ["sheet.doc", "sheet", ".html", "sheet.html.zip", "sheet."])
def test_another_kind_is_refused_with_those_there_are(tmp_path: Path, name: str) -> None:
    assert why_not(tmp_path / name) == "A sheet can be .html, .txt or .pdf."
    assert list(tmp_path.iterdir()) == []


def test_without_typst_a_pdf_says_how_to_get_it_and_what_else_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    why = why_not(tmp_path / "sheet.pdf")
    assert "as its README says" in why and "Save it as .html instead." in why
    assert list(tmp_path.iterdir()) == []
    save_sheet(EVERY_BLOCK, tmp_path / "sheet.html")


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    assert (
        why_not(tmp_path / "gone" / "sheet.html")
        == f"There is no folder {tmp_path / 'gone'}. Choose another one."
    )
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    assert why_not(tmp_path / "file" / "sheet.html").startswith("There is no folder")


def test_a_folder_of_that_name_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "sheet.html").mkdir()
    assert "sheet.html is a folder" in why_not(tmp_path / "sheet.html")


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    assert why_not(tmp_path / f"{'w' * 300}.html") == "The file's name is too long. Choose a shorter one."


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    assert "is not the name of a file" in why_not(tmp_path / "she\0et.html")
    assert list(tmp_path.iterdir()) == []


def failing(error: OSError) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        (OSError(28, "No space left on device"), "There is no room left in {folder}. Choose another folder."),
        (
            PermissionError(13, "Permission denied"),
            "Nothing can be saved in {folder}. Choose another folder.",
        ),
        (OSError(30, "Read-only file system"), "Nothing can be saved in {folder}. Choose another folder."),
        (OSError(5, "Input/output error"), "{path} cannot be saved: Input/output error."),
    ],
    ids=["full", "no rights", "read-only", "broken"],
)
def test_a_disk_that_fails_leaves_the_old_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: OSError, told: str
) -> None:
    path = tmp_path / "sheet.html"
    path.write_bytes(OLD)
    monkeypatch.setattr("os.fsync", failing(failure))
    assert why_not(path) == told.format(folder=tmp_path, path=path)
    assert path.read_bytes() == OLD and list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_disk_that_is_really_full_is_told(tmp_path: Path) -> None:
    (tmp_path / "sheet.html").symlink_to("/dev/full")
    assert why_not(tmp_path / "sheet.html").startswith("There is no room left")
