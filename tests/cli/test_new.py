"""`new`: a tree to begin with, which has no fault and takes nothing's place."""

import json
from pathlib import Path

import pytest

from dpup_assistant.storage.schema_file import MODELINE, SCHEMA_FILE, schema
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.yaml_server import yaml_server


@pytest.mark.parametrize("template", [[], ["--from", "share"], ["--from", "collect"]])
def test_a_new_tree_passes_the_strictest_check_and_can_be_walked(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, template: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("new", "home_visits", *template)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("home_visits.yaml is there, as a draft.")
    assert "dpup-assistant check home_visits.yaml" in done.out
    checked = run("check", "--strict", "--format", "json", ".")
    assert (checked.code, json.loads(checked.out)["faults"]) == (0, [])
    walked = run("walk", "home_visits.yaml", "--json")
    assert walked.code == 0 and json.loads(walked.out)["tree"] == "home_visits"


def test_a_new_tree_stands_in_the_folder_of_trees_with_the_schema_beside_it(run: Run, folder: Path) -> None:
    (folder / SCHEMA_FILE).write_text("of an older program", "utf-8")
    done = run("--trees", folder, "new", "home_visits")
    assert str(folder / "home_visits.yaml") in done.out
    assert (folder / "home_visits.yaml").read_text("utf-8").startswith(MODELINE)
    assert (folder / SCHEMA_FILE).read_bytes() == schema()
    assert "home_visits" in run("--trees", folder, "trees").out


def test_an_editor_underlines_a_slip_in_a_new_tree_and_nothing_else(run: Run, folder: Path) -> None:
    run("--trees", folder, "new", "visits", "--from", "share")
    text = (folder / "visits.yaml").read_text("utf-8")
    with yaml_server(folder) as editor:
        assert editor.faults(text) == []
        assert editor.faults(text.replace("    because: Nobody", "    becuase: Nobody")) != []


def test_what_is_there_already_stays_as_it_is(run: Run, folder: Path) -> None:
    done = run("--trees", folder, "new", "small")
    assert (done.code, done.out) == (2, "")
    assert done.err == f"{folder / 'small.yaml'} is there already, and stays as it is. Choose another id.\n"
    assert (folder / "small.yaml").read_text("utf-8") == TEXT
    (folder / "wha\u0304nau.yaml").write_text(TEXT, "utf-8")  # as macOS stores it
    assert run("--trees", folder, "new", "wh\u0101nau").code == 2


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["Home visits"], "`Home visits` cannot be an id. Begin with a small letter"),
        (["../visits"], "`../visits` cannot be an id."),
        (["visits.yaml"], "`visits.yaml` cannot be an id."),
        (["agency"], "The id `agency` is taken."),
        (["share"], "The decision share comes with the program"),
        (["visits", "--from", "shar"], "There is no template shar. Did you mean share?"),
        (["visits", "--from", "../plain"], "There is no template ../plain."),
    ],
)
def test_what_cannot_be_is_one_sentence_and_nothing_is_written(
    run: Run, folder: Path, typed: list[str], told: str
) -> None:
    before = sorted(folder.parent.rglob("*"))
    done = run("new", *typed, "--trees", folder)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert done.err.startswith(told)
    assert sorted(folder.parent.rglob("*")) == before


def test_a_folder_that_is_not_there_is_one_sentence(run: Run, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert run("new", "visits", "--trees", gone) == (2, "", f"There is nothing at {gone}.\n")


def test_a_tree_is_written_where_the_schema_cannot_be(run: Run, folder: Path) -> None:
    (folder / SCHEMA_FILE).mkdir()
    done = run("new", "visits", "--trees", folder)
    assert done.code == 0 and (folder / "visits.yaml").is_file()
    assert done.err.startswith("An editor cannot complete what you type: ") and done.err.count("\n") == 1
