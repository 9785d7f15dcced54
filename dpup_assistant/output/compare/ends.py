"""Where answers end now, in words: one sentence for all ends of one answer, with the shortest example."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from dpup_assistant.engine.endings import Ending
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.walk import next_node, offered
from dpup_assistant.output.compare import words
from dpup_assistant.output.compare.names import Names, quoted


class Said(NamedTuple):
    """One thing that changed."""

    text: str
    under: tuple[str, ...] = ()
    """What stands under it: the answers that lead there, or what was and what is now."""


class _Head(NamedTuple):
    """What a sentence is about: the answer that makes the difference, and how it does."""

    pattern: str
    answer: str


def ends_in_words(endings: Sequence[Ending], names: Names) -> list[Said]:
    """Return a sentence for the ends that one answer leads to now, those with the fewest answers first."""
    found: dict[_Head, list[Ending]] = {}
    for ending in endings:
        found.setdefault(_head(ending, names), []).append(ending)
    return [
        _said(head, together, names)
        for head, all_of_it in found.items()
        for together in min(
            _grouped((each.was, each) for each in all_of_it),
            _grouped((each.now, each) for each in all_of_it),
            key=len,
        )
    ]


def _grouped(endings: Iterable[tuple[str | None, Ending]]) -> list[list[Ending]]:
    """Return what comes with the same id together."""
    groups: dict[str | None, list[Ending]] = {}
    for name, ending in endings:
        groups.setdefault(name, []).append(ending)
    return list(groups.values())


def _head(ending: Ending, names: Names) -> _Head:
    if ending.was is None:
        return _Head(words.NEW_END, _lacking(names.old, ending, names))
    if ending.now is None:
        return _Head(words.GONE_END, _lacking(names.new, ending, names))
    shown = next((each for each in ending.answers if each.question == ending.parted), None)
    return _Head(words.ENDED, quoted(names.answer(shown))) if shown else _Head(words.ENDED_FROM_START, "")


def _lacking(tree: Tree, ending: Ending, names: Names) -> str:
    """Return the answer that a tree asks for and does not offer; of ticks, those that it does not offer."""
    for answer in ending.answers:
        question = tree.questions.get(answer.question)
        if question and next_node(question, answer.picked) is None:
            ticks = () if isinstance(answer.picked, str) else answer.picked
            missing = tuple(item for item in ticks if item not in offered(question))
            return quoted(names.answer(replace(answer, picked=missing) if missing else answer))
    return ""


def _said(head: _Head, endings: Sequence[Ending], names: Names) -> Said:
    """Return a sentence for some ends; under it the answers of the first where they are not all said."""
    first = endings[0]
    was, now = names.ends([each.was for each in endings], [each.now for each in endings])
    text = head.pattern.format(answer=head.answer, was=_or(was), now=_or(now))
    under = [names.answer(each) for each in first.answers]
    if len(endings) > 1 and head.pattern in (words.ENDED, words.ENDED_FROM_START):
        under.insert(0, words.EXAMPLE.format(was=was[0], now=now[0]))
    elif under == [head.answer[1:-1]]:
        under = []
    return Said(text, tuple(under))


def _or(titles: Iterable[str]) -> str:
    """Return titles as a list in words, each once."""
    *rest, last = dict.fromkeys(titles)
    return words.OR.format(rest=", ".join(rest), last=last) if rest else last
