"""`walk` typed wrongly: one line on standard error that says what is on offer, and nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.program import SHIPPED

WRONG = {
    "not on offer": (["asked=maybe"], ["maybe", "asked", "yes, no, unsure"]),
    "not on offer further on": (["asked=yes,told=where"], ["where", "told", "who, what", "none"]),
    "an option that is capitalised": (["asked=Yes"], ["Yes", "yes, no, unsure"]),
    "an empty answer": (["asked="], ["asked", "yes, no, unsure"]),
    "no answer at all": (["asked"], ["asked", "yes, no, unsure"]),
    "items at a question": (["asked=yes+no"], ["yes+no", "yes, no, unsure"]),
    "none at a question": (["asked=none"], ["none", "yes, no, unsure"]),
    "none and an item": (["asked=yes,told=none+who"], ["none", "who, what"]),
    "an item twice": (["asked=yes,told=who+who"], ["twice", "who, what"]),
    "an empty item": (["asked=yes,told=who+"], ["told", "who, what"]),
    "given twice": (["asked=yes,asked=yes"], ["asked", "twice", "yes, no, unsure"]),
    "given twice in two options": (["asked=yes", "asked=no"], ["asked", "twice", "yes, no, unsure"]),
    "a question that is not there": (["askd=yes"], ["askd", "Did you mean asked?"]),
    "a question unlike any": (["zzz=yes"], ["zzz", "asked, told, health"]),
    "an outcome": (["tell=yes"], ["tell"]),
    "a question that this walk passes by": (["asked=unsure,told=who"], ["told", "asked", "ask_first"]),
    "a question that the walk has not come to": (["told=who"], ["told", "asked", "yes, no, unsure"]),
    "lines in an answer": (["asked=a\nb"], ["yes, no, unsure"]),
    "lines in a question": (["as\u2028ked\n\r\n=a"], ["Did you mean asked?"]),
}


@pytest.mark.parametrize(("answers", "told"), WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("form", [[], ["--json"]], ids=["text", "json"])
def test_a_wrong_answer_is_one_line(
    run: Run, folder: Path, answers: list[str], told: list[str], form: list[str]
) -> None:
    typed = [part for each in answers for part in ("--answers", each)]
    done = run("walk", "small", "--trees", folder, *typed, *form)
    assert (done.code, done.out) == (2, "")
    assert len(done.err.splitlines()) == 1
    assert all(part in done.err for part in told), done.err


BLANKS = {
    "one that is not there": ("recipent=your doctor", "Did you mean recipient?"),
    "one unlike any": ("zzz=your doctor", "There are: recipient."),
    "two lines": ("recipient=your\ndoctor", "one line of 1 to 200 characters"),
    "two paragraphs": ("recipient=your\u2029doctor", "one line of 1 to 200 characters"),
    "201 characters": (f"recipient={'a' * 201}", "one line of 1 to 200 characters"),
    "nothing": ("recipient=", "one line of 1 to 200 characters"),
    "only spaces": ("recipient=   ", "one line of 1 to 200 characters"),
    "colours for a terminal": ("recipient=\x1b[31mred", "one line of 1 to 200 characters"),
    "a broken letter": ("recipient=caf\udce9", "one line of 1 to 200 characters"),  # as a terminal sends it
    "no words": ("recipient", "one line of 1 to 200 characters"),
}


@pytest.mark.parametrize(("typed", "told"), BLANKS.values(), ids=BLANKS)
def test_a_wrong_blank_is_one_line(run: Run, folder: Path, typed: str, told: str) -> None:
    done = run("walk", "small", "--trees", folder, "--blank", typed)
    assert (done.code, done.out) == (2, "")
    assert len(done.err.splitlines()) == 1
    assert told in done.err


def test_a_blank_filled_twice_is_one_line(run: Run, folder: Path) -> None:
    done = run("walk", "small", "--trees", folder, "--blank", "recipient=a", "--blank", "recipient=b")
    assert done == (2, "", "The blank recipient is filled twice. Fill it once.\n")


ALL = f"There are: {', '.join(sorted([*SHIPPED, 'small']))}.\n"
UNKNOWN = {
    "a slip": ("smal", "There is no tree smal. Did you mean small?\n"),
    "a slip with a question": ("smal.told", "There is no tree smal. Did you mean small?\n"),
    "nothing near": ("zzz", f"There is no tree zzz. {ALL}"),
    "a question that is not there": ("small.tolled", "small has no question tolled. Did you mean told?\n"),
    "an outcome to start at": ("small.tell", "small has no question tell. There are: asked, told, health.\n"),
    "no question after the dot": ("small.", "small has no question . There are: asked, told, health.\n"),
    "agency.yaml's name": ("agency", f"There is no tree agency. {ALL}"),
    "a file that is not there": ("./small.yml", "There is nothing at small.yml.\n"),
    "a file's name alone": ("smal.yaml", "There is nothing at smal.yaml.\n"),
}


@pytest.mark.parametrize(("typed", "told"), UNKNOWN.values(), ids=UNKNOWN)
def test_an_unknown_tree_is_one_line_with_the_nearest(run: Run, folder: Path, typed: str, told: str) -> None:
    assert run("walk", typed, "--trees", folder, "--json") == (2, "", told)


def test_a_folder_or_a_forbidden_file_is_no_tree(
    run: Run, folder: Path, forbid: Callable[[Path], None]
) -> None:
    done = run("walk", f"{folder}/")
    assert (done.code, done.out, done.err) == (2, "", f"{folder} is a folder, not a file.\n")
    forbid(folder / "small.yaml")
    done = run("walk", folder / "small.yaml")
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("form", [[], ["--json"]], ids=["text", "json"])
def test_an_unusable_tree_shows_its_faults(run: Run, folder: Path, form: list[str]) -> None:
    spoilt = TEXT.replace("next: told,", "next: tolled,").replace("title: Ask them first", "titel: x")
    (folder / "small.yaml").write_text(spoilt, "utf-8")
    for tree in ("small", "small.asked", str(folder / "small.yaml")):
        done = run("walk", tree, "--trees", folder, *form)
        assert (done.code, done.out) == (1, "")
        assert "tolled" in done.err and "Did you mean `told`?" in done.err
        assert "titel" in done.err and "Did you mean `title`?" in done.err
        assert done.err.startswith(f"{folder / 'small.yaml'}:25:31: error: ")


@pytest.mark.parametrize(
    "typed", [["walk"], ["walk", "small", "--answer", "x"], ["walk", "small", "--js"], ["wlak"], ["--treees"]]
)
def test_an_option_or_command_that_is_not_there_is_wrong_use(run: Run, typed: list[str]) -> None:
    done = run(*typed)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("usage: dpup-assistant")
