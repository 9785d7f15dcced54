"""Links: whether every id that a tree names is there."""

from collections.abc import Collection

from dpup_assistant.check.data import Data
from dpup_assistant.check.known import Known
from dpup_assistant.check.near import around
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.view import View, text_at, texts_at
from dpup_assistant.engine.fault import Path


def judge_links(view: View, known: Known, reading: Reading) -> None:
    """Note every id that names nothing: nexts, the start, trees, law and good practice, replies, contacts."""
    if view.nodes_known:
        _judge_nexts(view, reading)
    resources = known.resources
    for name, question in view.questions.items():
        judge_ids(question, ("questions", name, "basis"), resources.basis, "unknown_basis", reading)
    for name, outcome in view.outcomes.items():
        here: Path = ("outcomes", name)
        judge_ids(outcome, (*here, "basis"), resources.basis, "unknown_basis", reading)
        judge_ids(outcome, (*here, "if_asked"), resources.replies, "unknown_reply", reading)
        judge_ids(outcome, (*here, "contacts"), resources.contacts, "unknown_contact", reading)
        _judge_next_trees(outcome, (*here, "next_trees"), known, reading)
    for edge in view.hand_overs.values():
        _judge_continue(edge.target, edge.path, view, known, reading)


def _judge_nexts(view: View, reading: Reading) -> None:
    """Note the start and the nexts that lead nowhere."""
    names = [*view.questions, *view.outcomes]
    if view.start and not view.has(view.start):
        reading.add("unknown_node", ("start",), reading.near(view.start, names), id=view.start)
    for edges in view.edges.values():
        for path, target in edges:
            if not view.has(target):
                reading.add("unknown_node", path, reading.near(target, names), id=target)


def judge_ids(owner: Data, path: Path, there: Collection[str], code: str, reading: Reading) -> None:
    """Note the ids of a list that are not there."""
    for index, name in texts_at(owner, str(path[-1])):
        judge_named(name, (*path, index), there, code, reading)


def judge_named(name: str, path: Path, there: Collection[str], code: str, reading: Reading) -> None:
    """Note an id that is not there. With nothing there, the resource itself is at fault."""
    if there and name not in there:
        reading.add(code, path, reading.near(name, there), id=name)


def _judge_next_trees(outcome: Data, path: Path, known: Known, reading: Reading) -> None:
    """Note the next decisions that are not there."""
    places: list[tuple[Path, str]] = [((*path, i), name) for i, name in texts_at(outcome, "next_trees")]
    value = outcome.get("next_trees") if isinstance(outcome, dict) else None
    for index, part in enumerate(value if isinstance(value, list) else []):
        if name := text_at(part, "tree"):
            places.append(((*path, index, "tree"), name))
    for here, name in places:
        judge_tree_id(name, here, known, reading)


def judge_tree_id(name: str, path: Path, known: Known, reading: Reading) -> None:
    """Note the id of a tree that is not there."""
    if name not in known.trees:
        reading.add("unknown_tree", path, reading.near(name, known.trees), id=name)


def _judge_continue(target: str, path: Path, view: View, known: Known, reading: Reading) -> None:
    """Note a hand-over to a tree, or to a question of a tree, that is not there."""
    tree, dot, question = target.partition(".")
    own = tree == text_at(view.data, "id")
    if not own and tree not in known.trees:
        judge_tree_id(tree, path, known, reading)
        return
    questions = view.questions if own else known.trees[tree].questions
    if dot and question not in questions and (own or known.trees[tree].questions_known):
        near = reading.near(question, questions)
        reading.add("unknown_question", path, around(f"{tree}.", near), id=question, tree=tree)
