"""The first page in a terminal: the decisions by number, and a word that finds them."""

from pathlib import Path

import pytest

from dpup_assistant.cli import terminal_pages as pages
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.keyboard import Terminal, hide, leave_no_display, offered
from tests.cli.program import SHIPPED
from tests.shipped import TREES

FIND = "Type a number, or a word such as police, email or whānau to find a decision."
KEYS = [FIND, "Or type: d Someone may be in danger · q Leave"]
KEYS_FOUND = [FIND, "Or type: b Back · d Someone may be in danger · q Leave"]
NOT_OFFERED = "That is not on offer here."


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    leave_no_display(monkeypatch)


@pytest.fixture
def findable(run: Run, folder: Path) -> Terminal:
    """A desk where one decision alone has the word xylophone."""
    (folder / "small.yaml").write_text(TEXT.replace("[landlord,", "[xylophone, kōauau,"), "utf-8")
    return Terminal(run, "--trees", folder)


def test_a_few_decisions_stand_under_their_headings_with_what_each_is_about(run: Run, folder: Path) -> None:
    hide(folder, {*SHIPPED, "small"} - {"collect", "share", "danger"})
    assert Terminal(run, "--trees", folder).after() == [
        "Nothing about a person is kept or sent. This works without internet.",
        "",
        "What do you need to decide?",
        "",
        "I want to ask for something",
        "  1  Should I collect this?",
        "     Before you ask for information or write it down.",
        "",
        "I want to tell someone",
        "  2  Can I share this?",
        "     Before you give it to anyone outside your team.",
        "",
        "I am worried",
        "  3  Someone may be in danger",
        "     Who to ring, and what to say, when someone may be hurt. Privacy checks come after.",
        "",
        "3 come with the program: version 2026.11, reviewed 22 November 2026.",
        "",
        *KEYS,
    ]


@pytest.mark.parametrize(("count", "told"), [(6, 6), (7, 0)])
def test_many_decisions_take_one_line_each(run: Run, folder: Path, count: int, told: int) -> None:
    hide(folder, SHIPPED)
    for number in range(1, count):
        text = TEXT.replace("id: small", f"id: small_{number}").replace("landlord?", f"landlord {number}?")
        (folder / f"small_{number}.yaml").write_text(text, "utf-8")
    shown = Terminal(run, "--trees", folder).after()
    assert len(offered(shown)) == count
    assert shown.count("     A small tree.") == told


def test_every_decision_that_comes_with_the_program_has_a_number_under_its_heading(run: Run) -> None:
    shown = Terminal(run).after()
    assert list(offered(shown).values()) == [str(number + 1) for number in range(len(SHIPPED))]
    blocks = [block.split("\n") for block in "\n".join(shown).split("\n\n")]
    under = {title: heading for heading, *lines in blocks for title in offered(lines)}
    assert under == {tree.title: tree.group for tree in TREES.values()}


@pytest.mark.parametrize("tree", ["share", "breach", SHIPPED[-1]])
def test_a_number_opens_that_decision(run: Run, tree: str) -> None:
    number = offered(Terminal(run).after())[TREES[tree].title]
    first = TREES[tree].questions[TREES[tree].start]
    assert Terminal(run).after(number)[:2] == ["Question 1", first.title]


@pytest.mark.parametrize("typed", ["0", str(len(SHIPPED) + 1), "9" * 5000, "b", "s", "h", "é", ""])
def test_a_wrong_key_on_the_first_page_is_asked_again(run: Run, typed: str) -> None:
    assert Terminal(run).after(typed) == [NOT_OFFERED, "", *KEYS]


def test_danger_is_on_the_first_page_too(run: Run) -> None:
    assert Terminal(run).after("d")[1] == "What is happening?"


@pytest.mark.parametrize("typed", ["xylophone", "Xylo", "koauau", " the kōauau "])
def test_a_word_finds_the_decisions_that_have_it(findable: Terminal, typed: str) -> None:
    assert findable.after(typed) == ["  1  Can I tell their landlord?", "     A small tree.", "", *KEYS_FOUND]


def test_a_number_opens_what_was_found(findable: Terminal) -> None:
    assert findable.after("xylophone", "1")[:2] == ["Question 1", "Have you asked them?"]
    assert findable.after("xylophone", "2") == [NOT_OFFERED, "", *KEYS_FOUND]


def test_back_leads_from_what_was_found_to_all_decisions(findable: Terminal) -> None:
    assert findable.after("xylophone", "b") == findable.after()[2:]  # without the promise at the start
    assert findable.after("xylophone", "b", "b") == [NOT_OFFERED, "", *KEYS]


def test_a_word_after_another_finds_anew(findable: Terminal) -> None:
    assert "Someone may be in danger" in offered(findable.after("xylophone", "danger"))


def test_a_word_that_no_decision_has_leaves_what_is_offered(findable: Terminal) -> None:
    assert findable.after("qqqqqq") == [pages.NONE_FOUND, "", *KEYS]
    assert findable.after("xylophone", "qqqqqq") == [pages.NONE_FOUND, "", *KEYS_FOUND]
    assert findable.after("xylophone", "qqqqqq", "1")[1] == "Have you asked them?"


def test_the_number_to_ring_finds_the_safety_decision(run: Run) -> None:
    assert offered(Terminal(run).after("111")) == {"Someone may be in danger": "1"}


def test_a_hidden_decision_is_not_found(findable: Terminal, folder: Path) -> None:
    hide(folder, ["small"])
    assert findable.after("xylophone")[0] == pages.NONE_FOUND
