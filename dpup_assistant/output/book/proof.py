"""What proves a decision, in the document for sign-off: its scenarios and its walks."""

from collections.abc import Iterator, Mapping

from dpup_assistant.check.counts import count_walks
from dpup_assistant.check.walks import every_walk, shortest_and_longest
from dpup_assistant.engine.tree_notes import Scenario
from dpup_assistant.engine.walk import NotOfferedError, Picked, Walk, offered, replay
from dpup_assistant.output import labels
from dpup_assistant.output.book import words
from dpup_assistant.output.book.book import Row, Section
from dpup_assistant.output.book.material import Material
from dpup_assistant.output.way_words import way_in_words

MOST_WALKS = 200  # that are printed one by one; more are only counted


def scenarios(material: Material) -> Iterator[Section]:
    """Yield the stories with what they lead to. What the tree does not have is named by its id."""
    tree = material.tree
    for number, (name, scenario) in enumerate(tree.scenarios.items(), 1):
        ends = (
            Row(words.ENDS, (), material.link(words.ENDS_AT, scenario.outcome))
            if scenario.outcome in tree.outcomes
            else Row(words.ENDS, material.line(words.ENDS_AT.format(node=scenario.outcome)))
        )
        rows = (
            *material.row(words.STORY, scenario.story),
            *material.row(words.EVERYDAY, words.IS_EVERYDAY if scenario.common else None),
            *material.row(words.ANSWERS, "; ".join(_given(material, scenario.answers))),
            ends,
            *material.row(words.FAILS, _fails(material, scenario)),
            *material.row(words.FEEDBACK, scenario.feedback),
        )
        yield Section(
            material.name(f"Scenario/{name}"), material.line(words.SCENARIO.format(number=number)), rows
        )


def _fails(material: Material, scenario: Scenario) -> str | None:
    """Return why a story proves nothing: its answers lead elsewhere than it says. None where it holds."""
    try:
        end = replay(material.tree, scenario.answers).node
    except NotOfferedError:
        return words.NOT_ON_OFFER
    return None if end == scenario.outcome else words.LEADS.format(node=material.node(end))


def _given(material: Material, answers: Mapping[str, Picked]) -> Iterator[str]:
    """Yield answers in words, each after its question."""
    for asked, picked in answers.items():
        question = material.tree.questions.get(asked)
        names = (picked,) if isinstance(picked, str) else picked
        known = offered(question) if question else {}
        told = ", ".join(known.get(name, name) for name in names) or labels.NONE_OF_THESE
        yield f"{material.node(asked) if question else asked} {told}"


def walks(material: Material) -> Section:
    """Return every walk with its outcome; where there are very many, how many, and two of them."""
    count = count_walks(material.tree)
    title = words.ALL_WALKS if count and count <= MOST_WALKS else words.MANY_WALKS
    told = material.line(title.format(count=words.UNCOUNTED if count is None else count))
    if count and count <= MOST_WALKS:
        in_order = sorted(every_walk(material.tree), key=lambda walk: material.numbers[walk.node])
        rows = tuple(_walk(material, "", walk) for walk in in_order)
    else:
        shortest, longest = shortest_and_longest(material.tree)
        two = (_walk(material, words.SHORTEST, shortest), _walk(material, words.LONGEST, longest))
        rows = (*material.row("", words.TOO_MANY), *two)
    return Section(material.name("Walks"), told, rows)


def _walk(material: Material, label: str, walk: Walk) -> Row:
    answers = (
        words.NODE.format(number=material.numbers[answer.question], title=way_in_words(material.tree, answer))
        for answer in walk.answers
    )
    return Row(label, material.line("; ".join(answers)), material.link(words.ENDS_AT, walk.node))
