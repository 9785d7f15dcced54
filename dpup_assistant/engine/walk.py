"""One person's way through a tree: a tree and the answers given.

A walk is a value. It is made by replay, then one step at a time; each step gives a new walk, so Back,
history and undo cost nothing. Answers are kept by question id, never by place in a list, so that one
changed answer does not lose the rest.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from dpup_assistant.engine.graph import reached
from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.engine.tree import AnyQuestion, Facts, Node, Question, Tree, leads

Picked = str | tuple[str, ...]


class NotOfferedError(ValueError):
    """An answer that the question does not offer, or a question that is not there to answer."""

    def __init__(self, question: str, picked: Picked, offered: Iterable[str]) -> None:
        """Say which question was answered, with what, and the ids that are on offer."""
        self.question, self.picked, self.offered = question, picked, tuple(offered)
        super().__init__(f"{picked!r} is not on offer at {question!r}: {', '.join(self.offered)}")


@dataclass(frozen=True, slots=True)
class Answer:
    """What was picked at a question: an option's id, or the ids of the ticked items in the file's order."""

    question: str
    picked: Picked
    by_desk: bool = False
    """Whether agency.yaml answered it for this desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """A tree, the answers given from `start`, and the node they lead to."""

    tree: Tree
    start: str
    node: str
    answers: tuple[Answer, ...] = ()
    facts: Facts = field(default_factory=dict)
    """What agency.yaml says of this desk: yes or no, by fact."""
    kept: tuple[Answer, ...] = ()
    """Answers to questions further on, which answer themselves when the walk comes to them."""
    undone: Answer | None = None
    """What was picked here before Back or Change."""
    gone: tuple[Answer, ...] = ()
    """The kept answers that the last step took out, because the walk no longer comes to them."""

    @property
    def at(self) -> Node:
        """The question or outcome that the walk has come to."""
        return self.tree.node(self.node)

    @property
    def ended(self) -> bool:
        """Whether the walk has come to an outcome or a hand-over."""
        return self.node not in self.tree.questions

    @property
    def picked_before(self) -> Picked | None:
        """What was picked at this question before Back or Change, if anything."""
        return self.undone.picked if self.undone and self.undone.question == self.node else None

    def answer(self, picked: Picked) -> "Walk":
        """Return the walk after this answer, and after those that follow by themselves.

        Raises NotOfferedError for an answer that the question does not offer, and at an outcome.
        """
        return let_go(_settle(_step(replace(self, undone=None), Answer(self.node, picked))))

    def back(self) -> "Walk | None":
        """Return the walk without its last answer, or None where there is none to undo.

        What agency.yaml answered goes with it: the desk would answer it again at once.
        """
        given = [index for index, answer in enumerate(self.answers) if not answer.by_desk]
        if not given:
            return None
        last = self.answers[given[-1]]
        return replace(self, node=last.question, answers=self.answers[: given[-1]], undone=last, gone=())

    def back_to(self, question: str) -> "Walk":
        """Return the walk at an earlier question, its later answers kept for when they fit.

        Raises KeyError for a question that has no answer.
        """
        ids = [answer.question for answer in self.answers]
        if question not in ids:
            raise KeyError(question)
        place = ids.index(question)
        later = (*self.answers[place + 1 :], *self.kept)  # not `undone`: that was taken back
        return replace(
            self,
            node=question,
            answers=self.answers[:place],
            undone=self.answers[place],
            kept=tuple(answer for answer in later if not answer.by_desk),
            gone=(),
        )

    def change(self, question: str, picked: Picked) -> "Walk":
        """Return the walk with another answer to an earlier question.

        Later answers that still fit stay; `gone` holds those that went. Raises as `back_to` and `answer` do.
        """
        return self.back_to(question).answer(picked)

    def restart(self) -> "Walk":
        """Return the walk with no answers."""
        return begin(self.tree, self.start, self.facts)


def begin(tree: Tree, start: str | None = None, facts: Facts | None = None) -> Walk:
    """Return a walk at a tree's first question, or at the question `start`, with no answers by a worker."""
    return replay(tree, {}, start, facts)


def replay(
    tree: Tree,
    answers: Mapping[str, Picked],
    start: str | None = None,
    facts: Facts | None = None,
) -> Walk:
    """Return the walk that these answers make, in any order; `kept` holds those it does not come to.

    Raises NotOfferedError for an answer that its question does not offer.
    """
    first = start or tree.start
    kept = tuple(Answer(question, picked) for question, picked in answers.items())
    return _settle(Walk(tree=tree, start=first, node=first, facts=facts or {}, kept=kept))


def let_go(walk: Walk) -> Walk:
    """Return the walk without the kept answers that it can no longer come to; `gone` holds them."""
    if not walk.kept:
        return replace(walk, gone=())
    ahead = reached(leads(walk.tree), walk.node)
    kept = tuple(answer for answer in walk.kept if answer.question in ahead)
    return replace(walk, kept=kept, gone=tuple(answer for answer in walk.kept if answer not in kept))


def offered(question: AnyQuestion) -> dict[str, str]:
    """Return the labels of a question's options, or of a checklist's items, by id in the file's order."""
    if isinstance(question, Question):
        return {name: option.label for name, option in question.options.items()}
    return {name: item.label for name, item in question.items.items()}


def next_node(question: AnyQuestion, picked: Picked) -> str | None:
    """Return the id of the node that an answer leads to, or None where it is not on offer."""
    if isinstance(question, Question):
        option = question.options.get(picked) if isinstance(picked, str) else None
        return option.next if option else None
    if isinstance(picked, str) or not set(picked) <= set(question.items):
        return None
    if set(picked) == set(question.items):
        return question.next.all
    return question.next.some if picked or question.next.none is None else question.next.none


def _step(walk: Walk, answer: Answer) -> Walk:
    """Return the walk one answer further on."""
    node = walk.at
    if walk.ended:
        raise NotOfferedError(walk.node, answer.picked, ())
    assert isinstance(node, AnyQuestion)
    picked = answer.picked
    target = next_node(node, picked)
    if target is None:
        raise NotOfferedError(walk.node, picked, offered(node))
    if not isinstance(picked, str):
        picked = tuple(item for item in offered(node) if item in picked)
    return replace(walk, node=target, answers=(*walk.answers, replace(answer, picked=picked)))


def _settle(walk: Walk) -> Walk:
    """Return the walk after every answer that is kept for it or that agency.yaml gives."""
    while not walk.ended:
        kept = next((answer for answer in walk.kept if answer.question == walk.node), None)
        by_desk = _by_desk(walk)
        if kept:
            walk = _step(replace(walk, kept=tuple(a for a in walk.kept if a is not kept)), kept)
        elif by_desk:
            walk = _step(walk, by_desk)
        else:
            break
    return walk


def _by_desk(walk: Walk) -> Answer | None:
    """Return the answer that agency.yaml gives to the open question, if any: once, for a draft may loop."""
    node = walk.at
    if isinstance(node, Question) and node.fact and node.fact in walk.facts:
        if any(answer.question == walk.node for answer in walk.answers):
            return None
        return Answer(walk.node, walk.facts[node.fact], by_desk=True)
    return None


def outcome_of(walk: Walk) -> Outcome:
    """Return the outcome that a walk has come to. Raises TypeError at a question or a hand-over."""
    node = walk.at
    if not isinstance(node, Outcome):
        raise TypeError(f"{walk.node!r} is not an outcome")
    return node
