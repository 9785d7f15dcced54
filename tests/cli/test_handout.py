"""`handout`: paper to hand out that needs no walk."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def ids(run: Run) -> list[str]:
    """The ids of the handouts, as they are listed."""
    return [line.split()[0] for line in run("handout").out.splitlines()]


def test_the_handouts_are_listed_with_their_titles_and_whom_they_are_for(run: Run) -> None:
    done = run("handout")
    assert (done.code, done.err) == (0, "")
    line = next(line for line in done.out.splitlines() if line.startswith("your_information "))
    assert "Your information with us" in line and line.endswith("for the person")
    assert len({line.index("  for ") for line in done.out.splitlines()}) == 1


def test_every_handout_is_printed_as_text_with_nothing_unfilled(run: Run) -> None:
    for name in ids(run):
        done = run("handout", name)
        assert (done.code, done.err) == (0, "") and not done.out.endswith("\n\n")
        assert "Based on the Data Protection" in done.out or name == "point_to_language"
        assert "{" not in done.out and "}" not in done.out


@pytest.mark.parametrize(("kind", "begin"), [("html", "<!doctype html>"), ("txt", "\ufeffYour information")])
def test_a_handout_is_written_to_a_file(run: Run, tmp_path: Path, kind: str, begin: str) -> None:
    target = tmp_path / f"sheet.{kind}"
    assert run("handout", "your_information", "-o", target) == (0, "", "")
    assert target.read_text("utf-8").lower().startswith(begin.lower())


def test_a_broken_agency_yaml_is_told_and_the_paper_is_still_made(run: Run, folder: Path) -> None:
    (folder / "agency.yaml").write_text("words: {boss: Mere}\n", "utf-8")
    done = run("--trees", folder, "handout", "your_information")
    assert done.code == 0 and done.out == run("handout", "your_information").out
    assert "agency.yaml has 1 fault" in done.err


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["your_infomation"], "There is no handout your_infomation. Did you mean your_information?\n"),
        (["your_information", "-o", "sheet.doc"], "A sheet can be .html, .txt or .pdf.\n"),
        (
            ["your_information", "-o", "nowhere/sheet.html"],
            "There is no folder nowhere. Choose another one.\n",
        ),
    ],
)
def test_wrong_use_is_one_sentence_and_writes_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("handout", *typed) == (2, "", told)
    assert not list(tmp_path.iterdir())


def test_a_file_with_no_handout_named_lists_them(run: Run, tmp_path: Path) -> None:
    done = run("handout", "-o", tmp_path / "sheet.html")
    assert done.code == 2 and done.err.startswith("Name the handout to write. There are: ")
    assert not list(tmp_path.iterdir())
