"""`dpup-assistant graph`: a decision as a picture, or as text that draws one."""

import sys
from collections.abc import Sequence
from pathlib import Path

from dpup_assistant.cli.answers import read_answers, walk_typed
from dpup_assistant.cli.in_use import library_of, notes, titles, tree_asked
from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.output.graph.dot import graph_dot
from dpup_assistant.output.graph.graph import Graph, graph_of
from dpup_assistant.output.graph.layout import lay_out
from dpup_assistant.output.graph.measure import estimate
from dpup_assistant.output.graph.mermaid import graph_mermaid
from dpup_assistant.output.graph.node_look import Colours
from dpup_assistant.output.graph.svg import graph_svg
from dpup_assistant.storage.drawings import drawing
from dpup_assistant.storage.saving.saving import Unwritable, save_as
from dpup_assistant.storage.trees_folder import TreesFolder

_MOST_LINES, _MOST_SIGNS = 500, 50_000  # that Mermaid draws unless set otherwise: maxEdges, maxTextSize
_TOO_LARGE = (
    "Mermaid draws no graph as large as this unless its maxEdges and maxTextSize are set higher. "
    "The formats svg and dot have no such bounds."
)


def run(
    folder: TreesFolder, typed: str, answers: Sequence[str], form: str, target: Path | None = None
) -> int:
    """Print the graph of a tree, or write it to a file, and return the exit code.

    With `answers`, the way that they go is marked. Raises WrongUseError where it cannot be written.
    """
    library = library_of(typed, folder)
    tree, start = tree_asked(library, typed)
    given = read_answers(tree, answers)
    walk = walk_typed(tree, given, start, library.agency.facts)
    way = [*(answer.question for answer in walk.answers), walk.node] if given else []
    graph = graph_of(tree, titles(library), start)
    text = _text(graph, form, way)
    if not target:
        print(text, end="")
    else:
        try:
            save_as(target, text.encode())
        except Unwritable as why:
            raise WrongUseError(str(why)) from why
    large = form == "mermaid" and (len(graph.edges) > _MOST_LINES or len(text) > _MOST_SIGNS)
    for note in (*([_TOO_LARGE] if large else []), *notes(library)):
        print(note, file=sys.stderr)
    return 0


def _text(graph: Graph, form: str, way: Sequence[str]) -> str:
    """Return a graph in one of the three forms, in the colours of the light theme."""
    from dpup_assistant.kit.theme import KINDS, LIGHT  # of a room that other commands need not

    colours = Colours(LIGHT, KINDS["light"])
    match form:
        case "mermaid":
            return graph_mermaid(graph, colours, way)
        case "dot":
            return graph_dot(graph, colours, way)
    return graph_svg(lay_out(graph, estimate), colours, drawing, way)
