"""How big a tree is: its nodes, its walks, and what its scenarios cover."""

from dataclasses import dataclass

from dpup_assistant.engine.graph import components, reached
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.walk import offered
from dpup_assistant.engine.ways import ways

MOST_WALKS = 10**1000


@dataclass(frozen=True, slots=True)
class Counts:
    """How big a tree is."""

    nodes: int
    """Questions and outcomes."""
    walks: int | None
    """Different lists of answers that lead to an outcome; None past 10**1000, and where walks never end."""
    scenarios: int
    options_covered: int
    """Options and items that a scenario picks."""
    options_total: int
    """Options and items."""


def counts(tree: Tree) -> Counts:
    """Return how big a tree is, whose links hold."""
    covered = covered_options(tree)
    return Counts(
        nodes=len(tree.questions) + len(tree.outcomes),
        walks=count_walks(tree),
        scenarios=len(tree.scenarios),
        options_covered=len(covered),
        options_total=sum(len(offered(question)) for question in tree.questions.values()),
    )


def count_walks(tree: Tree) -> int | None:
    """Return the number of different lists of answers that lead from the start to an outcome.

    Two options to one node are two lists. A checklist counts its ways all, some and none; with a single
    item there is no way to tick some. Each node is counted once, from the outcomes up, so that the time
    grows with the nodes and not with the walks. None past 10**1000, and where walks never end.
    """
    targets = {name: [target for _, target in ways(each)] for name, each in tree.questions.items()}
    walks = dict.fromkeys(tree.outcomes, 1)
    for component in components({name: targets.get(name, []) for name in reached(targets, tree.start)}):
        node = component[0]
        if len(component) > 1 or node in targets.get(node, ()):
            return None
        if node in targets:
            walks[node] = min(sum(walks[target] for target in targets[node]), MOST_WALKS + 1)
    return walks[tree.start] if walks[tree.start] <= MOST_WALKS else None


def covered_options(tree: Tree) -> set[tuple[str, str]]:
    """Return the options and items that the scenarios pick, each as its question and its own id."""
    return {
        (question, option)
        for scenario in tree.scenarios.values()
        for question, picked in scenario.answers.items()
        if question in tree.questions
        for option in ((picked,) if isinstance(picked, str) else picked)
        if option in offered(tree.questions[question])
    }


def not_covered(tree: Tree) -> tuple[tuple[str, str], ...]:
    """Return the options and items that no scenario picks, each as its question and its own id."""
    covered = covered_options(tree)
    every = ((name, option) for name, question in tree.questions.items() for option in offered(question))
    return tuple(each for each in every if each not in covered)
