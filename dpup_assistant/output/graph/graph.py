"""What a graph of a tree shows: its nodes, and a line for each pair of nodes where an answer leads on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dpup_assistant.engine.graph import reached
from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.trail import target
from dpup_assistant.engine.tree import UNSURE, AnyQuestion, Question, Tree, leads
from dpup_assistant.output import labels

QUESTION, MORE, MISSING, JUMP = "question", "more", "missing", "jump"
Kind = str  # a question, a kind of outcome, a hand-over, a node that is not there, or a mention of another
Pair = tuple[str, str]  # the ids of two nodes, the second a next of the first

_SMALL_INSIDE = frozenset(  # words that are surely no names, and so are small inside a sentence
    """
    a about after all an another any anyone at before both but each every family for friends from he if in it
    just less more my no nobody none not nothing on one only our parents people she some somebody someone
    something the their there they things this to we when with without yes you your
    """.split()  # noqa: SIM905 - it is read as words
)


@dataclass(frozen=True, slots=True)
class Node:
    """A question or an outcome, as a graph shows it."""

    id: str
    kind: Kind
    title: str
    number: int | None = None
    """A question's, from 1 in the order of the file."""

    @property
    def word(self) -> str:
        """The short word for a kind of outcome; a question has none."""
        return labels.SHORT_KINDS.get(self.kind, "")

    @property
    def is_pointed(self) -> bool:
        """Whether it leads on elsewhere."""
        return self.kind in (MORE, JUMP)


@dataclass(frozen=True, slots=True)
class Edge:
    """All answers to one question that lead to one node."""

    source: str
    target: str
    label: str
    """The answers in words."""

    @property
    def pair(self) -> Pair:
        """The two nodes."""
        return self.source, self.target


@dataclass(frozen=True, slots=True)
class Graph:
    """What a graph of a tree shows."""

    title: str
    nodes: Mapping[str, Node]
    """By id, in the order of the file: questions, outcomes, what is not there."""
    edges: tuple[Edge, ...]
    """In the order of the file."""


def graph_of(tree: Tree, titles: Mapping[str, str], start: str | None = None) -> Graph:
    """Return the graph of a tree, or of what can be come to from the question `start`.

    `titles` are those of the trees in use by id, for what a hand-over goes on in.
    """
    order = (*tree.questions, *tree.outcomes)
    shown = reached(leads(tree), start) if start else set(order)
    nodes = {name: _node(tree, name, number, titles) for number, name in enumerate(order, 1) if name in shown}
    edges = tuple(
        edge for name in nodes if name in tree.questions for edge in _edges(name, tree.questions[name])
    )
    return Graph(tree.title, nodes, edges)


def edges_of(source: str, answers: Iterable[tuple[str, str, str]]) -> Iterator[Edge]:
    """Yield a question's edges, made of its answers: of each the id, the words, and the id it leads to.

    A checklist's are `all`, `some` and `none`, with no words.
    """
    by_target: dict[str, list[tuple[str, str]]] = {}
    for answer, words, leads_to in answers:
        by_target.setdefault(leads_to, []).append((answer, words))
    for leads_to, parallel in by_target.items():
        yield Edge(source, leads_to, _joined(parallel))


def pairs(way: Iterable[str]) -> frozenset[Pair]:
    """Return the pairs of nodes that a way, given node by node, goes along."""
    return frozenset(pairwise(way))


def _node(tree: Tree, name: str, number: int, titles: Mapping[str, str]) -> Node:
    node = tree.node(name)
    if isinstance(node, AnyQuestion):
        return Node(name, QUESTION, node.title, number)
    if isinstance(node, HandOver):
        goes_on_in, _ = target(node)
        return Node(name, MORE, titles.get(goes_on_in, goes_on_in))
    return Node(name, node.kind, node.title)


def _edges(name: str, question: AnyQuestion) -> Iterator[Edge]:
    if isinstance(question, Question):
        return edges_of(
            name, ((each, option.label, option.next) for each, option in question.options.items())
        )
    leads = question.next
    ticked = [("all", "", leads.all), ("some", "", leads.some), ("none", "", leads.none or leads.some)]
    return edges_of(name, [way for way in ticked if way[0] != "some" or len(question.items) > 1])


def _joined(answers: Sequence[tuple[str, str]]) -> str:
    """Return parallel answers as one label, such as "Yes, or not sure"."""
    if not answers[0][1]:
        return labels.TICKED[tuple(each for each, _ in answers)]
    following = [_inside(each, words) for each, words in answers[1:]]
    return labels.OR.join((answers[0][1], *following))


def _inside(answer: str, words: str) -> str:
    """Return an answer as it stands after others: not sure in place of I am not sure."""
    if answer == UNSURE:
        words = words.removeprefix(labels.I_AM)
    start, space, rest = words.partition(" ")
    return f"{start.lower()}{space}{rest}" if start.lower().rstrip(",") in _SMALL_INSIDE else words
