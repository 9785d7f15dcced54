"""Who points there: what a trainer is shown before a node is taken out."""

from dpup_assistant.check.references import answered_with, references
from dpup_assistant.storage.text.located import read_text

TREE = """\
id: small
start: who
questions:
  who: {options: {yes: {next: told}, no: {next: end}}}
  told: {items: {a: {}, b: {}}, next: {all: end, some: who}}
outcomes:
  end: {kind: go}
  again: {kind: more, continue: small.told}
  elsewhere: {kind: more, continue: other.told}
scenarios:
  one: {answers: {who: yes, told: [a, b]}, outcome: end}
"""


def test_every_place_that_names_a_node_is_found() -> None:
    data = read_text(TREE.encode(), "a.yaml").data
    assert data is not None
    assert references(data, "who") == [
        ("start",),
        ("questions", "told", "next", "some"),
        ("scenarios", "one", "answers", "who"),
    ]
    assert references(data, "told") == [
        ("questions", "who", "options", "yes", "next"),
        ("outcomes", "again", "continue"),
        ("scenarios", "one", "answers", "told"),
    ]
    assert references(data, "end") == [
        ("questions", "who", "options", "no", "next"),
        ("questions", "told", "next", "all"),
        ("scenarios", "one", "outcome"),
    ]
    assert references(data, "again") == []


def test_every_scenario_that_answers_with_an_option_is_found() -> None:
    data = read_text(TREE.encode(), "a.yaml").data
    assert data is not None
    assert answered_with(data, "who", "yes") == [("scenarios", "one", "answers", "who")]
    assert answered_with(data, "told", "b") == [("scenarios", "one", "answers", "told", 1)]
    assert answered_with(data, "told", "c") == []
