"""The hook in docs/git.md, in a real repository: a faulty tree is not committed."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.check.small_tree import TEXT
from tests.cli.program import COMMAND, ROOT, environment

HOOK = re.search(r"```sh\n(#!/bin/sh\n.*?)```", (ROOT / "docs/git.md").read_text("utf-8"), re.DOTALL)
pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="Git is not there")


def git(folder: Path, *typed: str) -> subprocess.CompletedProcess[str]:
    """Runs Git as somebody, with the program on the path."""
    path = f"{folder.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    who = ["-c", "user.name=Anna", "-c", "user.email=anna@example.nz"]
    own = environment(PATH=path, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1", PYTHONPATH=str(ROOT))
    return subprocess.run(
        ["git", *who, *typed], cwd=folder, env=own, capture_output=True, text=True, check=False
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a good tree that is about to be committed, and the hook."""
    folder = tmp_path / "our trees"
    (folder / "trees").mkdir(parents=True)
    (tmp_path / "bin").mkdir()
    assert HOOK
    for file, text in (
        (tmp_path / "bin/dpup-assistant", f'#!/bin/sh\nexec {" ".join(COMMAND)} "$@"\n'),
        (folder / "hook", HOOK[1]),
    ):
        file.write_text(text, "utf-8")
        file.chmod(0o755)
    assert git(folder, "init", "--quiet").returncode == 0
    (folder / "hook").rename(folder / ".git/hooks/pre-commit")
    (folder / "trees/small.yaml").write_text(TEXT, "utf-8")
    git(folder, "add", "trees")
    return folder


def test_a_good_tree_is_committed_whatever_lies_beside_it(repository: Path) -> None:
    (repository / "trees/small.yaml").write_text("not finished yet", "utf-8")
    done = git(repository, "commit", "-m", "First tree")
    assert done.returncode == 0, done.stderr
    assert git(repository, "show", "HEAD:trees/small.yaml").stdout == TEXT


def test_a_faulty_tree_is_not_committed_and_its_fault_is_told(repository: Path) -> None:
    (repository / "trees/small.yaml").write_text(TEXT.replace("next: told,", "next: tolled,"), "utf-8")
    git(repository, "add", "trees")
    (repository / "trees/small.yaml").write_text(TEXT, "utf-8")  # mended, and not added yet
    done = git(repository, "commit", "-m", "First tree")
    assert done.returncode == 1
    assert "trees/small.yaml:25:31: error: There is no question or outcome `tolled`." in done.stderr
    assert git(repository, "log").returncode != 0


def test_a_warning_is_not_committed_either(repository: Path) -> None:
    overdue = TEXT.replace("review_by: 2099-12-31", "review_by: 2026-11-21")
    (repository / "trees/small.yaml").write_text(overdue, "utf-8")
    git(repository, "add", "trees")
    done = git(repository, "commit", "-m", "First tree")
    assert done.returncode == 1 and "[review_overdue]" in done.stderr
