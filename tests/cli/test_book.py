"""`book`: whole decisions as one document, for those who sign them off."""

import sys
from hashlib import sha256
from pathlib import Path

import pytest

from tests.check.small_tree import TEXT
from tests.cli.conftest import Done, Run
from tests.cli.program import ROOT, SHIPPED, program
from tests.output.books import Page


def booked(run: Run, folder: Path, target: Path, *names: object) -> Done:
    return run("--trees", folder, "book", *names, "-o", target)


@pytest.mark.parametrize("named", ["small", "path"])
def test_a_tree_is_written_with_the_hash_of_its_file(
    run: Run, folder: Path, tmp_path: Path, named: str
) -> None:
    file = folder / "small.yaml"
    done = booked(run, folder, tmp_path / "book.html", file if named == "path" else "small")
    assert done == Done(0, "", "")
    page = (tmp_path / "book.html").read_text("utf-8")
    whole = sha256(file.read_bytes()).hexdigest()
    assert page.count(whole) == 1 and f"Content {whole[:12]}." in page
    told = Page(page).text
    assert "For sign-off: Can I tell their landlord?" in told and "small/told ¶2" in told
    assert "3 questions, 3 outcomes, 1 hand-over" in told and "All walks: 6" in told


def test_a_comment_alone_changes_the_hash(run: Run, folder: Path, tmp_path: Path) -> None:
    booked(run, folder, tmp_path / "one.html", "small")
    (folder / "small.yaml").write_text(f"{TEXT}# a comment\n", "utf-8")
    booked(run, folder, tmp_path / "two.html", "small")
    assert (tmp_path / "one.html").read_text("utf-8") != (tmp_path / "two.html").read_text("utf-8")


def test_a_pdf_is_written(run: Run, folder: Path, tmp_path: Path) -> None:
    assert booked(run, folder, tmp_path / "book.PDF", "small") == Done(0, "", "")
    assert (tmp_path / "book.PDF").read_bytes().startswith(b"%PDF-")


def test_trees_stand_in_the_order_named_and_each_once(run: Run, folder: Path, tmp_path: Path) -> None:
    names = ("danger", folder / "small.yaml", "danger", ROOT / "trees/fix.yaml")
    assert booked(run, folder, tmp_path / "book.html", *names).code == 0
    page = Page((tmp_path / "book.html").read_text("utf-8"))
    assert page.links[:3] == ["#danger", "#small", "#fix"] and "#share" not in page.links


def test_two_versions_of_a_tree_are_not_taken_for_one(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    old, new = tmp_path / "old/small.yaml", folder / "small.yaml"
    old.write_text(TEXT, "utf-8")
    assert booked(run, folder, tmp_path / "same.html", old, new).code == 0
    new.write_text(TEXT.replace("version: 2026.11", "version: 2026.12", 1), "utf-8")
    done = booked(run, folder, tmp_path / "book.html", old, new)
    assert (done.code, done.out) == (2, "") and not (tmp_path / "book.html").exists()
    assert done.err.startswith("Two files hold the decision small, and they differ.")


def test_nothing_named_is_all_in_use(run: Run, folder: Path, tmp_path: Path) -> None:
    assert booked(run, folder, tmp_path / "book.html") == Done(0, "", "")
    page = Page((tmp_path / "book.html").read_text("utf-8"))
    assert page.links[: len(SHIPPED) + 1] == [f"#{name}" for name in sorted([*SHIPPED, "small"])]


def test_of_all_in_use_a_broken_one_is_told_and_left_out(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "other.yaml").write_text("format: 1\n", "utf-8")
    done = booked(run, folder, tmp_path / "book.html")
    assert (done.code, done.out) == (1, "") and "other.yaml is broken, so it is not in it." in done.err
    assert "small/told ¶2" in (tmp_path / "book.html").read_text("utf-8")


def test_a_named_tree_that_is_broken_is_told_with_its_faults(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("next: told,", "next: tolled,", 1), "utf-8")
    done = booked(run, folder, tmp_path / "book.html", "danger", "small")
    assert (done.code, done.out) == (1, "") and "small.yaml:25:31: error: " in done.err
    assert not (tmp_path / "book.html").exists()


def test_a_draft_is_written_and_marked(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("status: published", "status: draft"), "utf-8")
    assert booked(run, folder, tmp_path / "book.html", "small").code == 0
    assert "Draft. Can I tell their landlord?" in Page((tmp_path / "book.html").read_text("utf-8")).text


def test_a_note_of_the_agency_stands_in_it(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "agency.yaml").write_text("notes: {small.tell: Ring the lead.}\n", "utf-8")
    assert booked(run, folder, tmp_path / "book.html", "small").code == 0
    assert "Ring the lead." in (tmp_path / "book.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("typed", "target", "why"),
    [
        ("smal", "book.html", "There is no tree smal. Did you mean small?"),
        ("gone.yaml", "book.html", "There is nothing at gone.yaml."),
        ("small.told", "book.html", "A document holds whole decisions. Name it without its question: small."),
        ("small", "book.docx", "The document can be .html or .pdf."),
        ("small", "book", "The document can be .html or .pdf."),
        ("small", "gone/book.html", "There is no folder"),
        ("small", "trees/small.yaml/book.html", "There is no folder"),
    ],
)
def test_wrong_use_is_told_in_one_line_and_nothing_is_written(
    run: Run, folder: Path, tmp_path: Path, typed: str, target: str, why: str
) -> None:
    before = sorted(tmp_path.rglob("*"))
    done = booked(run, folder, tmp_path / target, typed)
    assert (done.code, done.out) == (2, "") and done.err.startswith(why) and done.err.count("\n") == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_without_typst_a_pdf_is_told_in_one_line(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    done = booked(run, folder, tmp_path / "book.pdf", "small")
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1) and "as its README says" in done.err


def test_the_command_wants_a_file() -> None:
    done = program("book", "share")
    assert done.returncode == 2 and b"-o" in done.stderr
