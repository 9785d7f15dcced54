"""Commands use what a desk uses: only signed trees where a key is required, copies where a folder is gone."""

import json
from pathlib import Path

import pytest

from dpup_assistant.storage import as_shipped, paths
from dpup_assistant.storage.in_use.last_good import Copies
from dpup_assistant.storage.paths import settings_file
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.program import ROOT
from tests.signing import KEY, signed


@pytest.fixture
def _key_required(home: Path) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(json.dumps({"format": 1, "trees_key": KEY}), "utf-8")


@pytest.mark.usefixtures("_key_required")
def test_a_walk_is_refused_in_a_tree_that_is_not_as_signed(run: Run, folder: Path) -> None:
    done = run("--trees", folder, "walk", "small")
    assert done.code == 2  # nothing of the folder is used
    signed(folder, {"small.yaml": TEXT.encode()})
    assert run("--trees", folder, "walk", "small").code == 0
    (folder / "small.yaml").write_text(TEXT + "# harm\n", "utf-8")
    done = run("--trees", folder, "walk", "small")
    assert done.code == 1
    assert "small.yaml is not as it was signed." in done.err


@pytest.mark.usefixtures("_key_required")
def test_what_check_cannot_see_is_told_at_once(run: Run, folder: Path, tmp_path: Path) -> None:
    signed(folder, {"small.yaml": TEXT.encode(), "agency.yaml": b"words: {agency: Us}\n"})
    for name in ("small.yaml", "agency.yaml"):
        (folder / name).write_bytes((folder / name).read_bytes() + b"# harm\n")
    assert run("check", folder / "small.yaml").code == 0
    found = run("--trees", folder, "trees")
    line = next(line for line in found.out.splitlines() if line.startswith("small"))
    assert line.endswith(
        "1 fault. small.yaml is not as it was signed. Ask whoever looks after the trees to sign them again."
    )
    assert "not used in full. agency.yaml is not as it was signed. Ask whoever" in found.err
    assert (
        "small.yaml is not as it was signed." in run("--trees", folder, "book", "-o", tmp_path / "b.html").err
    )
    assert "dpup-assistant check" not in found.out + found.err


@pytest.mark.usefixtures("_key_required")
def test_trees_tells_why_nothing_of_an_unsigned_folder_is_used(run: Run, folder: Path) -> None:
    done = run("--trees", folder, "trees")
    assert done.code == 0 and "small" not in done.out
    assert f"There is no SHA256SUMS in {folder}, so its trees are not signed." in done.err


def test_a_tree_of_the_portable_program_that_was_changed_is_kept_off(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program"
    inside = program / "_internal/dpup_assistant/trees"
    inside.mkdir(parents=True)
    for tree in (ROOT / "trees").glob("*.yaml"):
        (inside / tree.name).write_bytes(tree.read_bytes())
    monkeypatch.setattr(as_shipped, "is_frozen", lambda: True)
    monkeypatch.setattr(as_shipped, "program_folder", lambda: program)
    monkeypatch.setattr(paths, "_shipped", lambda name: inside if name == "trees" else ROOT / name)
    sums = [
        f"{as_shipped.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(program)}\n"
        for path in inside.iterdir()
    ]
    (program / "SHA256SUMS").write_text("".join(sums), "utf-8")
    assert run("walk", "collect").code == 0
    (inside / "collect.yaml").write_bytes((inside / "collect.yaml").read_bytes() + b"# harm\n")
    done = run("walk", "collect")
    assert done.code == 1
    assert "collect.yaml is not as it came with the program." in done.err
    assert "Copy or unpack the program again." in done.err
    assert "1 fault. collect.yaml is not as it came with the program. Copy or unpack" in run("trees").out
    (inside / "danger.yaml").unlink()
    told = run("trees").out.splitlines()
    assert [line.split()[0] for line in told if "cannot be used" in line] == ["collect", "danger"]
    assert run("walk", "share").code == 0  # it leads there, and somebody may need it today


@pytest.mark.parametrize("gone", [False, True], ids=["empty", "gone"])
def test_where_copies_are_used_it_is_told_once_why(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, gone: bool
) -> None:
    monkeypatch.setenv("DPUP_TREES", str(folder))
    (folder / "small.yaml").write_text(TEXT, "utf-8")
    Copies(folder).keep("small.yaml", TEXT.encode())
    (folder / "small.yaml").unlink()
    if gone:
        folder.rmdir()
    done = run("trees")
    why = f"There is nothing at {folder}." if gone else f"{folder} is empty, as where a share or a stick"
    assert (done.err.count(why), done.err.count("The last good copies of its trees are used")) == (1, 1)
    assert "small " in done.out
