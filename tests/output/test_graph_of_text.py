"""The graph of a text that somebody is writing: as that of the tree, and with what is wrong in sight."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dpup_assistant.check.view import View
from dpup_assistant.output.graph.graph import graph_of
from dpup_assistant.output.graph.layout import lay_out
from dpup_assistant.output.graph.measure import estimate
from dpup_assistant.output.graph.of_text import graph_of_text
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.text.located import read_file, read_text
from tests.shipped import TREES

TITLES = {tree.id: tree.title for tree in TREES.values()}


def view(text: str) -> View:
    return View(read_text(text.encode(), "tree.yaml").data or {})


@pytest.mark.parametrize("name", TREES)
def test_it_is_that_of_the_tree_where_nothing_is_wrong(name: str) -> None:
    data = read_file(shipped_trees_folder() / f"{name}.yaml", name).data
    assert graph_of_text(View(data or {}), TITLES) == graph_of(TREES[name], TITLES)


def test_what_a_next_names_and_is_not_there_is_a_node() -> None:
    graph = graph_of_text(view("questions: {who: {title: Who?, options: {yes: {next: nowhere}}}}"), {})
    missing = graph.nodes["nowhere"]
    assert (missing.kind, missing.word, missing.title) == ("missing", "No such node", "nowhere")
    assert [edge.label for edge in graph.edges] == ["yes"], "the option's id, for it has no label yet"


def test_a_loop_and_what_nothing_leads_to_can_be_drawn() -> None:
    text = """
      questions:
        a: {options: {yes: {label: "Yes", next: b}, no: {label: "No", next: a}}}
        b: {options: {yes: {label: "Yes", next: a}}}
      outcomes: {lost: {kind: go, title: Lost}, odd: {kind: question}, both: [1]}
    """
    drawing = lay_out(graph_of_text(view(text), {}), estimate)
    assert {*drawing.nodes} == {"a", "b", "lost", "odd", "both", ("a", "a"), ("b", "a")}
    assert drawing.nodes["odd"][0].kind == "", "no kind of outcome is called question"


PARTS = st.recursive(
    st.sampled_from(["a", "b", "go", "more", "checklist", "", "child.x"]),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "a",
                    "b",
                    "c",
                    "kind",
                    "title",
                    "options",
                    "items",
                    "next",
                    "all",
                    "some",
                    "none",
                    "label",
                    "continue",
                ]
            ),
            inside,
            max_size=5,
        )
    ),
    max_leaves=30,
)


@given(st.fixed_dictionaries({}, optional={"questions": PARTS, "outcomes": PARTS, "title": PARTS}))
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_it(data: dict[str, Any]) -> None:
    graph = graph_of_text(View(data), {})
    assert not graph.nodes or lay_out(graph, estimate).lines.keys() == {edge.pair for edge in graph.edges}
