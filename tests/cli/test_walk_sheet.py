"""`walk --sheet`: the person's own sheet as a file, where there is one to give."""

import json
import sys
from html import escape
from pathlib import Path

import pytest

from dpup_assistant.output import labels
from tests.check.small_tree import TEXT
from tests.cli.conftest import Done, Run

TELL = "asked=yes,told=who+what"
KINDS = (".html", ".txt", ".pdf")
INJECTED = "<b>your</b> #read(\"/etc/passwd\") $x$ *doctor* \\ & 'co'"


def walked(run: Run, folder: Path, target: Path, answers: str = TELL, *rest: object) -> Done:
    return run("walk", "small", "--trees", folder, "--answers", answers, "--sheet", target, *rest)


@pytest.mark.parametrize("kind", KINDS)
def test_the_sheet_is_written_and_the_walk_printed_as_without_it(
    run: Run, folder: Path, tmp_path: Path, kind: str
) -> None:
    target = tmp_path / f"sheet{kind}"
    for form in ([], ["--json"]):
        done = walked(run, folder, target, TELL, *form)
        assert done == run("walk", "small", "--trees", folder, "--answers", TELL, *form)
        assert (done.code, done.err) == (0, "")
        assert target.stat().st_size > 500
        target.unlink()


def test_the_sheet_says_what_was_said_and_nothing_that_is_for_the_worker(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    walked(run, folder, tmp_path / "sheet.txt")
    text = (tmp_path / "sheet.txt").read_text("utf-8-sig")
    assert text.startswith("What happens with your information\nYours to keep\n")
    assert "  I will tell your landlord now.\n\n  You said yes.\n" in text
    for for_the_worker in ("You can tell them", "they said yes", "Write", "Your team lead", "Ask"):
        assert for_the_worker not in text


def test_it_is_in_large_print(run: Run, folder: Path, tmp_path: Path) -> None:
    walked(run, folder, tmp_path / "sheet.html")
    assert "--size: 18;" in (tmp_path / "sheet.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ("asked=yes,told=who", labels.NOT_THEIR_WORDS),
        ("asked=yes", "This walk has not ended, so there is no sheet yet."),
        ("asked=no,health=no", "This walk goes on in another decision, so there is no sheet yet."),
    ],
    ids=["said to somebody else", "not ended", "a hand-over"],
)
def test_where_there_is_no_sheet_the_object_comes_with_a_sentence(
    run: Run, folder: Path, tmp_path: Path, answers: str, why: str
) -> None:
    target = tmp_path / "sheet.html"
    for form in ([], ["--json"]):
        done = walked(run, folder, target, answers, *form)
        assert (done.code, done.err) == (2, f"{why}\n")
        assert json.loads(done.out)["tree"] == "small"
        assert not target.exists()


def test_words_that_must_wait_make_no_sheet(run: Run, folder: Path, tmp_path: Path) -> None:
    waiting = TEXT.replace(
        "    title: You can tell them\n", "    title: You can tell them\n    tell: not_yet\n"
    )
    (folder / "small.yaml").write_text(waiting, "utf-8")
    done = walked(run, folder, tmp_path / "sheet.html")
    assert (done.code, done.err, json.loads(done.out)["tell"]) == (2, f"{labels.NOT_YET}\n", "not_yet")
    assert not (tmp_path / "sheet.html").exists()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("sheet.docx", "A sheet can be .html, .txt or .pdf."),
        ("sheet", "A sheet can be .html, .txt or .pdf."),
        ("gone/sheet.html", "There is no folder"),
        ("trees/small.yaml/sheet.html", "There is no folder"),
    ],
)
def test_a_file_that_cannot_be_written_is_told_in_one_line(
    run: Run, folder: Path, tmp_path: Path, name: str, why: str
) -> None:
    before = sorted(tmp_path.rglob("*"))
    done = walked(run, folder, tmp_path / name)
    assert (done.code, done.out) == (2, "") and done.err.startswith(why) and done.err.count("\n") == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_without_typst_a_pdf_is_told_in_one_line(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    done = walked(run, folder, tmp_path / "sheet.pdf")
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1) and "as its README says" in done.err
    assert not (tmp_path / "sheet.pdf").exists()


@pytest.mark.parametrize("words", [INJECTED, "ā" * 60], ids=["marks", "a word without an end"])
def test_a_blank_stays_text_in_each_kind(run: Run, folder: Path, tmp_path: Path, words: str) -> None:
    for kind in KINDS:
        done = walked(run, folder, tmp_path / f"sheet{kind}", TELL, "--blank", f"recipient={words}")
        assert (done.code, done.err) == (0, "")
    assert words in " ".join((tmp_path / "sheet.txt").read_text("utf-8-sig").split())
    page = (tmp_path / "sheet.html").read_text("utf-8")
    assert escape(words) in page and "<b>your</b>" not in page


def test_a_very_long_blank_gives_way_to_the_words_without_it(run: Run, folder: Path, tmp_path: Path) -> None:
    for kind in KINDS:
        assert (
            walked(run, folder, tmp_path / f"sheet{kind}", TELL, "--blank", f"recipient={'ā' * 200}").code
            == 0
        )
    assert "I will tell them." in (tmp_path / "sheet.txt").read_text("utf-8-sig")
