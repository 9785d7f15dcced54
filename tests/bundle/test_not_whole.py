"""The built program where files of it are missing or changed."""

import os
from pathlib import Path

import pytest

from tests.bundle.conftest import Run
from tests.bundle.walks import linked

LACKING = {
    "a library of Qt": "libQt6Widgets.so.6",
    "Qt's way to the display": "libqxcb.so",
    "a library of the display": "libxcb-cursor.so.0",
    "Python": "libpython3*.so*",
    "Python's own modules": "base_library.zip",
}


@pytest.mark.skipif(os.name != "posix", reason="the names are those of Linux")
@pytest.mark.parametrize("file", LACKING.values(), ids=LACKING)
def test_a_missing_file_is_told_in_a_sentence(
    bundle: Path, run_bundle: Run, tmp_path: Path, file: str
) -> None:
    copy = linked(bundle, tmp_path / "copy")
    (missing,) = copy.rglob(file)
    missing.unlink()
    done = run_bundle("trees", folder=copy, cwd=tmp_path)
    assert done.returncode > 0  # below 0: a signal ended it
    assert missing.name in done.stderr and "Traceback" not in done.stderr
    assert not [path for path in tmp_path.iterdir() if path != copy]


def test_a_changed_tree_of_the_program_is_kept_off(bundle: Path, run_bundle: Run, tmp_path: Path) -> None:
    copy = linked(bundle, tmp_path / "copy")
    tree = copy / "_internal/dpup_assistant/trees/share.yaml"
    changed = tree.read_text("utf-8") + "# changed\n"
    tree.unlink()  # not written over: its bytes are the built program's too
    tree.write_text(changed, "utf-8")
    walked = run_bundle("walk", "share", folder=copy)
    assert walked.returncode == 1 and "not as it came with the program" in walked.stderr
    told = run_bundle("verify", folder=copy)
    assert told.returncode == 1 and "share.yaml: It is not as it came" in told.stdout
