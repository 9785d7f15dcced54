"""What people often ask beside what the outcome itself answers."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import also_asked
from dpup_assistant.engine.explanation import Asked
from dpup_assistant.engine.outcome import Reply
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.walk import Picked, replay
from dpup_assistant.engine.words import text_of
from tests.explained import EVERYDAY, FULL, RESOURCES, explained, with_outcome

SHARED = {
    "who_sees": Reply(question="Who sees it?", answer="Only {lead}."),
    **RESOURCES.replies,
    "change": Reply(question="Can I change my mind?", answer="The shared words."),
    "how_long": Reply(question="How long?", answer="A year."),
}


def asked(tree: Tree = FULL, answers: Mapping[str, Picked] = EVERYDAY) -> tuple[Asked, ...]:
    return also_asked(
        replay(tree, answers), {}, replace(RESOURCES, replies=SHARED), Agency(words={"lead": "Mereana"})
    )


def test_the_shared_ones_come_in_the_files_order_without_those_the_outcome_answers_itself() -> None:
    assert [each.question for each in asked()] == ["Who sees it?", "How long?"]
    assert text_of(asked()[0].answer) == "Only Mereana."


def test_an_outcome_with_no_replies_of_its_own_has_them_all() -> None:
    assert len(asked(with_outcome(FULL, if_asked=()))) == len(SHARED)


@pytest.mark.parametrize("say_to", ["caller", "agency", "team"])
def test_there_are_none_where_somebody_else_than_the_person_hears(say_to: str) -> None:
    assert asked(with_outcome(FULL, say_to=say_to)) == ()


def test_they_are_no_part_of_the_explanation_and_add_no_words_to_its_glossary() -> None:
    wordy = {"get": Reply(question="What?", answer="Art is in the parcel.")}
    assert (
        explained(resources=replace(RESOURCES, replies=wordy)).terms
        == explained(resources=replace(RESOURCES, replies={})).terms
    )


def test_a_walk_that_has_not_ended_has_none_to_give() -> None:
    with pytest.raises(TypeError):
        asked(answers={})
