"""The worker's window counts walks where a setting asks for it, each once, and says so where it cannot."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dpup_assistant.engine.insights import Count
from dpup_assistant.joins import join_counting
from dpup_assistant.learn.insights import counter
from dpup_assistant.storage.insights.counts import counts_file, read_counts
from dpup_assistant.storage.paths import settings_file
from tests.desk.conftest import WIDE, Desk
from tests.desk.person import Person
from tests.desk.trees import VISIT
from tests.learn.conftest import desk  # noqa: F401  fixtures are found by their names here

COUNTING = replace(WIDE, count_walks=True)


class Days(date):
    """A clock that stands still."""

    now = date(2026, 11, 30)

    @classmethod
    def today(cls) -> "Days":
        return cls(cls.now.year, cls.now.month, cls.now.day)


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch) -> Callable[[date], None]:
    """Sets the computer's day."""
    monkeypatch.setattr(counter, "date", Days)
    return lambda now: monkeypatch.setattr(Days, "now", now)


@pytest.fixture
def person(desk: Desk) -> Person:  # noqa: F811  the fixture above
    """Somebody at a desk that counts."""
    person = desk.open(replace(VISIT, id="visit_draft", title="Not yet", status="draft"), settings=COUNTING)
    join_counting(person.window)
    return person


def counts() -> dict[tuple[str, ...], int]:
    return {(each.month, each.tree, each.outcome): each.number for each in read_counts()}


def numbers() -> dict[tuple[str, str], int]:
    return {(each.tree, each.outcome): each.number for each in read_counts()}


def walk(person: Person, *answers: str) -> None:
    person.press("May I visit?", person.window.first_page)
    person.answer(*answers)


def leave(person: Person) -> None:
    while person.page is not person.window.first_page:
        person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_a_walk_counts_its_decision_and_its_outcome_in_its_month(
    person: Person, day: Callable[[date], None]
) -> None:
    day(date(2026, 11, 30))
    walk(person, "Their family", "They said no")
    leave(person)
    day(date(2026, 12, 1))
    walk(person, "I am not sure")

    assert read_counts() == (
        Count("2026-11", "visit", "", 1),
        Count("2026-11", "visit", "respect_it", 1),
        Count("2026-12", "visit", "", 1),
        Count("2026-12", "visit", "ask_lead", 1),
    )
    assert [path.name for path in settings_file().parent.iterdir()] == ["counts.sqlite3"]


def test_going_back_and_forward_and_aside_counts_nothing_twice(person: Person) -> None:
    walk(person, "Their family", "They said no")
    person.press("Back")
    person.answer("They said no")
    person.press("Someone may be in danger")
    person.press("Back")
    person.press("Back")
    person.answer("I am not sure they meant it")

    found = numbers()
    assert found.pop(("danger", "")) == 1
    assert found == {("visit", ""): 1, ("visit", "respect_it"): 1, ("visit", "ask_lead"): 1}


@pytest.mark.parametrize("between", ["Start again", "Hide screen", "Back"])
def test_the_next_walk_counts_anew(person: Person, between: str) -> None:
    walk(person, "I am not sure")
    if between == "Back":
        leave(person)
    else:
        person.press(between)
    if between == "Hide screen":
        person.key(Qt.Key.Key_Escape)
        leave(person)
    if between == "Start again":
        person.answer("I am not sure")
    else:
        walk(person, "I am not sure")

    assert numbers() == {("visit", ""): 2, ("visit", "ask_lead"): 2}


def test_a_draft_never_counts(person: Person) -> None:
    tree = person.window.library.tree("visit_draft")
    assert tree
    person.window.controller.open(tree)
    person.answer("I am not sure")
    assert not counts_file().exists()


def test_switched_off_nothing_is_counted(desk: Desk) -> None:  # noqa: F811  the fixture above
    person = desk.open()
    join_counting(person.window)
    walk(person, "I am not sure")
    assert not counts_file().exists()


def test_where_counts_cannot_be_kept_the_walk_goes_on_and_the_first_page_says_so_once(person: Person) -> None:
    counts_file().mkdir(parents=True)
    walk(person, "Their family", "They said no")
    assert person.heading() == "Do not go"
    leave(person)
    walk(person, "I am not sure")
    leave(person)
    person.wait()

    said = [label for label in person.labels(person.page) if "Nothing is counted any more" in label]
    assert len(said) == 1
    person.press("What to tell them")
    assert person.reads(f"{counts_file()} is not a file, so no counts can be kept there.")


_START = """
import sys
from PySide6.QtTest import QTest
from dpup_assistant.app import Program, _new_app
from dpup_assistant.storage.settings.settings import Settings, save_settings
save_settings(Settings(count_walks={on}))
app, ready = _new_app(), []
window = Program(None).show_desk()
window.library.ready.connect(lambda: ready.append(True))
while not ready:
    QTest.qWait(10)
window.open_tree("share")
QTest.qWait(50)
assert window.controller.trail
late = ("sqlite3", "_sqlite3", "dpup_assistant.learn")
print(sorted(name for name in sys.modules if name.startswith(late)))
"""


@pytest.mark.parametrize("on", [False, True])
def test_sqlite_is_imported_where_it_counts_and_nowhere_else(on: bool) -> None:
    script = _START.format(on=on)
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True
    )
    assert ("sqlite3" in done.stdout) is on
    assert on or done.stdout.strip() == "[]"
    assert counts_file().exists() is on
