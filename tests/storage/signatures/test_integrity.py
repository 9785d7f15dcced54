"""What `verify` finds of the program's own folder."""

import sys
from hashlib import sha256
from pathlib import Path

import pytest

from dpup_assistant.storage.signatures.integrity import Report, verify_program


@pytest.fixture
def portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a portable program of one file, of which this process takes itself to be part."""
    (tmp_path / "dpup-assistant").write_bytes(b"program")
    (tmp_path / "SHA256SUMS").write_text(f"{sha256(b'program').hexdigest()}  dpup-assistant\n")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    return tmp_path


def codes(report: Report | None) -> dict[str, str]:
    """The files that differ, each with how."""
    assert report
    return {problem.file: problem.code for problem in report.problems}


def test_a_portable_program_without_its_list_or_with_an_empty_one_is_not_called_whole(portable: Path) -> None:
    assert codes(verify_program(portable)) == {}
    (portable / "SHA256SUMS").write_bytes(b"")
    assert codes(verify_program(portable)) == {"SHA256SUMS": "changed"}
    (portable / "SHA256SUMS").write_bytes(b"0123")
    assert codes(verify_program(portable)) == {"SHA256SUMS": "damaged_list"}
    (portable / "SHA256SUMS").unlink()
    assert codes(verify_program(portable)) == {"SHA256SUMS": "missing"}


def test_a_file_that_was_laid_among_the_programs_own_is_told_and_the_agencys_beside_them_are_not(
    portable: Path,
) -> None:
    for name in ("portable.ini", "trees/share.yaml", "_internal/lib/_hashlib.so"):
        (portable / name).parent.mkdir(parents=True, exist_ok=True)
        (portable / name).touch()
    assert codes(verify_program(portable)) == {"_internal/lib/_hashlib.so": "new"}


def test_the_source_and_a_package_came_without_a_list(tmp_path: Path) -> None:
    assert verify_program(tmp_path) is None
