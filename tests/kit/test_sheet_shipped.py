"""The paper of every decision that comes with the program: how many pages it takes, and what is on it."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import explain
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.engine.resources import Contact
from dpup_assistant.engine.walk import replay
from dpup_assistant.kit.sheet_pages import sheet_pages
from dpup_assistant.output.person_sheet import person_sheet
from dpup_assistant.output.worker_sheet import worker_sheet
from tests.kit.sheets import texts, within_margins
from tests.shipped import RESOURCES, TREES

TITLES = {tree.id: tree.title for tree in TREES.values()}
TODAY = date(2026, 11, 22)
STAFF = Agency(
    contacts={
        "lead": Contact(name="Your lead", phone="04 123 4567"),
        "privacy_officer": Contact(name="Your privacy officer", phone="04 123 4568"),
    }
)


def explanations(agency: Agency) -> Iterator[Explanation]:
    """What every story of every decision comes to, that ends in an outcome."""
    for tree in TREES.values():
        for story in tree.scenarios.values():
            if isinstance(tree.outcomes[story.outcome], Outcome):
                yield explain(replay(tree, story.answers, facts={}), {}, RESOURCES, agency, TITLES)


@pytest.mark.parametrize(("size", "most"), [(12, 1), (18, 1), (24, 2)])
@pytest.mark.parametrize("agency", [Agency(), STAFF], ids=["no numbers set", "numbers set"])
def test_the_persons_paper_takes_one_page_and_two_in_the_largest_words(
    qtbot: QtBot, agency: Agency, size: int, most: int
) -> None:
    there = [each for each in explanations(agency) if each.for_the_person]
    assert len(there) > 90
    for explanation in there:
        pages = sheet_pages(person_sheet(explanation, size))
        assert len(pages) <= most, (explanation.tree, explanation.outcome)
        assert "Your notes" in texts(pages[-1]), (explanation.tree, explanation.outcome)


def test_the_workers_paper_takes_two_pages_or_seldom_three_and_nothing_of_it_is_cut_off(qtbot: QtBot) -> None:
    counts, each_end = [], {(each.tree, each.outcome): each for each in explanations(Agency())}
    for explanation in each_end.values():
        pages = sheet_pages(worker_sheet(explanation, TODAY))
        assert all(within_margins(page) for page in pages), (explanation.tree, explanation.outcome)
        counts.append(len(pages))
    assert max(counts) <= 3 and counts.count(3) < len(counts) / 20
