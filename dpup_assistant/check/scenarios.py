"""Scenarios: whether each story's answers lead where it says, and every option has a story."""

from collections.abc import Mapping
from typing import NamedTuple

from dpup_assistant.check.answers import judge_answers
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.view import View, is_whole, mapping, text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree import AnyQuestion, Question
from dpup_assistant.engine.walk import Picked, next_node

MOST_ANSWERS, MOST_COMMON = 8, 5
Questions = Mapping[str, AnyQuestion]


class Followed(NamedTuple):
    """How far a scenario's answers lead: the node that they come to, and the questions answered, in order."""

    node: str
    asked: dict[str, None]


def judge_scenarios(view: View, questions: Questions, reading: Reading) -> None:
    """Note the scenarios that fail, and the options and items that none of them picks.

    `questions` are those with nothing wrong in them: a scenario is followed only through these.
    """
    before = reading.unread
    scenarios = mapping(view.data, "scenarios")
    picked: set[tuple[str, str]] = set()
    for name, scenario in scenarios.items():
        here: Path = ("scenarios", name)
        outcome = text_at(scenario, "outcome")
        if outcome and view.nodes_known and outcome not in view.outcomes:
            near = reading.near(outcome, view.outcomes)
            reading.add("unknown_outcome", (*here, "outcome"), near, id=outcome)
            outcome = None
        if not is_whole(scenario, "answers"):
            reading.unread += 1  # shape has noted it
            continue
        answers = judge_answers(view, mapping(scenario, "answers"), (*here, "answers"), reading)
        if answers is not None:
            picked.update(
                (question, option) for question in answers for option in _options(answers[question])
            )
            followed = _follow(view, questions, answers)
            if followed and _ends_well(view, followed, answers, outcome, here, reading):
                is_common = (text_at(scenario, "common") or "").lower() == "true"
                _judge_number([questions[name] for name in followed.asked], is_common, here, reading)
    can_pass = not any(fault.code in ("loop", "unreachable") for fault in reading.faults)
    if scenarios and is_whole(view.data, "scenarios") and can_pass and reading.unread == before:
        _judge_covered(view, picked, reading)


def _options(picked: Picked) -> tuple[str, ...]:
    return (picked,) if isinstance(picked, str) else picked


def _follow(view: View, questions: Questions, answers: Mapping[str, Picked]) -> Followed | None:
    """Return how far answers lead, or None where they lead through what cannot be read or round in a loop."""
    node, asked = view.start, dict[str, None]()
    while node and node in questions and node in answers and node not in asked:
        asked[node] = None
        node = next_node(questions[node], answers[node])
    stops = node in questions and node not in asked
    ends = bool(asked) and node not in view.questions and node in view.outcomes
    return Followed(node, asked) if node and (stops or ends) else None


def _ends_well(
    view: View,
    followed: Followed,
    answers: Mapping[str, Picked],
    outcome: str | None,
    here: Path,
    reading: Reading,
) -> bool:
    """Return whether a walk ends where its story says, and note where not; one slip once.

    `outcome` is None where there is no such outcome.
    """
    if followed.node in view.questions:
        reading.add("stops_early", (*here, "answers"), question=followed.node)
        return False
    if followed.node != outcome:
        if outcome:
            reading.add("ends_elsewhere", (*here, "outcome"), end=followed.node, id=outcome)
        return False
    for question in answers:
        if question not in followed.asked:
            reading.add("needless_answer", (*here, "answers", question), question=question)
    return True


def _judge_number(asked: list[AnyQuestion], is_common: bool, here: Path, reading: Reading) -> None:
    """Note a situation that takes too many answers. What the desk answers once does not count."""
    count = sum(not (isinstance(question, Question) and question.fact) for question in asked)
    if is_common and count > MOST_COMMON:
        reading.add("common_too_long", here, count=count)
    elif count > MOST_ANSWERS:
        reading.add("many_answers", here, count=count)


def _judge_covered(view: View, picked: set[tuple[str, str]], reading: Reading) -> None:
    """Note the options and items that no scenario picks."""
    for name, question in view.questions.items():
        for kind in ("options", "items"):
            for option in mapping(question, kind):
                if (name, option) not in picked:
                    reading.add("not_covered", ("questions", name, kind, option))
