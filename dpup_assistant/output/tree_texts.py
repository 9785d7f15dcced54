"""The texts of a tree, one by one, in the order of its file, each with a place to name it by."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dpup_assistant.engine.outcome import AnyOutcome, HandOver, NextTree, Reply
from dpup_assistant.engine.tree import AnyQuestion, Question, Tree


class TreeText(NamedTuple):
    """A text that somebody reads or hears."""

    place: str
    """The tree and the node, such as share/told."""
    key: str
    """The key it stands under."""
    text: str


def tree_texts(tree: Tree) -> Iterator[TreeText]:
    """Yield the texts of a tree's questions, then of its outcomes, then of its scenarios."""
    parts: list[tuple[str, Iterable[tuple[str, str | None]]]] = [
        *((name, _of_question(question)) for name, question in tree.questions.items()),
        *((name, _of_outcome(outcome)) for name, outcome in tree.outcomes.items()),
        *((name, [("story", s.story), ("feedback", s.feedback)]) for name, s in tree.scenarios.items()),
    ]
    for name, texts in parts:
        yield from (TreeText(f"{tree.id}/{name}", key, text) for key, text in texts if text)


def _of_question(question: AnyQuestion) -> Iterator[tuple[str, str | None]]:
    yield "title", question.title
    yield "hint", question.hint
    yield "say", question.say
    yield "why", question.why
    offered = question.options if isinstance(question, Question) else question.items
    for each in offered.values():
        yield "label", each.label
        yield "say", each.say
        yield "do", each.do
    if isinstance(question, Question):
        for option in question.options.values():
            yield "because", option.because


def _of_outcome(outcome: AnyOutcome) -> Iterator[tuple[str, str | None]]:
    yield "title", outcome.title
    if isinstance(outcome, HandOver):
        return
    yield "say", outcome.say
    yield "say_short", outcome.say_short
    yield "say_again", outcome.say_again
    for key, texts in (("do", outcome.do), ("instead", outcome.instead), ("later", outcome.later)):
        yield from ((key, text) for text in texts)
    yield "record", outcome.record
    yield "ask", outcome.ask
    for asked in outcome.if_asked:
        if isinstance(asked, Reply):
            yield "question", asked.question
            yield "answer", asked.answer
    for following in outcome.next_trees:
        if isinstance(following, NextTree):
            yield "because", following.because
