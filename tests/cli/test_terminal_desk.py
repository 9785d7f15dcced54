"""The walk in a terminal over hand-overs, with an agency's own files, and with broken ones."""

from pathlib import Path

import pytest

from dpup_assistant.cli import terminal_pages as pages
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.keyboard import Terminal, leave_no_display, offered
from tests.cli.program import ROOT, SHIPPED

KEYS = "b Back · s Start again · h Hide screen · d Someone may be in danger · q Leave"
NOT_OFFERED = "That is not on offer here."


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    leave_no_display(monkeypatch)


@pytest.fixture
def small(run: Run, folder: Path) -> Terminal:
    return Terminal(run, "--trees", folder, "--open", "small")


def test_a_hand_over_goes_on_at_once_and_back_returns(small: Terminal) -> None:
    shown = small.after("2", "2")
    assert shown[0] == "This goes on in: Can I share this?"
    assert shown[2:4] == ["Question 3", "Who would get it?"]
    back = small.after("2", "2", "b")
    assert back[:2] == ["Question 2", "Are you a health service?"]
    assert "You picked this: No" in back


def test_a_hand_over_to_a_tree_that_cannot_be_used_says_so(run: Run, folder: Path) -> None:
    shipped = (ROOT / "trees/share.yaml").read_text("utf-8")
    (folder / "share.yaml").write_text(shipped.replace("owner:", "onwer:"), "utf-8")
    small = Terminal(run, "--trees", folder, "--open", "small")
    shown = small.after("2", "2")
    assert shown[:3] == ["“Can I share this?” cannot be opened here", pages.ASK_LEAD, pages.RING_111]
    assert shown[-1] == f"Type: {KEYS}"
    assert small.after("2", "2", "1")[0] == NOT_OFFERED
    assert small.after("2", "2", "b")[0] == "Question 2"


def test_broken_files_are_told_and_the_others_work(run: Run, folder: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("next: told,", "next: tolled,"), "utf-8")
    (folder / "agency.yaml").write_text("wrods: {}\n", "utf-8")
    shown = Terminal(run, "--trees", folder).after()
    assert shown[1].startswith("“Can I tell their landlord?” cannot be used: 1 fault.")
    assert f"dpup-assistant check {folder / 'small.yaml'}" in shown[1]
    assert shown[2].startswith(f"{folder / 'agency.yaml'} has ")
    assert "Someone may be in danger" in offered(shown)
    assert len(offered(shown)) == len(SHIPPED)


def test_the_agency_says_what_comes_first_and_what_is_hidden(run: Run, folder: Path) -> None:
    (folder / "agency.yaml").write_text("first: [danger]\nhide: [collect]\n", "utf-8")
    titles = list(offered(Terminal(run, "--trees", folder).after()))
    assert titles[0] == "Someone may be in danger"
    assert titles[-1] == "Can I tell their landlord?"
    assert "Can I share this?" in titles and "Should I collect this?" not in titles
    assert len(titles) == len(SHIPPED)  # one is hidden, and small is more


def test_a_draft_is_not_on_the_first_page_but_can_be_opened(run: Run, folder: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("published", "draft"), "utf-8")
    titles = offered(Terminal(run, "--trees", folder).after())
    assert len(titles) == len(SHIPPED) and "Can I tell their landlord?" not in titles
    assert "Have you asked them?" in Terminal(run, "--trees", folder, "--open", "small").after()


def test_a_draft_is_not_offered_next(run: Run, folder: Path) -> None:
    shipped = (ROOT / "trees/share.yaml").read_text("utf-8")
    (folder / "share.yaml").write_text(shipped.replace("status: published", "status: draft"), "utf-8")
    shown = Terminal(run, "--trees", folder, "--open", "small").after("1", "1 2")
    assert "  1  Should I collect this?" in shown and "  2  Can I share this?" not in shown


def test_what_the_desk_is_answers_by_itself(run: Run, folder: Path) -> None:
    (folder / "agency.yaml").write_text("facts: {health_agency: yes}\n", "utf-8")
    small = Terminal(run, "--trees", folder, "--open", "small")
    assert small.after("2")[1] == "Ask them first"
    assert small.after("2", "b")[:2] == ["Question 1", "Have you asked them?"]
    from_the_first_page = Terminal(run, "--trees", folder)
    number = offered(from_the_first_page.after())["Can I tell their landlord?"]
    assert from_the_first_page.after(number, "2")[1] == "Ask them first"


WINDOW = "".join(
    path.read_text("utf-8")
    for room in ("desk", "kit", "output")
    for path in sorted((ROOT / "dpup_assistant" / room).glob("*.py"))
)


@pytest.mark.parametrize(
    "name", ["FIRST", "NONE_FOUND", "PROMISE", "PICKED", "CANNOT", "ASK_LEAD", "RING_111"]
)
def test_the_terminal_says_what_the_window_says(name: str) -> None:
    assert f'"{getattr(pages, name)}"' in WINDOW


@pytest.mark.parametrize("name", ["Back", "Start again", "Hide screen", "Someone may be in danger"])
def test_the_terminals_keys_have_the_names_of_the_windows_buttons(name: str) -> None:
    assert f'"{name}"' in WINDOW and f" {name}" in pages.KEYS
