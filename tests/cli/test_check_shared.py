"""`check` where several people write: what Git could not merge, and the copies that file sync leaves."""

import json
from pathlib import Path

import pytest

from tests.check.small_tree import TEXT
from tests.cli.conftest import Run

COPY = "small-DESKTOP-AB12.yaml"


def faults(run: Run, *typed: object) -> list[tuple[str, int, str]]:
    done = run("check", "--format", "json", *typed)
    return [(each["file"], each["line"], each["code"]) for each in json.loads(done.out)["faults"]]


@pytest.fixture
def in_conflict(folder: Path) -> Path:
    """A tree of which Git kept two versions, and one that leads to a question in it."""
    file = folder / "small.yaml"
    ours, theirs = "    why: People should know.\n", "    why: Nobody likes surprises.\n"
    both = f"<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> anna\n"
    file.write_text(TEXT.replace(ours, both), "utf-8")
    other = TEXT.replace("id: small", "id: visits").replace("continue: share", "continue: small.asked")
    (folder / "visits.yaml").write_text(other, "utf-8")
    return file


def test_a_conflict_is_one_fault_and_hides_no_other_tree(run: Run, in_conflict: Path) -> None:
    line = in_conflict.read_text("utf-8").splitlines().index("<<<<<<< HEAD") + 1
    assert faults(run, in_conflict.parent) == [(str(in_conflict), line, "conflict_marker")]
    listed = json.loads(run("trees", "--format", "json", "--trees", in_conflict.parent).out)
    usable = {each["id"]: each["usable"] for each in listed}
    assert (usable["small"], usable["visits"]) == (False, True)


def test_a_conflict_in_agency_yaml_is_one_fault(run: Run, folder: Path) -> None:
    text = "words:\n<<<<<<< HEAD\n  agency: us\n=======\n  agency: the food bank\n>>>>>>> anna\n"
    (folder / "agency.yaml").write_text(text, "utf-8")
    assert faults(run, folder) == [(str(folder / "agency.yaml"), 2, "conflict_marker")]


def test_a_copy_is_one_fault_wherever_it_is_met(run: Run, folder: Path) -> None:
    copy = folder / COPY
    copy.write_text("nothing that is\n a tree: [", "utf-8")
    for typed in ([folder], [copy]):
        assert faults(run, *typed) == [(str(copy), 1, "leftover_copy")]
    assert (str(copy), 1, "leftover_copy") in faults(run, "--trees", folder)
    done = run("check", copy)
    assert done.code == 1 and "a copy of small.yaml" in done.out
    walked = run("walk", copy)
    assert walked.code == 1 and "a copy of small.yaml" in walked.err


def test_nothing_leads_to_a_copy(run: Run, folder: Path) -> None:
    (folder / COPY).write_text(TEXT, "utf-8")
    (folder / "small.yaml").write_text(TEXT.replace("[collect,", "[small-DESKTOP-AB12,"), "utf-8")
    codes = {code for _, _, code in faults(run, folder)}
    assert codes == {"leftover_copy", "unknown_tree"}
