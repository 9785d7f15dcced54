"""Loops: walks that come back to the same question, within a tree or over hand-overs between trees."""

from collections.abc import Iterator, Mapping

from dpup_assistant.check.known import Known, TreeLinks, links_of
from dpup_assistant.check.reading import Reading, short
from dpup_assistant.check.view import View, text_at
from dpup_assistant.engine.graph import looped, shortest_way

Entry = tuple[str, str]  # a tree and one of its questions
Part = dict[str, list[str]]  # questions that all lead to each other
MOST_NAMED = 6
MOST_WORK = 100_000  # nodes looked at to find which next closes a loop, so that a hostile file ends soon


def judge_loops(view: View, reading: Reading) -> None:
    """Note every next that closes a loop, with the way round."""
    graph = {
        name: [
            edge.target for edge in edges if edge.target in view.edges and edge.target not in view.outcomes
        ]
        for name, edges in view.edges.items()
    }
    for source, target, way in _closing(graph):
        for edge in view.edges[source]:
            if edge.target == target:
                reading.add("loop", edge.path, id=target, way=_named([*way, target]))


def _closing(graph: Part) -> Iterator[tuple[str, str, list[str]]]:
    """Yield the nexts without which nothing would loop, each as its two questions and the way round.

    Files run from the first question down, so that the next that goes back up is the likely slip; of
    several, the one without which the fewest questions still loop.
    """
    order = {name: place for place, name in enumerate(graph)}
    parts = list(looped(graph))
    work = 0
    while parts and work < MOST_WORK:
        part = parts.pop()
        back = [(name, target) for name in part for target in part[name] if order[target] <= order[name]]
        tried = back[: 1 + min(20, MOST_WORK // 10 // len(part))]
        source, target = min(tried, key=lambda edge: sum(map(len, looped(_without(part, edge)))))
        work += len(part) * len(tried)
        yield source, target, shortest_way(part, target, source)
        parts.extend(looped(_without(part, (source, target))))


def _without(part: Part, edge: tuple[str, str]) -> Part:
    """Return a part of a graph without a next."""
    source, target = edge
    return part | {source: [other for other in part[source] if other != target]}


def judge_hand_overs(view: View, known: Known, reading: Reading) -> None:
    """Note every hand-over by which a walk can come back to the question it came from."""
    own = text_at(view.data, "id")
    if not own or not view.hand_overs:
        return
    trees = {**known.trees, own: links_of(view)}
    before: dict[str, list[Entry]] = {}
    for name, edges in view.edges.items():
        for edge in edges:
            before.setdefault(edge.target, []).append((own, name))
    parts = list(looped(_between(trees, own)))
    part_of = {entry: part for part in parts for entry in part}
    for name, edge in view.hand_overs.items():
        entry = _entry(edge.target, trees)
        part = part_of.get(entry, {})
        came_from = next((question for question in before.get(name, ()) if question in part), None)
        if came_from:
            way = [tree for tree, _ in shortest_way(part, entry, came_from)]
            reading.add("hand_over_loop", edge.path, way=_named([own, *way]))


def _between(trees: Mapping[str, TreeLinks], own: str) -> dict[Entry, list[Entry]]:
    """Return which questions lead to which, in a tree and in all that its hand-overs come to."""
    graph: dict[Entry, list[Entry]] = {}
    todo = [own]
    for tree in todo:
        links = trees[tree]
        for question in links.questions:
            targets = [
                _entry(links.hand_overs[target], trees) if target in links.hand_overs else (tree, target)
                for target in links.nexts.get(question, ())
            ]
            graph[tree, question] = targets
        met = {_entry(target, trees)[0] for target in links.continues}
        todo.extend(sorted(other for other in met if other in trees and other not in todo))
    return graph


def _entry(target: str, trees: Mapping[str, TreeLinks]) -> Entry:
    """Return the tree and the question that a hand-over goes on in."""
    tree, _, question = target.partition(".")
    return tree, question or (trees[tree].start if tree in trees else "")


def _named(way: list[str]) -> str:
    """Return the way round in words, each stop once, a long one cut."""
    stops = [stop for place, stop in enumerate(way) if place == 0 or stop != way[place - 1]]
    if len(stops) == 1:
        stops *= 2
    shown = stops if len(stops) <= MOST_NAMED else [*stops[: MOST_NAMED - 2], "…", stops[-1]]
    return " → ".join(short(stop) for stop in shown)
