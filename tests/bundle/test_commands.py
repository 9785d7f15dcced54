"""Every command of the portable program, from a folder that is not its own."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.bundle.conftest import ROOT, Run

WALK = "walk share --answers who=service,worry=no,agreed=said_yes,flags=no,told=none --json"
IN_TERMINAL = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("trees", "share "),
        ("trees --format json", '"share"'),
        ("walk share --json", '"tree": "share"'),
        ("check", "0 errors, 0 warnings."),
        ("check --format json", '"faults": []'),
        ("graph share --format svg", "<svg"),
        ("graph share --format mermaid", "flowchart"),
        ("graph share --format dot", "digraph"),
        ("handout", "your_information "),
        ("verify", "As it came: "),
        ("--help", "usage: "),
        ("studio --help", "usage: "),
        ("sign --help", "usage: "),
    ],
)
def test_a_command_says_what_it_should(run_bundle: Run, tmp_path: Path, typed: str, said: str) -> None:
    done = run_bundle(*typed.split(), cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert said in done.stdout
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        (WALK + " --sheet {}.html", "<!doctype html>"),
        (WALK + " --sheet {}.txt", ""),
        ("book share -o {}.html", "<!doctype html>"),
        ("review -o {}.html", "<!doctype html>"),
        ("handout your_information -o {}.html", "<!doctype html>"),
        ("handout your_information -o {}.txt", "Your information"),
        ("graph share --format svg -o {}.svg", "<svg"),
        ("new {}_at_home", "# yaml-language-server"),
    ],
)
def test_a_command_writes_its_file(run_bundle: Run, tmp_path: Path, typed: str, begins: str) -> None:
    done = run_bundle(*typed.format("made").split(), cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    made = next(tmp_path.glob("made*")).read_text("utf-8-sig")
    assert made.lower().startswith(begins.lower()) and len(made) > 500


def test_the_schema_is_the_one_of_the_source(run_bundle: Run) -> None:
    done = run_bundle("schema")
    assert done.stdout == (ROOT / "resources" / "tree.schema.json").read_text("utf-8")


def test_a_folder_that_it_signed_verifies_until_it_is_changed(run_bundle: Run, tmp_path: Path) -> None:
    trees = tmp_path / "trees"
    trees.mkdir()
    assert run_bundle("--trees", trees, "new", "our_visits").returncode == 0
    assert run_bundle("sign", "--new-key", tmp_path / "k", input="correct horse\n").returncode == 0
    done = run_bundle("sign", trees, "--key", tmp_path / "k.key", input="correct horse\n")
    assert done.returncode == 0, done.stderr
    assert run_bundle("verify", trees, "--key", tmp_path / "k.pub").returncode == 0
    with (trees / "our_visits.yaml").open("a") as file:
        file.write("# changed\n")
    assert run_bundle("verify", trees, "--key", tmp_path / "k.pub").returncode == 1


@pytest.mark.parametrize("before", [None, "/opt/ours"])
def test_a_program_that_it_starts_finds_the_systems_libraries(
    run_bundle: Run, tmp_path: Path, before: str | None
) -> None:
    """Not the ones in the portable folder, which the start puts before them."""
    box = tmp_path / "zenity"
    box.write_text(f'#!/bin/sh\necho "${{LD_LIBRARY_PATH-none}}" >{tmp_path}/told\n')
    box.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    here = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "DISPLAY": ":0"}
    here |= {"LD_LIBRARY_PATH": before} if before else {}
    assert run_bundle("--open", "no_such_tree", env=kept | here).returncode == 2
    assert (tmp_path / "told").read_text().strip() == (before or "none")


def test_git_tells_it_two_versions_of_a_tree(run_bundle: Run, tmp_path: Path) -> None:
    git = ["git", "-c", "user.name=T", "-c", "user.email=t@example.org", "-C", tmp_path]
    tree = tmp_path / "our_visits.yaml"
    assert run_bundle("--trees", tmp_path, "new", "our_visits").returncode == 0
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run([*git, *command], check=True)
    tree.write_text(tree.read_text("utf-8").replace("say_short: ", "say_short: Now. ", 1), "utf-8")
    done = run_bundle("compare", "HEAD:our_visits.yaml", tree, "--format", "json", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["text_changed"]


def test_without_a_display_it_walks_in_the_terminal(run_bundle: Run) -> None:
    done = run_bundle("--open", "share", env=os.environ | IN_TERMINAL, input="1\n")
    assert "Who would get it?" in done.stdout
