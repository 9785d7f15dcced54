"""Where the same answers end in two trees: both are walked at once, pair of nodes by pair of nodes.

Answers are known by their question, as in a walk. A question that only one of the two trees asks is answered
there while the other waits, so that the two meet again behind it. An answer that the other tree may still ask
for is kept until then: that happens where two questions stand in another order. Each pair of nodes is looked
at once (with each set of kept answers, of which there are few), so the time grows with the pairs, not with
the walks.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from dpup_assistant.engine.ahead import Ahead, Pair, look_ahead
from dpup_assistant.engine.picks import picks
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.walk import Answer, Picked, next_node, offered

MOST_KEPT = 5  # answers kept at once
MOST_TIMES = 50  # times that a pair of nodes is looked at, each with other kept answers

Kept = frozenset[tuple[str, Picked]]


@dataclass(frozen=True, slots=True)
class Ending:
    """Answers that end elsewhere than they did: the fewest for these two outcomes."""

    answers: tuple[Answer, ...]
    """In the order of the walk. A question that only one of the trees asks is among them."""
    was: str | None
    """The outcome in the old tree; None where that does not offer one of the answers."""
    now: str | None
    """The outcome in the new tree; None where that no longer offers one of the answers."""
    parted: str | None
    """The question whose answer leads apart for good; None where the starts already do."""


@dataclass(frozen=True, slots=True)
class Endings:
    """All answers that end elsewhere: one example for each two outcomes, those with the fewest first."""

    changed: tuple[Ending, ...] = ()
    whole: bool = True
    """Whether every walk was compared. Not so where many questions stand in another order, or in a loop."""


@dataclass(frozen=True, slots=True)
class _Step:
    """The nodes that some answers lead to."""

    at: Pair
    kept: Kept = frozenset()
    answer: Answer | None = None
    """The answer that led here. It is among those before where `again`."""
    before: "_Step | None" = None
    again: bool = False


def endings(old: Tree, new: Tree) -> Endings:
    """Return which answers end in other outcomes in a new tree than in an old one."""
    both = _Both((old, new), look_ahead(old, new))
    found: dict[Pair, _Step] = {}
    seen: set[tuple[Pair, Kept]] = set()
    times: Counter[Pair] = Counter()
    whole = True
    level = [_Step((old.start, new.start))]
    while level:
        one_more: list[_Step] = []
        for step in level:  # steps without a new answer join it on the way
            if (step.at, step.kept) in seen:
                continue
            if len(step.kept) > MOST_KEPT or times[step.at] == MOST_TIMES:
                whole = False
                continue
            seen.add((step.at, step.kept))
            times[step.at] += 1
            whole = whole and not both.loops(step)
            for further in both.further(step):
                (level if further.again else one_more).append(further)
            if both.ended(step.at) and step.at[0] != step.at[1]:
                found.setdefault(step.at, step)
        level = one_more
    return Endings(tuple(both.ending(step) for step in found.values()), whole)


@dataclass(frozen=True, slots=True)
class _Both:
    """An old and a new tree, and what each node of theirs leads to."""

    trees: tuple[Tree, Tree]
    ahead: Ahead

    def ended(self, at: Pair) -> bool:
        """Return whether neither tree asks."""
        return not any(node in tree.questions for node, tree in zip(at, self.trees, strict=True))

    def loops(self, step: _Step) -> bool:
        """Return whether an answer was given again in a loop, where other ways through may go unseen."""
        return step.again and step.answer is not None and step.answer.question in self.ahead.looped

    def further(self, step: _Step) -> Iterator[_Step]:
        """Yield what follows: the way of an answer that was given before, or each that can be given now."""
        for node, tree in zip(step.at, self.trees, strict=True):
            if node is not None and node in tree.questions:
                given = self._given(step, node)
                if given is not None:
                    sides = tuple(side for side in (0, 1) if step.at[side] == node)
                    yield self._after(step, sides, Answer(node, given), again=True)
                    return
        for sides in self._turns(step.at):
            question = step.at[sides[0]]
            assert question is not None
            asked = [tree.questions[question] for tree in self.trees if question in tree.questions]
            for picked in picks(asked):
                further = self._after(step, sides, Answer(question, picked), again=False)
                if any(further.at[side] is not None for side in sides):
                    yield further

    def ending(self, step: _Step) -> Ending:
        """Return what a step that ended shows."""
        answers: list[Answer] = []
        parted: str | None = None
        apart = True
        here: _Step | None = step
        while here and here.answer:
            if not here.again:
                answers.append(here.answer)
            assert here.before
            apart = apart and not self._may_meet(here.at)
            parted = here.answer.question if apart else parted
            here = here.before
        if apart and not self._may_meet((self.trees[0].start, self.trees[1].start)):
            parted = None
        return Ending(tuple(answers[::-1]), *step.at, parted)

    def _may_meet(self, at: Pair) -> bool:
        """Return whether the trees stand at the same node, or one of them can come to where the other waits.

        One that has ended waits only for questions that it never asks.
        """
        return at[0] == at[1] or any(
            self.ahead.leads(side, at[side], at[1 - side])
            and (at[1 - side] in self.trees[1 - side].questions or at[side] not in self.ahead.bits)
            for side in (0, 1)
        )

    def _turns(self, at: Pair) -> list[tuple[int, ...]]:
        """Return which of the trees are to answer now: both, one, or either one first.

        A tree waits for the other where it can still come to the question that the other asks.
        """
        old, new = (node in tree.questions for node, tree in zip(at, self.trees, strict=True))
        if old and new and at[0] == at[1]:
            return [(0, 1)]
        if old and not self.ahead.leads(1, at[1], at[0]):
            return [(0,)]
        if new and not self.ahead.leads(0, at[0], at[1]):
            return [(1,)]
        return self._either(at) if old and new else []

    def _either(self, at: Pair) -> list[tuple[int, ...]]:
        """Return which of the trees are to answer where each can still come to the other's question.

        The one that comes to it sooner: fewer answers are to be kept. But where the other tree offers more at
        its question, that would leave those answers out.
        """
        sooner = sorted((0, 1), key=lambda side: self.ahead.way(side, at[side], at[1 - side]))
        for side in sooner:
            here, there = (self.trees[each].questions[at[side] or ""] for each in (side, 1 - side))
            if type(here) is type(there) and offered(here).keys() >= offered(there).keys():
                return [(side,)]
        return [(0,), (1,)]

    def _given(self, step: _Step, question: str) -> Picked | None:
        """Return what was answered before where a tree comes to a question, if it was."""
        for asked, picked in step.kept:
            if asked == question:
                return picked
        here: _Step | None = step if question in self.ahead.looped else None
        while here and here.answer:
            if here.answer.question == question:
                return here.answer.picked
            here = here.before
        return None

    def _after(self, step: _Step, sides: tuple[int, ...], answer: Answer, again: bool) -> _Step:
        """Return the step that an answer leads to in some of the trees, while the others wait."""
        old, new = (
            next_node(tree.questions[answer.question], answer.picked) if side in sides else step.at[side]
            for side, tree in enumerate(self.trees)
        )
        kept = step.kept
        if kept or (len(sides) == 1 and not again):
            all_kept = kept if again or len(sides) == 2 else {*kept, (answer.question, answer.picked)}
            kept = frozenset(each for each in all_kept if self.ahead.asks((old, new), each[0]))
        return _Step((old, new), kept, answer, step, again)
