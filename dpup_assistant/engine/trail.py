"""The chain of walks over hand-overs, with the blanks picked on the way.

A walk has one tree. A hand-over starts the next walk, and the trail keeps the chain, so that Back goes
over hand-overs. The danger button and a next decision go aside to a trail of their own, and Back from
its first question returns to where the worker was.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.tree import Facts, Tree
from dpup_assistant.engine.walk import Answer, Picked, Walk, begin, let_go, next_node, replay

Trees = Mapping[str, Tree]
NO_TREES: Trees = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """Walks, each but the last ending at the hand-over that the next one follows."""

    walks: tuple[Walk, ...]
    blanks: Mapping[str, str] = field(default_factory=dict)
    """The words picked for blanks, by blank."""
    aside_from: "Trail | None" = None
    """Where the danger button or a next decision was pressed."""
    changing: "Trail | None" = None
    """The trail as it was when Change was pressed, until the changed answer is given."""
    waiting: tuple[Walk, ...] = ()
    """After Change or Back, the walks that followed: what they hold comes back with the same hand-over."""
    gone: tuple[Answer, ...] = ()
    """The answers that the last step took out."""

    @property
    def walk(self) -> Walk:
        """The walk that the worker is on."""
        return self.walks[-1]

    @property
    def number(self) -> int:
        """The number of the open question, counting those that the worker was asked."""
        return 1 + sum(not answer.by_desk for walk in self.walks for answer in walk.answers)

    def answer(self, picked: Picked, trees: Trees) -> "Trail":
        """Return the trail after this answer, over any hand-overs to `trees`.

        It stops at a hand-over to a tree that is not among them. Raises as `Walk.answer` does.
        """
        walk = self.walk.answer(picked)
        trail = replace(self, walks=(*self.walks[:-1], walk), changing=None, gone=walk.gone)
        trail = _hand_over(trail, trees)
        if not trail.walk.ended:
            return trail
        lost = tuple(answer for late in trail.waiting for answer in _given(late))
        return replace(trail, waiting=(), gone=trail.gone + lost)

    def back(self) -> "Trail | None":
        """Return the trail before the last answer or Change, or None where there is nothing to undo."""
        if self.changing:
            return replace(self.changing, blanks=self.blanks)
        walks, waiting = self.walks, self.waiting
        while walks:
            walk = walks[-1].back()
            if walk:
                return replace(self, walks=(*walks[:-1], walk), waiting=waiting, gone=())
            walks, waiting = walks[:-1], (walks[-1], *waiting)
        return self.aside_from

    def back_to(self, place: int, question: str) -> "Trail":
        """Return the trail at an earlier question of its walk number `place`, to change that answer.

        Later answers are kept for where they still fit. Raises KeyError for a question with no answer.
        """
        return replace(
            self,
            walks=(*self.walks[:place], self.walks[place].back_to(question)),
            changing=self,
            waiting=(*self.walks[place + 1 :], *self.waiting),
            gone=(),
        )

    def restart(self, trees: Trees = NO_TREES) -> "Trail":
        """Return the trail with no answers and no blanks picked."""
        return _hand_over(Trail(walks=(self.walks[0].restart(),)), trees)

    def aside(self, tree: Tree, trees: Trees = NO_TREES) -> "Trail":
        """Return a new trail in another tree, from which Back returns here."""
        return _hand_over(Trail(walks=(begin(tree, facts=self.walk.facts),), aside_from=self), trees)

    def pick(self, blank: str, words: str) -> "Trail":
        """Return the trail with other words for a blank."""
        return replace(self, blanks={**self.blanks, blank: words})


def set_out(
    tree: Tree, start: str | None = None, facts: Facts | None = None, trees: Trees = NO_TREES
) -> Trail:
    """Return a trail at a tree's first question, or at the question `start`.

    Where agency.yaml answers that question and the answer leads to a hand-over, it goes on in `trees`.
    """
    return _hand_over(Trail(walks=(begin(tree, start, facts),)), trees)


def follow(
    tree: Tree, answers: Mapping[str, Picked], facts: Facts | None = None, trees: Trees = NO_TREES
) -> Trail:
    """Return the trail that these answers make from a tree's first question, over any hand-overs to `trees`.

    It goes as far as the tree offers them.
    """
    return _hand_over(Trail(walks=(let_go(replay(tree, _fitting(answers, tree), None, facts)),)), trees)


def carry(trail: Trail, trees: Trees) -> Trail:
    """Return a trail in its trees as `trees` holds them now, which may have been edited since.

    It comes as far as its answers still fit: to the same place, where nothing on the way has changed.
    """
    first, *later = (_carried(walk, trees) for walk in (*trail.walks, *trail.waiting))
    now = replace(
        trail,
        walks=(first,),
        waiting=tuple(later),
        gone=(),
        aside_from=trail.aside_from and carry(trail.aside_from, trees),
        changing=trail.changing and carry(trail.changing, trees),
    )
    return _hand_over(now, trees)


def _carried(walk: Walk, trees: Trees) -> Walk:
    """Return a walk in its tree as it is now, with the answers that fit there."""
    tree = trees.get(walk.tree.id, walk.tree)
    start = walk.start if walk.start in tree.questions else tree.start
    given = {answer.question: answer.picked for answer in walk.answers if not answer.by_desk}
    now = replay(tree, _fitting(given, tree), start, walk.facts)
    kept = {answer.question: answer.picked for answer in walk.kept}
    kept = _fitting({name: kept[name] for name in kept if name not in given}, tree)
    more = tuple(Answer(question, picked) for question, picked in kept.items())
    undone = walk.undone if walk.undone and walk.undone.question == now.node else None
    return let_go(replace(now, kept=(*now.kept, *more), undone=undone))


def _fitting(answers: Mapping[str, Picked], tree: Tree) -> dict[str, Picked]:
    """Return the answers that a tree offers."""
    asked = tree.questions
    return {
        question: picked
        for question, picked in answers.items()
        if question in asked and next_node(asked[question], picked) is not None
    }


def target(hand_over: HandOver) -> tuple[str, str | None]:
    """Return the tree that a hand-over goes on in, and the question where it is named."""
    tree, _, question = hand_over.goes_on_in.partition(".")
    return tree, question or None


def _hand_over(trail: Trail, trees: Trees) -> Trail:
    """Return the trail after every hand-over that it has come to and that leads into `trees`."""
    while isinstance(node := trail.walk.at, HandOver):
        tree_id, question = target(node)
        tree = trees.get(tree_id)
        if not tree or (question and question not in tree.questions):
            break
        before = next((walk for walk in trail.waiting if walk.tree.id == tree_id), None)
        answers = {answer.question: answer.picked for answer in _given(before)} if before else {}
        walk = let_go(replay(tree, answers, question, trail.walk.facts))
        trail = replace(
            trail,
            walks=(*trail.walks, walk),
            waiting=tuple(late for late in trail.waiting if late is not before),
            gone=trail.gone + walk.gone,
        )
    return trail


def _given(walk: Walk) -> tuple[Answer, ...]:
    """Return what the worker answered in a walk, also what is kept for questions further on."""
    return tuple(answer for answer in (*walk.answers, *walk.kept) if not answer.by_desk)
