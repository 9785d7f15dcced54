"""What a whole tree comes to: how long its walks are, how long it takes to read, what no scenario covers."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from dpup_assistant.check.counts import not_covered
from dpup_assistant.check.walks import shortest_and_longest
from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.reading import seconds
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.walk import Walk
from dpup_assistant.output.counted import many
from dpup_assistant.output.text import as_sentence
from dpup_assistant.output.tree_texts import tree_texts
from dpup_assistant.output.way_words import way_in_words

_NAMED = 3  # options that no scenario covers; the rest are counted
_IN_WORDS = 2  # answers of a walk that is told in words
_SUMMARY = "{questions}, {outcomes}{more}. Reading it all aloud takes about {time}."
_SHORTEST, _LONGEST = "Shortest walk, {length}", "Longest walk, {length}"
_NOT_COVERED = "No scenario covers {options}."


@dataclass(frozen=True, slots=True)
class Overview:
    """What a tree whose walks all end comes to, beside its counts."""

    questions: int
    outcomes: int
    hand_overs: int
    shortest: Walk
    longest: Walk
    not_covered: tuple[tuple[str, str], ...]
    """Options and items that no scenario picks, each as its question and its own id."""
    seconds: int
    """How long it takes to read all its texts aloud."""


def overview(tree: Tree) -> Overview:
    """Return what a tree comes to, whose shape, links and structure hold."""
    hand_overs = sum(isinstance(outcome, HandOver) for outcome in tree.outcomes.values())
    shortest, longest = shortest_and_longest(tree)
    return Overview(
        questions=len(tree.questions),
        outcomes=len(tree.outcomes) - hand_overs,
        hand_overs=hand_overs,
        shortest=shortest,
        longest=longest,
        not_covered=not_covered(tree),
        seconds=seconds("\n".join(text.text for text in tree_texts(tree))),
    )


def overview_lines(tree: Tree, size: Overview) -> Iterator[str]:
    """Yield what a tree comes to as sentences, a line each."""
    yield _SUMMARY.format(
        questions=many(size.questions, "question"),
        outcomes=many(size.outcomes, "outcome"),
        more=f", {many(size.hand_overs, 'hand-over')}" if size.hand_overs else "",
        time=_time(size.seconds),
    )
    yield _walk(_SHORTEST, size.shortest)
    yield _walk(_LONGEST, size.longest)
    if size.not_covered:
        named = [f"{question}={option}" for question, option in size.not_covered[:_NAMED]]
        more = len(size.not_covered) - len(named)
        yield _NOT_COVERED.format(options=f"{', '.join(named)}{f' and {more} more' if more else ''}")


def _time(seconds: int) -> str:
    """Return a time in minutes, or in hours from two on."""
    minutes = ceil(seconds / 60)
    return many(minutes, "minute") if minutes < 120 else many(round(minutes / 60), "hour")


def _walk(line: str, walk: Walk) -> str:
    """Return how many answers a walk has, and which they are where they are few."""
    told = line.format(length=many(len(walk.answers), "answer"))
    if len(walk.answers) > _IN_WORDS:
        return f"{told}."
    tree = walk.tree
    answers = (
        f"{as_sentence(tree.questions[answer.question].title)} {as_sentence(way_in_words(tree, answer))}"
        for answer in walk.answers
    )
    return f"{told}: {' '.join(answers)}"
