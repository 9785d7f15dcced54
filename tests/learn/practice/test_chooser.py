"""What there is to practise, and the counts that a learner can ask for."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dpup_assistant.engine.tree import Tree
from dpup_assistant.storage.practice_counts import Count, load_counts
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.learn.conftest import Opened
from tests.learn.practice.conftest import Practised
from tests.shipped import TREES


def stories(trees: dict[str, Tree]) -> set[str]:
    return {scenario.story for tree in trees.values() for scenario in tree.scenarios.values()}


def story(person: Person) -> str:
    """Returns the story that stands on the page."""
    labels = person.labels(person.page)
    return labels[labels.index("The story") + 1]


def test_each_decision_with_stories_is_offered_and_those_without_are_left_out(practise: Practised) -> None:
    person = practise()

    names = person.names(person.page)
    assert {"Mixed", "Surprise me", "May I visit?", *(tree.title for tree in TREES.values())} <= set(names)
    assert "Do I have a plan?" not in names
    assert person.button("May I visit?", person.page).accessibleDescription() == "3 stories"


def test_a_decision_with_faults_is_left_out_with_a_line(desk: Desk, learn: Opened) -> None:
    broken = "format: 1\nid: broken\ntitle: Is it whole?\nsummary: No.\nstatus: published\nquestions: [\n"
    (desk.folder / "broken.yaml").write_text(broken, "utf-8")
    (desk.folder / "worse.yaml").write_text("[", "utf-8")

    person = learn("Practise")

    assert "Is it whole?" not in person.names(person.page)
    assert person.reads("Is it whole? has faults and cannot be practised.", person.page)
    assert person.reads("worse has faults and cannot be practised.", person.page)


def walk_to_the_end(person: Person) -> None:
    """Gives the first answer to each question, and none of a checklist."""
    for _ in range(20):
        if [name for name in person.names() if name.startswith("Compare")]:
            return
        if "Continue" in person.names():
            person.tick("None of these")
            person.press("Continue")
        else:
            person.key(Qt.Key.Key_1)


@pytest.mark.parametrize("way", ["Mixed", "Surprise me"])
def test_next_story_goes_on_the_way_that_was_chosen(practise: Practised, way: str) -> None:
    person = practise(way)
    told = []

    for _ in range(3):
        told.append(story(person))
        walk_to_the_end(person)
        person.press("Compare")
        person.press("Next story")

    assert set(told) <= stories(dict(person.window.library.trees))
    assert told[0] != told[1] != told[2]


def files(home: Path) -> list[str]:
    return sorted(path.name for path in home.rglob("*") if path.is_file())


def test_counts_are_kept_from_when_they_are_asked_for_until_they_are_deleted(
    practise: Practised, home: Path
) -> None:
    walk = ("May I visit?", "Start", "A friend", "Compare with the expected walk", "Leave practice")
    before = files(home)
    person = practise(*walk)
    assert files(home) == before and load_counts() is None

    person.press("Keep my counts")
    assert person.focus() == "Delete my counts"
    for name in walk:
        person.press(name, person.page)
    assert load_counts() == {"visit": Count(1, 0)}
    assert person.reads("1 story walked, 0 came to the expected outcome")
    assert person.reads("May I visit? 1 story, 0 as expected")

    person.press("Delete my counts")
    for name in walk:
        person.press(name, person.page)
    assert files(home) == before and person.reads("Nothing is kept now.")


def test_a_story_is_counted_once_however_often_it_is_compared(practise: Practised) -> None:
    person = practise("Keep my counts", "May I visit?", "Start", "A friend", "Compare with the expected walk")

    person.press("Back", person.page.page)
    person.press("Compare with the expected walk")
    assert load_counts() == {"visit": Count(1, 0)}
    person.press("Try again")
    person.answer("A friend")
    person.press("Compare with the expected walk")

    assert load_counts() == {"visit": Count(2, 0)}


def test_a_full_disk_is_said_and_practice_goes_on(
    practise: Practised, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = practise("Keep my counts", "May I visit?", "Start", "A friend")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        person.press("Compare with the expected walk")
    assert person.reads("Your counts cannot be kept (No space left on device). You can go on without them.")
    person.press("Next story")

    assert "Start" in person.names()
