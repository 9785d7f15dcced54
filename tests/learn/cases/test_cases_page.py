"""Case studies in the window: each opens, reads step by step, and leads back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.kit.page import Page
from dpup_assistant.output import labels
from tests.desk.conftest import WIDE, Desk
from tests.learn.cases.shipped import shipped_cases
from tests.learn.conftest import Opened
from tests.shipped import TREES

CASES = shipped_cases().cases


@pytest.mark.parametrize("name", CASES)
def test_each_step_reads_with_the_decision_that_it_comes_to(learn: Opened, name: str) -> None:
    study = CASES[name]
    person = learn("Case studies", study.title)

    for number, passage in enumerate(study.passages, start=1):
        assert person.reads(f"Step {number} of {len(study.passages) + 1}", person.page)
        assert person.reads(passage.title, person.page)
        for row in passage.table.rows if passage.table else ():
            assert all(person.reads(cell, person.page) for cell in row), row
        if passage.walk:
            tree = TREES[passage.walk.tree]
            outcome = tree.outcomes[tree.scenarios[passage.walk.scenario or ""].outcome]
            assert isinstance(outcome, Outcome)
            for words in (tree.title, labels.KINDS[outcome.kind], outcome.title):
                assert words in " ".join(person.labels(person.page))
        person.press("Next step", person.page)

    assert all(person.reads(question, person.page) for question in study.questions)
    assert "Next step" not in person.names(person.page)


def test_a_step_is_told_to_a_screen_reader_and_the_steps_lead_there_and_back(learn: Opened) -> None:
    person = learn("Case studies", "A referral")
    assert person.focus() == "A referral. Step 1 of 7: Ana comes about her rent"
    assert "Step before" not in person.names(person.page)

    person.press("4. At the other end", person.page)
    assert person.focus() == "A referral. Step 4 of 7: At the other end"
    assert "4. At the other end" not in person.names(person.page)

    person.press("Step before", person.page)
    assert person.focus() == "A referral. Step 3 of 7: What goes, and what stays"

    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.heading() == "Case studies"


def test_a_page_begins_at_the_top_and_what_it_rests_on_opens(learn: Opened) -> None:
    small = replace(WIDE, width=1024, height=600)
    for names in (("Case studies",), ("Case studies", "A worried aunty")):
        person = learn(*names, settings=small)
        assert isinstance(person.page, Page) and person.page.verticalScrollBar().value() == 0
    assert "The law" not in person.labels(person.page)

    person.press("What this rests on", person.page)
    assert {"The law", "Good practice"} <= set(person.labels(person.page))


def test_a_decision_of_a_step_can_be_walked_and_back_leads_to_the_step(learn: Opened) -> None:
    person = learn("Case studies", "The wrong email")
    person.press("5. Ravi wants to see it all", person.page)
    person.press("Walk it: They ask to see their information", person.page)
    assert person.reads("show me my file", person.page)

    person.press("Back")
    assert person.focus() == "Walk it: They ask to see their information"


@pytest.mark.parametrize(
    "sheet", ["Before you share numbers", "A small table, worked through", "What we hold about you"]
)
def test_the_data_tools_are_paper(learn: Opened, sheet: str) -> None:
    person = learn("Case studies", sheet)
    assert person.heading() == sheet

    person.press("Back")
    assert person.heading() == "Case studies"


def test_a_broken_file_takes_away_this_page_alone(desk: Desk, learn: Opened) -> None:
    (desk.folder / "learn").mkdir()
    (desk.folder / "learn" / "cases.yaml").write_text("cases:\n  one:\n    titel: A story\n", "utf-8")
    person = learn("Case studies")
    assert person.reads("cases.yaml", person.page) and person.reads("titel", person.page)

    person.press("Back", person.page)
    person.press("Questions and answers", person.page)
    assert person.heading() == "Questions and answers"
