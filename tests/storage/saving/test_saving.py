"""Saving a file: the old one stays whole, and nothing else is left beside it."""

import resource
from pathlib import Path

import pytest

from dpup_assistant.storage.saving.saving import save


@pytest.mark.parametrize("size", [100, 100_000])  # bytes: one that waits for closing, and one that does not
def test_where_no_room_is_left_the_old_file_stays_and_nothing_lies_beside_it(
    tmp_path: Path, size: int
) -> None:
    file = tmp_path / "sheet.html"
    save(file, b"old")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, usual[1]))  # no file may grow past 10 bytes
    try:
        with pytest.raises(OSError):
            save(file, b"x" * size)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert list(tmp_path.iterdir()) == [file]
    assert file.read_bytes() == b"old"
