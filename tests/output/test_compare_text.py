"""What changed, in words: whatever changed, with titles and labels in place of ids."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from dpup_assistant.engine.compare import compare
from dpup_assistant.engine.outcome import AnyOutcome, HandOver, Reply
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import AnyQuestion, Tree
from dpup_assistant.engine.tree_notes import Scenario
from dpup_assistant.output.compare.json import comparison_json
from dpup_assistant.output.compare.names import Names
from dpup_assistant.output.compare.text import comparison_text, sections
from tests.engine.drawn_edits import two_versions
from tests.shipped import RESOURCES, TREES
from tests.trees_for_tests import SHARE


def said(new: Tree, old: Tree = SHARE, resources: Resources = RESOURCES) -> list[str]:
    """The lines that tell what changed, without the titles of their sections."""
    names = Names(old, new, resources, {"child": "I worry for a child", "share": "Can I share this?"})
    text = comparison_text(compare(old, new), names)
    return [line.strip() for line in text.splitlines() if line.startswith(" ")]


def with_outcome(name: str = "go_told", **fields: Any) -> Tree:
    outcome: AnyOutcome = replace(SHARE.outcomes[name], **fields)
    return replace(SHARE, outcomes={**SHARE.outcomes, name: outcome})


def with_question(name: str, **fields: Any) -> Tree:
    question: AnyQuestion = replace(SHARE.questions[name], **fields)
    return replace(SHARE, questions={**SHARE.questions, name: question})


@pytest.mark.parametrize(
    ("fields", "lines"),
    [
        ({"kind": "stop"}, ['"You can share it": Kind', "Was: You can go ahead", "Now: Do not do this"]),
        (
            {"contacts": ("privacy_officer",)},
            ['"You can share it": Contact', "Was not there.", "Now: Your privacy officer"],
        ),
        (
            {"do": ("Share only what is needed", "Ring them")},
            ['"You can share it": Do', "Now: Ring them"],
        ),
        (
            {"if_asked": ("complain", Reply(question="Why?", answer="Because."))},
            [
                '"You can share it": If they ask',
                "Was not there.",
                f"Now: {RESOURCES.replies['complain'].question}",
                "Now: Why? Because.",
            ],
        ),
        (
            {"basis": ("ipp_11", "made_up")},
            [
                '"You can share it"',
                "Now also rests on made_up.",
                "No longer rests on Manaakitanga, DPUP principle (good practice).",
            ],
        ),
    ],
)
def test_what_an_outcome_is_and_says_is_told_in_words(fields: dict[str, Any], lines: list[str]) -> None:
    told = said(with_outcome(**fields))
    assert told == lines


def test_what_goes_on_elsewhere_names_decisions_by_their_titles() -> None:
    assert said(with_outcome("to_child", goes_on_in="share.told")) == [
        '"It goes on elsewhere" went on in "I worry for a child", now goes on in "Can I share this?" (told).'
    ]
    becomes_more = {**SHARE.outcomes, "go_told": HandOver(title="See there", goes_on_in="child")}
    told = said(replace(SHARE, outcomes=becomes_more))
    assert '"See there" now goes on in "I worry for a child".' in told
    assert '"You can share it" went on in "I worry for a child", and now ends here.' in said(
        SHARE, replace(SHARE, outcomes=becomes_more)
    )
    assert "Now: Goes on in another decision" in told


def test_the_start_is_told_by_the_questions_titles() -> None:
    told = said(replace(SHARE, start="in_writing"), with_question("in_writing", title="In writing?"))
    assert any('now starts at "What is it?"' in line for line in told)
    to_an_end = said(replace(SHARE, start="go_told"))
    assert to_an_end[0].startswith('From the start: what ended in "It goes on elsewhere" (to_child)')


def test_another_order_of_the_answers_is_told() -> None:
    backwards = dict(reversed(SHARE.questions["agreed"].options.items()))  # type: ignore[union-attr] - one pick
    told = said(with_question("agreed", options=backwards))
    assert told[0] == '"What is it?": Order of the answers'
    assert told[1] == "Was: Go to health"


def test_scenarios_and_the_head_are_told_too() -> None:
    scenario = Scenario(story="One.", answers={"told": ()}, outcome="go_told", feedback="Good.")
    old = replace(SHARE, scenarios={"one": scenario, "gone": scenario})
    changed = replace(scenario, answers={"told": ("who",)}, outcome="respect_it", common=True)
    new = replace(SHARE, reviewed=SHARE.reviewed.replace(day=23), status="draft", scenarios={"one": changed})
    assert said(new, old) == [
        "Scenario gone",
        "Scenario one: Which of these?",
        "Was: None of these",
        "Now: Who gets it",
        "Scenario one: Ends",
        'Was: "You can share it" (go_told)',
        'Now: "You can share it" (respect_it)',
        "Scenario one: Everyday",
        "Was not there.",
        "Now: yes",
        "Status",
        "Was: Published",
        "Now: Draft",
        "Last reviewed",
        "Was: 22 November 2026",
        "Now: 23 November 2026",
    ]


def test_of_a_long_text_only_what_differs_is_shown() -> None:
    say = "First.\nSecond.\nThird."
    old = with_outcome(say=say)
    told = said(with_outcome(say=say.replace("Second", "Other")), old)
    assert told == ['"You can share it": Words to say', "Was: Second.", "Now: Other."]


@given(two_versions())
@settings(deadline=None, max_examples=100)
def test_whatever_changed_can_be_told(versions: tuple[Tree, Tree]) -> None:
    old, new = versions
    comparison = compare(old, new)
    told = sections(comparison, Names(old, new, RESOURCES, {}))
    report = comparison_json(comparison)
    assert json.loads(json.dumps(report)) == report
    assert bool(told) == any(value for key, value in report.items() if key != "whole")
    for section in told:
        assert section.title and all(line.text and '""' not in line.text for line in section.lines)


def test_any_two_shipped_decisions_can_be_compared() -> None:
    titles = {name: tree.title for name, tree in TREES.items()}
    for name, other in zip(TREES, reversed(TREES), strict=True):
        names = Names(TREES[name], TREES[other], RESOURCES, titles)
        assert "Answers that now end elsewhere" in comparison_text(
            compare(TREES[name], TREES[other]), names
        ) or (name == other)
