"""`check`: what it prints, of which files, and its exit codes."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.program import ROOT, SHIPPED

SMALL = {"id": "small", "nodes": 7, "walks": 6, "scenarios": 6, "options_covered": 7, "options_total": 7}
Report = dict[str, Any]


def checked(run: Run, *typed: object, code: int, stdin: bytes = b"") -> Report:
    """The report as JSON."""
    done = run("check", "--format", "json", *typed, stdin=stdin)
    assert (done.code, done.err) == (code, ""), done
    return dict(json.loads(done.out))


def places(report: Report) -> list[tuple[Any, ...]]:
    return [(fault["file"], fault["line"], fault["column"], fault["code"]) for fault in report["faults"]]


def with_errors(report: Report) -> list[str]:
    """The files that have errors: a shipped tree has a warning once its review is due."""
    return [fault["file"] for fault in report["faults"] if fault["severity"] == "error"]


def spoil(file: Path, was: str, now: str) -> None:
    assert was in TEXT
    file.write_text(TEXT.replace(was, now, 1), "utf-8")


def test_a_tree_with_nothing_wrong_is_told_with_its_size(run: Run, folder: Path) -> None:
    assert checked(run, folder / "small.yaml", code=0) == {"faults": [], "trees": [SMALL]}


def test_a_fault_has_exactly_these_keys(run: Run, folder: Path) -> None:
    file = folder / "small.yaml"
    spoil(file, "hint: Ask when", "hnit: Ask when")
    report = checked(run, file, code=1)
    assert report.keys() == {"faults", "trees"}
    assert report["trees"] == []
    (fault,) = report["faults"]
    assert list(fault) == ["file", "line", "column", "code", "severity", "message", "hint"]
    line = next(n for n, text in enumerate(file.read_text("utf-8").splitlines(), 1) if "hnit" in text)
    assert fault == fault | {"file": str(file), "line": line, "column": 5, "severity": "error"}
    assert "hnit" in fault["message"] and "hint" in fault["hint"]


def test_what_is_missing_stands_at_the_key_of_its_owner(run: Run, folder: Path) -> None:
    file = folder / "small.yaml"
    spoil(file, "    title: You can tell them\n", "")
    line = next(n for n, text in enumerate(file.read_text("utf-8").splitlines(), 1) if text == "  tell:")
    assert places(checked(run, file, code=1))[0][1:3] == (line, 3)


def test_what_is_wrong_with_the_whole_file_stands_at_1_1(run: Run, folder: Path) -> None:
    file = folder / "small.yaml"
    file.write_text("", "utf-8")
    assert [place[:3] for place in places(checked(run, file, code=1))] == [(str(file), 1, 1)]
    spoil(file, "version: 2026.11\n", "")
    assert places(checked(run, file, code=1))[0][1:3] == (1, 1)


def test_shape_and_links_decide_which_trees_are_told(run: Run, folder: Path) -> None:
    file = folder / "small.yaml"
    spoil(file, "next: told,", "next: tolled,")
    assert checked(run, file, code=1)["trees"] == []
    spoil(file, "outcome: tell_if,", "outcome: tell,")
    assert checked(run, file, code=1)["trees"] == [SMALL]


@pytest.mark.parametrize("given", ["small.yaml", "./small.yaml", "../trees/small.yaml"])
def test_a_file_is_named_as_it_was_given(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    monkeypatch.chdir(folder)
    Path("small.yaml").write_text("", "utf-8")
    assert places(checked(run, given, code=1)) == [(given, 1, 1, "empty_file")]


@pytest.mark.parametrize(("given", "named"), [(".", "./"), ("./", "./"), ("../trees", "../trees/")])
def test_a_folders_file_is_named_by_the_folder_as_given(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, given: str, named: str
) -> None:
    monkeypatch.chdir(folder)
    Path("small.yaml").write_text("", "utf-8")
    assert places(checked(run, given, code=1))[0][0] == f"{named}small.yaml"


def test_a_folder_is_its_yaml_files_and_nothing_deeper(run: Run, folder: Path) -> None:
    (folder / "deeper").mkdir()
    for name in ("deeper/other.yaml", "notes.txt", "other.yml"):
        (folder / name).write_text("x", "utf-8")
    assert checked(run, folder, code=0) == {"faults": [], "trees": [SMALL]}


def test_a_file_given_twice_is_judged_once(run: Run, folder: Path) -> None:
    assert checked(run, folder, folder / "small.yaml", code=0)["trees"] == [SMALL]


def test_an_empty_folder_has_no_faults(run: Run, tmp_path: Path) -> None:
    assert checked(run, tmp_path, code=0) == {"faults": [], "trees": []}


def test_a_folder_without_trees_is_told_so_that_nobody_takes_it_for_checked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "share.yml").write_text(TEXT, "utf-8")
    told, counted = run("check", tmp_path).out.splitlines()
    assert told == f"No file directly in {tmp_path} ends in .yaml, so nothing in it was checked."
    assert counted == "0 errors, 0 warnings."


def test_standard_input_is_judged(run: Run) -> None:
    assert checked(run, "-", code=0, stdin=TEXT.encode()) == {"faults": [], "trees": [SMALL]}
    assert places(checked(run, "-", code=1)) == [("-", 1, 1, "empty_file")]


def test_more_than_a_file_may_hold_is_not_read_from_standard_input(run: Run) -> None:
    report = checked(run, "-", code=1, stdin=b"a" * 11_000_000)
    assert places(report) == [("-", 1, 1, "too_large")]


def test_a_tree_may_lead_to_one_beside_it(run: Run, folder: Path) -> None:
    spoil(folder / "small.yaml", "continue: share", "continue: next_one")
    (folder / "next_one.yaml").write_text(TEXT.replace("id: small", "id: next_one"), "utf-8")
    assert checked(run, folder / "small.yaml", code=0)["trees"] == [SMALL]


def test_nothing_named_is_all_that_is_in_use(run: Run, folder: Path) -> None:
    assert [tree["id"] for tree in checked(run, code=0)["trees"]] == SHIPPED
    report = checked(run, "--trees", folder, code=0)
    assert [tree["id"] for tree in report["trees"]] == sorted([*SHIPPED, "small"])
    spoil(folder / "small.yaml", "title: Ask them first", "titel: Ask them first")
    agency = folder / "agency.yaml"
    agency.write_text("wrods: {agency: us}\n", "utf-8")
    assert with_errors(checked(run, "--trees", folder, code=1)) == [str(agency), str(folder / "small.yaml")]


def test_the_resources_are_in_use(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "resources"
    own.mkdir()
    for file in ROOT.glob("resources/*.yaml"):
        shutil.copy(file, own)
    words = (own / "glossary.yaml").read_text("utf-8")
    (own / "glossary.yaml").write_text(words.replace("meaning:", "meening:", 1), "utf-8")
    for module in ("judging", "resources"):
        monkeypatch.setattr(f"dpup_assistant.storage.{module}.resources_folder", lambda: own)
    assert set(with_errors(checked(run, code=1))) == {str(own / "glossary.yaml")}


@pytest.mark.parametrize("name", ["basis", "contacts", "glossary", "plain_words", "replies"])
def test_a_resource_and_agency_yaml_are_no_trees(run: Run, folder: Path, name: str) -> None:
    assert checked(run, ROOT / f"resources/{name}.yaml", code=0) == {"faults": [], "trees": []}
    shutil.copy(ROOT / "resources/agency.example.yaml", folder / "agency.yaml")
    assert checked(run, folder / "agency.yaml", code=0) == {"faults": [], "trees": []}


def test_a_warning_fails_only_where_it_is_strict(run: Run, folder: Path) -> None:
    spoil(folder / "small.yaml", "review_by: 2099-12-31", "review_by: 2026-11-21")
    report = checked(run, folder, code=0)
    assert [fault["severity"] for fault in report["faults"]] == ["warning"]
    assert checked(run, folder, "--strict", code=1) == report


def test_strict_is_satisfied_with_nothing_wrong(run: Run, folder: Path) -> None:
    assert checked(run, folder, "--strict", code=0)["faults"] == []


@pytest.mark.parametrize("form", ["json", "text"])
def test_a_missing_path_is_wrong_use_and_the_others_are_still_judged(
    run: Run, folder: Path, form: str
) -> None:
    spoil(folder / "small.yaml", "next: told,", "next: tolled,")
    gone, nul = folder / "gone.yaml", "a\0b"
    done = run("check", gone, folder / "small.yaml", nul, "--format", form)
    assert done.code == 2
    assert done.err.splitlines() == [f"There is nothing at {gone}.", "'a\\x00b' is not the name of a file."]
    assert "tolled" in done.out


def test_a_forbidden_path_is_wrong_use(run: Run, folder: Path, forbid: Callable[[Path], None]) -> None:
    forbid(folder / "small.yaml")
    done = run("check", folder / "small.yaml")
    assert (done.code, done.out) == (2, "0 errors, 0 warnings.\n")
    assert done.err.startswith(f"{folder / 'small.yaml'} may not be opened.")


def test_a_forbidden_file_in_a_folder_is_a_fault(
    run: Run, folder: Path, forbid: Callable[[Path], None]
) -> None:
    forbid(folder / "small.yaml")
    assert places(checked(run, folder, code=1)) == [(str(folder / "small.yaml"), 1, 1, "unreadable")]


def test_text_shows_each_fault_with_its_place_and_its_mending(run: Run, folder: Path) -> None:
    file = folder / "small.yaml"
    spoil(file, "next: told,", "next: tolled,")
    done = run("check", file)
    assert (done.code, done.err) == (1, "")
    first, hint, last = done.out.splitlines()
    assert first.startswith(f"{file}:25:31: error: ") and first.endswith("]")
    assert hint == "    Did you mean `told`?"
    assert last == "1 error, 0 warnings."


def test_text_ends_with_what_each_tree_comes_to(run: Run, folder: Path) -> None:
    assert run("check", folder).out.splitlines() == [
        "small: 7 nodes, 6 walks, 6 scenarios, 7 of 7 options covered.",
        "    3 questions, 3 outcomes, 1 hand-over. Reading it all aloud takes about 3 minutes.",
        "    Shortest walk, 1 answer: Have you asked them? I am not sure.",
        "    Longest walk, 2 answers: Have you asked them? Yes. What do they know? All ticked.",
        "0 errors, 0 warnings.",
    ]


def test_what_no_scenario_covers_is_named_and_the_rest_counted(run: Run, folder: Path) -> None:
    head, _, _ = TEXT.partition("scenarios:\n")
    (folder / "small.yaml").write_text(head, "utf-8")
    named = "asked=yes, asked=no, asked=unsure and 4 more"
    assert f"    No scenario covers {named}.\n" in run("check", folder).out


def test_a_tree_that_can_go_round_for_ever_is_told_with_no_more_than_its_size(run: Run, folder: Path) -> None:
    spoil(folder / "small.yaml", "no: {label: No, next: health}", "no: {label: No, next: asked}")
    done = run("check", folder)
    assert (done.code, "[loop]" in done.out) == (1, True)
    assert "small: 7 nodes, more walks than can be counted" in done.out and "Longest" not in done.out


def test_more_walks_than_can_be_written_are_null(run: Run, tmp_path: Path) -> None:
    questions = "".join(
        f"  q{n}: {{title: T, why: W, basis: [ipp_1], options: {{yes: {{label: Y, next: {after}}},"
        f" no: {{label: N, next: {after}}}, unsure: {{label: U, next: {after}}}}}}}\n"
        for n in range(2200)
        for after in [f"q{n + 1}" if n < 2199 else "ask_first"]
    )
    head, _, rest = TEXT.partition("questions:\n")
    outcome = "  ask_first:" + rest.partition("  ask_first:")[2].partition("  elsewhere:")[0]
    file = tmp_path / "small.yaml"
    text = f"{head}questions:\n{questions}outcomes:\n{outcome}".replace("start: asked", "start: q0")
    file.write_text(text, "utf-8")
    assert checked(run, file, code=0)["trees"][0]["walks"] is None
    text = run("check", file).out
    assert "more walks than can be counted" in text and "Longest walk, 2200 answers." in text


def test_thousands_of_faults_are_all_told(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    file.write_text(TEXT + "".join(f"extra_{n}: x\n" for n in range(5000)), "utf-8")
    report = checked(run, file, code=1)
    assert len(report["faults"]) == 5000
    last = len(TEXT.splitlines()) + 5000
    assert report["faults"][-1]["line"] == last
    assert run("check", file).out.endswith("\n5000 errors, 0 warnings.\n")
