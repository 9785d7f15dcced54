"""The walk in a terminal: what stands there, and what each key does."""

import re
from pathlib import Path

import pytest

from dpup_assistant.cli import terminal_pages as pages
from dpup_assistant.output import labels
from dpup_assistant.storage.library import Library
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.keyboard import Terminal, leave_no_display
from tests.cli.program import ROOT, SHIPPED

KEYS = "b Back · s Start again · h Hide screen · d Someone may be in danger · q Leave"
NOT_OFFERED = "That is not on offer here."


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    leave_no_display(monkeypatch)


@pytest.fixture
def small(run: Run, folder: Path) -> Terminal:
    return Terminal(run, "--trees", folder, "--open", "small")


def test_the_terminal_opens_at_a_decision(small: Terminal) -> None:
    assert small.after() == [
        pages.PROMISE,
        "",
        "Question 1",
        "Have you asked them?",
        "Ask when they are alone",
        "",
        "Say this",
        "  May I tell your landlord?",
        "",
        "  1  Yes",
        "  2  No",
        "  3  I am not sure",
        "",
        "Why we ask: People should know.",
        "",
        f"Type a number, or: {KEYS}",
    ]


def test_the_terminal_opens_at_a_question_or_a_file(run: Run, folder: Path) -> None:
    at_question = Terminal(run, "--trees", folder, "--open", "small.told").after()
    assert "What do they know?" in at_question
    at_file = Terminal(run, "--open", folder / "small.yaml").after()
    assert "Have you asked them?" in at_file


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("smal", "There is no tree smal. Did you mean small?\n"),
        ("small.tolld", "small has no question tolld. Did you mean told?\n"),
        ("./small.yaml", f"There is no tree small. There are: {', '.join(SHIPPED)}.\n"),
    ],
)
def test_an_unknown_tree_is_one_line(
    run: Run, folder: Path, typed: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    assert run("--trees", folder, "--open", typed) == (2, "", told)


def test_a_broken_tree_to_open_with_shows_its_faults(run: Run, folder: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("next: told,", "next: tolled,"), "utf-8")
    done = run("--trees", folder, "--open", "small")
    assert (done.code, done.out) == (1, "")
    assert "Did you mean `told`?" in done.err


def test_a_whole_walk_comes_to_its_words(small: Terminal) -> None:
    shown = small.after("1", "1 2")
    assert shown[:2] == [labels.KINDS["go"], "You can tell them"]
    assert "  I will tell your landlord now." in shown
    assert "  You said yes." in shown
    assert shown[-1] == f"Type a number, or: {KEYS}"


def test_a_checklist_says_how_to_tick(small: Terminal) -> None:
    assert small.after("1")[-2:] == [pages.TICK, f"Or type: {KEYS}"]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("1 2", "You can tell them"),
        ("2, 1", "You can tell them"),
        ("2 2 1", "You can tell them"),
        ("2", "You can tell them, once they know"),
        ("0", "Ask them first"),
    ],
)
def test_ticks_are_typed_as_numbers(small: Terminal, typed: str, title: str) -> None:
    assert small.after("1", typed)[1] == title


@pytest.mark.parametrize(
    "typed", ["", "3", "0 1", "1 3", "12", "yes", "-1", "1.5", "²", "9" * 5000, "\ufffd"]
)
def test_what_is_not_on_offer_is_asked_again_in_two_lines(small: Terminal, typed: str) -> None:
    assert small.after("1", typed) == [NOT_OFFERED, "", pages.TICK, f"Or type: {KEYS}"]
    assert small.after("1", typed, "0")[1] == "Ask them first"


@pytest.mark.parametrize("typed", ["", "0", "4", "yes", "1 2"])
def test_a_question_takes_one_number(small: Terminal, typed: str) -> None:
    assert small.after(typed) == [NOT_OFFERED, "", f"Type a number, or: {KEYS}"]


def test_back_goes_back_and_shows_what_was_picked(small: Terminal) -> None:
    shown = small.after("2", "b")
    assert shown[:2] == ["Question 1", "Have you asked them?"]
    assert "You picked this: No" in shown
    assert "You picked this" not in "\n".join(small.after())


