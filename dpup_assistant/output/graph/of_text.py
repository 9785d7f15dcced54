"""The graph of a tree's text, however much of that text is wrong: for whoever is writing it."""

from collections.abc import Iterator, Mapping

from dpup_assistant.check.view import View, mapping, text_at
from dpup_assistant.output import labels
from dpup_assistant.output.graph.graph import MISSING, MORE, QUESTION, Edge, Graph, Node, edges_of


def graph_of_text(view: View, titles: Mapping[str, str]) -> Graph:
    """Return the graph of a tree's text. What a next names and is not there is a node too.

    `titles` are those of the trees in use by id, for what a hand-over goes on in.
    """
    nodes = {
        name: Node(name, QUESTION, text_at(part, "title") or name, number)
        for number, (name, part) in enumerate(view.questions.items(), 1)
    }
    for name in view.outcomes:
        nodes.setdefault(name, _outcome(view, name, titles))  # an id that both have is a fault of its own
    edges = tuple(edge for name in view.questions for edge in _edges(view, name))
    for edge in edges:
        nodes.setdefault(edge.target, Node(edge.target, MISSING, edge.target))
    return Graph(text_at(view.data, "title") or "", nodes, edges)


def _outcome(view: View, name: str, titles: Mapping[str, str]) -> Node:
    outcome = view.outcomes[name]
    kind, title = text_at(outcome, "kind") or "", text_at(outcome, "title") or name
    kind = kind if kind in (*labels.KINDS, MORE) else ""
    if kind == MORE and name in view.hand_overs:
        tree, _, _ = view.hand_overs[name].target.partition(".")
        title = titles.get(tree, tree)
    return Node(name, kind, title)


def _edges(view: View, name: str) -> Iterator[Edge]:
    """Return a question's edges. A checklist that does not say where none leads has it lead where some do."""
    options = mapping(view.questions[name], "options")
    answers = [
        (str(path[3]), text_at(options[str(path[3])], "label") or str(path[3]), target)
        for path, target in view.edges[name]
        if path[2] == "options"
    ]
    if answers:
        return edges_of(name, answers)
    ticked = {str(path[3]): target for path, target in view.edges[name]}
    if "some" in ticked:
        ticked.setdefault("none", ticked["some"])
    if len(mapping(view.questions[name], "items")) == 1:
        ticked.pop("some", None)
    return edges_of(name, [(each, "", target) for each, target in ticked.items()])
