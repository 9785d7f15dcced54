"""`graph`: a decision as Mermaid, DOT or a picture, on standard output or in a file."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("form", "begins"), [("mermaid", '---\ntitle: "Can I share'), ("dot", "digraph"), ("svg", "<svg")]
)
def test_each_form_goes_to_standard_output_or_to_a_file(
    run: Run, tmp_path: Path, form: str, begins: str
) -> None:
    printed = run("graph", "share", "--format", form)
    assert (printed.code, printed.err) == (0, "") and printed.out.startswith(begins)
    written = run("graph", "share", "--format", form, "-o", tmp_path / "share.txt")
    assert written == (0, "", "")
    assert (tmp_path / "share.txt").read_text(encoding="utf-8") == printed.out


def test_answers_mark_the_way_that_they_go(run: Run) -> None:
    plain = run("graph", "share", "--format", "mermaid").out
    marked = run("graph", "share", "--format", "mermaid", "--answers", "who=service,worry=no").out
    assert "marked" not in plain and "  class n_who,n_worry,n_agreed marked\n" in marked
    assert "penwidth=4" in run("graph", "share", "--format", "dot", "--answers", "who=service").out


def test_a_question_named_with_the_tree_is_the_top_of_the_graph(run: Run) -> None:
    drawn = run("graph", "share.agreed", "--format", "mermaid").out
    assert "n_agreed(" in drawn and "n_who" not in drawn


def test_a_hand_over_names_the_tree_that_goes_on(run: Run) -> None:
    assert "Goes on in<br/>I am worried about a child" in run("graph", "danger", "--format", "mermaid").out


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["shar"], "Did you mean share?"),
        (["share.wo"], "Did you mean who?"),
        (["share", "--answers", "who=nobody"], "On offer: "),
        (["share", "--answers", "agreed=said_no"], "does not ask agreed"),
        (["nowhere/share.yaml"], "nothing at"),
    ],
)
def test_what_is_not_there_is_told_in_one_line(run: Run, typed: list[str], told: str) -> None:
    done = run("graph", *typed, "--format", "dot")
    assert (done.code, done.out) == (2, "") and told in done.err and done.err.count("\n") == 1


def test_a_file_that_cannot_be_written_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    done = run("graph", "share", "--format", "svg", "-o", tmp_path / "no" / "share.svg")
    assert (done.code, done.out) == (2, "") and done.err.count("\n") == 1 and "There is no folder" in done.err


def test_a_graph_too_large_for_mermaid_as_it_is_set_says_so(run: Run, folder: Path) -> None:
    label = "label: I am not sure"
    small = (folder / "small.yaml").read_text("utf-8")
    (folder / "small.yaml").write_text(small.replace(label, label + " y" * 30_000), "utf-8")
    assert run("graph", folder / "small.yaml", "--format", "dot").err == ""
    assert run("graph", folder / "small.yaml", "--format", "mermaid").err.startswith("Mermaid draws no graph")


def test_a_tree_that_loops_is_told_with_its_faults(run: Run, folder: Path) -> None:
    small = folder / "small.yaml"
    small.write_text(
        small.read_text("utf-8").replace("no: {label: No, next: health}", "no: {label: No, next: asked}")
    )
    done = run("graph", small, "--format", "svg")
    assert (done.code, done.out) == (1, "") and "[loop]" in done.err