@pytest.mark.parametrize(
    ("typed", "told"), [("1 2", "Who gets it; What it is"), ("2", "What it is"), ("0", "None of these")]
)
def test_back_to_a_checklist_shows_what_was_ticked(small: Terminal, typed: str, told: str) -> None:
    assert f"You picked this: {told}" in small.after("1", typed, "b")


def test_back_from_the_first_question_leads_to_the_first_page(small: Terminal) -> None:
    assert small.after("b")[0] == pages.FIRST


def test_start_again_undoes_every_answer(small: Terminal) -> None:
    shown = small.after("1", "1", "s")
    assert shown[:2] == ["Question 1", "Have you asked them?"]
    assert not any(line.startswith("You picked") for line in shown)


@pytest.mark.parametrize("keys", [["1"], ["1", "0"], []])
def test_danger_opens_the_safety_decision_and_back_returns(small: Terminal, keys: list[str]) -> None:
    before, shown = small.after(*keys), small.after(*keys, "d")
    assert shown[:2] == ["Question 1", "What is happening?"]
    assert small.after(*keys, "d", "b") == before[0 if keys else 2 :]  # without the promise at the start
    assert small.after(*keys, "d", "d", "b") == small.after(*keys, "d", "b")


def test_an_agencys_broken_danger_leaves_the_programs_own_or_says_whom_to_ring(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = (ROOT / "trees/danger.yaml").read_text("utf-8")
    (folder / "danger.yaml").write_text(shipped.replace("owner:", "onwer:"), "utf-8")
    shown = Terminal(run, "--trees", folder, "--open", "small").after("d")
    assert shown[:2] == ["Question 1", "What is happening?"]
    monkeypatch.setattr(Library, "load_shipped", lambda *_: None)
    shown = Terminal(run, "--trees", folder, "--open", "small").after("d")
    assert shown[:3] == ["“Someone may be in danger” cannot be opened here", pages.ASK_LEAD, pages.RING_111]


def test_a_next_decision_is_picked_by_its_number_and_back_returns(small: Terminal) -> None:
    end = small.after("1", "1 2")
    place = end.index(labels.NEXT_TREES)
    assert end[place : place + 4] == [
        labels.NEXT_TREES,
        "  1  Should I collect this?",
        "  2  Can I share this?",
        "     Others may ask.",
    ]
    assert small.after("1", "1 2", "2")[1] == "Who would get it?"
    assert small.after("1", "1 2", "2", "b") == end


def test_an_outcome_with_nothing_next_takes_no_number(small: Terminal) -> None:
    assert small.after("3")[-1] == f"Type: {KEYS}"
    assert small.after("3", "1") == [NOT_OFFERED, "", f"Type: {KEYS}"]


def test_leaving_ends_the_walk_with_nothing_more_said(run: Run, folder: Path) -> None:
    for typed in (["q"], ["Q"], [" q "], ["1", "q"]):
        done = run("--trees", folder, "--open", "small", stdin="\n".join([*typed, "1"]).encode())
        assert (done.code, done.err) == (0, "")
        assert done.out.endswith("> ")


def test_hiding_forgets_the_walk(small: Terminal) -> None:
    assert small.after("1", "h") == ["Press Enter to go on."]
    assert small.after("1", "h", "")[0] == pages.FIRST


def test_input_that_is_closed_at_once_says_how_to_go_on(run: Run) -> None:
    done = run()
    assert (done.code, done.err) == (0, "")
    last = done.out.splitlines()[-1]
    assert last.startswith("No answer came from the keyboard, so the walk stops here. To go on,")
    typed = re.search(r"dpup-assistant (walk .*)$", last)
    assert typed and run(*typed[1].split()).code == 0


def test_input_that_ends_on_the_way_says_how_to_go_on(small: Terminal) -> None:
    assert small.pages("1")[-1].splitlines()[-1].startswith("No answer came from the keyboard")
