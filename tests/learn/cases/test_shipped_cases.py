"""The case studies that come with the program: each follows the real decisions, in their own words."""

import re
from collections.abc import Iterator

import pytest

from dpup_assistant.engine.learning.cases import CaseStudy
from dpup_assistant.engine.learning.passage import Passage
from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.engine.tree import Question, Tree
from dpup_assistant.engine.walk import outcome_of, replay
from tests.learn.cases.shipped import shipped_cases
from tests.shipped import TREES

CASES = shipped_cases().cases
_THEY = {r"\b[Ss]he knows\b": "They know", r"\bhim\b": "them"}  # a story speaks of one person
each_case = pytest.mark.parametrize("study", CASES.values(), ids=CASES.keys())


def walked(study: CaseStudy) -> Iterator[tuple[Passage, Tree, Outcome]]:
    """The steps with a walk, each with its decision, walked, and the outcome that comes out."""
    for passage in study.passages:
        if passage.walk:
            tree = TREES[passage.walk.tree]
            story = tree.scenarios[passage.walk.scenario or ""]
            walk = replay(tree, story.answers, facts={})
            assert walk.node == story.outcome
            yield passage, tree, outcome_of(walk)


def test_the_stories_that_were_asked_for_are_there() -> None:
    assert {"referral", "worried_aunty", "funders_request", "wrong_email"} <= set(CASES)
    assert {"two_way_street", "what_we_hold_about_you"} <= set(CASES)


@each_case
def test_a_story_goes_through_several_decisions_in_a_few_steps(study: CaseStudy) -> None:
    assert 4 <= len(study.passages) <= 8
    assert len({tree.id for _, tree, _ in walked(study)}) >= 2
    assert study.questions


@each_case
def test_what_a_step_says_is_in_the_words_of_the_outcome_that_its_walk_comes_to(study: CaseStudy) -> None:
    for passage, tree, outcome in walked(study):
        own = [_pattern(words) for text in _texts(tree, outcome) for words in _sentences(text)]
        for words in _sentences(passage.say or ""):
            assert any(pattern.fullmatch(_of_them(words)) for pattern in own), (passage.title, words)
        assert passage.say_to == outcome.say_to, passage.title


def _texts(tree: Tree, outcome: Outcome) -> Iterator[str]:
    yield from (outcome.say, outcome.say_again or "", *outcome.later)
    for question in tree.questions.values():
        options = question.options if isinstance(question, Question) else question.items
        yield from (option.say or "" for option in options.values())


def _sentences(text: str) -> list[str]:
    return [
        words for line in text.splitlines() for words in re.split(r"(?<=[.?!])\s+", line.strip()) if words
    ]


def _pattern(words: str) -> re.Pattern[str]:
    """The words with any others in place of their blanks."""
    return re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(words)))


def _of_them(words: str) -> str:
    for one, them in _THEY.items():
        words = re.sub(one, them, words)
    return words


def test_a_health_service_in_a_story_rests_on_the_health_code_as_well() -> None:
    for name in ("worried_aunty", "what_we_hold_about_you"):
        named = {basis for passage in CASES[name].passages for basis in passage.basis}
        assert {"health_code_rule_6"} <= named, name
    for passage in CASES["worried_aunty"].passages:
        assert any(basis.startswith("health_code_") for basis in passage.basis), passage.title
