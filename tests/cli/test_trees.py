"""`trees`: which decisions are in use, whose they are, and which cannot be used."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.program import ROOT, SHIPPED


def listed(run: Run, *typed: object) -> dict[str, dict[str, Any]]:
    """The decisions as JSON, by id."""
    done = run("trees", "--format", "json", *typed)
    assert (done.code, done.err) == (0, "")
    return {each["id"]: each for each in json.loads(done.out)}


def test_the_decisions_are_listed_with_their_version_and_review(run: Run) -> None:
    done = run("trees")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert [line.split()[0] for line in lines] == SHIPPED
    assert "Should I collect this?" in lines[SHIPPED.index("collect")]
    assert all("2026.11, reviewed 2026-11-22, comes with the program" in line for line in lines)


def test_titles_and_versions_stand_under_one_another(run: Run) -> None:
    lines = run("trees").out.splitlines()
    assert len({line.index("2026.11, reviewed") for line in lines}) == 1


def test_json_has_exactly_these_keys(run: Run) -> None:
    found = listed(run)
    assert list(found) == SHIPPED
    assert found["share"] == {
        "id": "share",
        "title": "Can I share this?",
        "version": "2026.11",
        "reviewed": "2026-11-22",
        "whose": "shipped",
        "usable": True,
    }


def test_a_folder_of_ones_own_is_named_before_or_after_the_command(run: Run, folder: Path) -> None:
    before, after = run("--trees", folder, "trees"), run("trees", "--trees", folder)
    assert before == after
    assert "small " in before.out


def test_an_agencys_tree_stands_in_place_of_the_shipped_one(run: Run, folder: Path) -> None:
    own = (ROOT / "trees/share.yaml").read_text("utf-8").replace("Can I share this?", "May we share this?")
    (folder / "share.yaml").write_text(own, "utf-8")
    found = listed(run, "--trees", folder)
    assert list(found) == sorted([*SHIPPED, "small"])
    assert {name: each["whose"] for name, each in found.items()} == {
        **dict.fromkeys(SHIPPED, "shipped"),
        "share": "agency",
        "small": "agency",
    }
    assert found["share"]["title"] == "May we share this?"
    assert "your agency's" in run("trees", "--trees", folder).out


def test_only_yaml_files_directly_in_the_folder_are_trees(run: Run, folder: Path) -> None:
    (folder / "deeper").mkdir()
    (folder / "folder.yaml").mkdir()
    for name in ("deeper/further.yaml", "notes.txt", "other.yml", ".small.yaml"):
        (folder / name).write_text(TEXT, "utf-8")
    (folder / "agency.yaml").write_text("words: {agency: the food bank}\n", "utf-8")
    assert list(listed(run, "--trees", folder)) == sorted([*SHIPPED, "small"])


def test_a_broken_tree_is_listed_as_unusable_and_the_others_work(run: Run, folder: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("next: told,", "next: tolled,"), "utf-8")
    found = listed(run, "--trees", folder)
    assert found["small"] == {
        "id": "small",
        "title": None,
        "version": None,
        "reviewed": None,
        "whose": "agency",
        "usable": False,
    }
    assert all(found[name]["usable"] for name in SHIPPED)
    line = next(line for line in run("trees", "--trees", folder).out.splitlines() if "small" in line)
    assert "cannot be used: 1 fault." in line
    assert f"dpup-assistant check {folder / 'small.yaml'}" in line


def test_a_copy_of_a_shipped_tree_says_of_which_version(run: Run, folder: Path) -> None:
    def line(version: str) -> str:
        text = TEXT.replace("start: asked", f"based_on: share@{version}\nstart: asked")
        (folder / "small.yaml").write_text(text, "utf-8")
        return next(line for line in run("trees", "--trees", folder).out.splitlines() if "small" in line)

    assert line("2026.11").endswith("your agency's, based on share@2026.11")
    assert line("2026.08").endswith("based on share@2026.08, which is at 2026.11 now")


def test_a_draft_is_listed_as_one(run: Run, folder: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("published", "draft"), "utf-8")
    line = next(line for line in run("trees", "--trees", folder).out.splitlines() if "small" in line)
    assert line.endswith("your agency's, draft")
    assert listed(run, "--trees", folder)["small"]["usable"]


def test_a_broken_agency_yaml_is_told_beside_the_list(run: Run, folder: Path) -> None:
    (folder / "agency.yaml").write_text("wrods: {agency: us}\n", "utf-8")
    done = run("trees", "--trees", folder, "--format", "json")
    assert done.code == 0 and json.loads(done.out)
    assert done.err.splitlines() == [
        f"{folder / 'agency.yaml'} has 1 fault and is not used in full. "
        f"To see more: dpup-assistant check {folder / 'agency.yaml'}"
    ]


def test_a_copy_that_file_sync_left_is_no_decision_and_is_told_beside_the_list(
    run: Run, folder: Path
) -> None:
    copy = folder / "share (Anna's conflicted copy 2026-11-22).yaml"
    copy.write_text((ROOT / "trees/share.yaml").read_text("utf-8"), "utf-8")
    done = run("trees", "--trees", folder, "--format", "json")
    assert [each["id"] for each in json.loads(done.out)] == sorted([*SHIPPED, "small"])
    assert json.loads(done.out)[SHIPPED.index("share")]["whose"] == "shipped"
    assert done.err == f'{copy} is a copy that no desk uses. To see more: dpup-assistant check "{copy}"\n'


@pytest.mark.parametrize("command", [["trees"], ["walk", "share"], ["check"]], ids=lambda command: command[0])
def test_a_missing_folder_is_one_sentence(run: Run, tmp_path: Path, command: list[str]) -> None:
    gone = tmp_path / "gone"
    assert run("--trees", gone, *command) == (2, "", f"There is nothing at {gone}.\n")
    assert run(*command, "--trees", gone) == (2, "", f"There is nothing at {gone}.\n")


@pytest.mark.parametrize("command", [["trees"], ["walk", "share"], ["check"]], ids=lambda command: command[0])
def test_a_forbidden_folder_is_one_sentence(
    run: Run, folder: Path, forbid: Callable[[Path], None], command: list[str]
) -> None:
    forbid(folder)
    done = run("--trees", folder, *command)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert done.err.startswith(f"{folder} may not be opened.")


def test_a_file_in_place_of_a_folder_is_one_sentence(run: Run, folder: Path) -> None:
    done = run("--trees", folder / "small.yaml", "trees")
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
