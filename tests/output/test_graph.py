"""What a graph of a tree shows, and its picture: words, shapes, the way that is marked."""

from xml.etree import ElementTree

import pytest

from dpup_assistant.engine.tree import ChecklistNext, Item
from dpup_assistant.kit.theme import KINDS, LIGHT
from dpup_assistant.output.graph.graph import graph_of
from dpup_assistant.output.graph.layout import lay_out
from dpup_assistant.output.graph.measure import estimate
from dpup_assistant.output.graph.node_look import Colours
from dpup_assistant.output.graph.svg import graph_svg
from dpup_assistant.storage.drawings import drawing
from tests.output.graphs import NASTY, any_graph
from tests.shipped import TREES
from tests.trees_for_tests import SHARE, a_tree, asks, ends, option, ticks

COLOURS = Colours(LIGHT, KINDS["light"])
SVG = "{http://www.w3.org/2000/svg}"


def test_nodes_carry_their_number_their_kind_and_the_title_of_the_tree_that_goes_on() -> None:
    nodes = graph_of(SHARE, {"child": "I worry for a child"}).nodes
    assert [nodes[name].number for name in SHARE.questions] == [1, 2, 3, 4, 5]
    assert (nodes["respect_it"].kind, nodes["respect_it"].word) == ("stop", "Do not")
    for name in ("to_child", "to_known_child"):
        assert (nodes[name].word, nodes[name].title) == ("Goes on in", "I worry for a child")


def test_a_graph_from_a_question_holds_what_it_leads_to() -> None:
    graph = graph_of(SHARE, {}, "agreed")
    assert [*graph.nodes][:3] == ["agreed", "health", "told"] and "who" not in graph.nodes
    assert graph.nodes["agreed"].number == 3, "as in the whole graph"


@pytest.mark.parametrize(
    ("labels", "joined"),
    [
        (("Yes", "I am not sure"), "Yes, or not sure"),
        (("No", "Yes", "I am not sure who"), "No, or yes, or not sure who"),
        (("Police", "Oranga Tamariki"), "Police, or Oranga Tamariki"),
        (("The person", "They told me"), "The person, or they told me"),
    ],
)
def test_answers_that_lead_to_the_same_share_a_line(labels: tuple[str, ...], joined: str) -> None:
    options = {
        "unsure" if "sure" in label else f"o{n}": option("end", label=label) for n, label in enumerate(labels)
    }
    (edge,) = graph_of(a_tree({"ask": asks(options)}, {"end": ends()}), {}).edges
    assert edge.label == joined


@pytest.mark.parametrize(
    ("leads", "items", "said"),
    [
        (ChecklistNext(all="a", some="b"), 2, ["All ticked", "Some, or none"]),
        (ChecklistNext(all="a", some="b", none="c"), 2, ["All ticked", "Some ticked", "None of these"]),
        (ChecklistNext(all="a", some="a", none="c"), 2, ["All, or some", "None of these"]),
        (ChecklistNext(all="a", some="b", none="a"), 2, ["All, or none", "Some ticked"]),
        (ChecklistNext(all="a", some="a"), 2, ["All, some, or none"]),
        (ChecklistNext(all="a", some="b", none="c"), 1, ["All ticked", "None of these"]),
    ],
)
def test_a_checklist_says_how_much_is_ticked(leads: ChecklistNext, items: int, said: list[str]) -> None:
    checklist = ticks({f"i{n}": Item(label="It") for n in range(items)}, leads)
    tree = a_tree({"ask": checklist}, {"a": ends(), "b": ends(), "c": ends()})
    assert [edge.label for edge in graph_of(tree, {}).edges] == said


def picture(tree: str, way: tuple[str, ...] = ()) -> ElementTree.Element:
    return ElementTree.fromstring(
        graph_svg(lay_out(graph_of(TREES[tree], {}), estimate), COLOURS, drawing, way)
    )


def said(element: ElementTree.Element) -> str:
    return " ".join(" ".join(span.text or "" for span in text.iter()) for text in element.iter(f"{SVG}text"))


def test_the_picture_has_a_title_a_description_and_its_words_as_text() -> None:
    svg = picture("share")
    assert svg.get("role") == "img" and svg.findtext(f"{SVG}title") == TREES["share"].title
    assert "Questions have round corners" in (svg.findtext(f"{SVG}desc") or "")
    words = " ".join(said(svg).split())
    for question in TREES["share"].questions.values():
        assert question.title in words
    assert "Check first" in words and "Not asked yet, or not sure" in words


def test_the_picture_runs_nothing_and_fetches_nothing() -> None:
    graph = any_graph(len(NASTY) + 1, [(number, number + 1) for number in range(len(NASTY))], NASTY)
    svg = ElementTree.fromstring(graph_svg(lay_out(graph, estimate), COLOURS, drawing))
    assert {each.tag.removeprefix(SVG) for each in svg.iter()} <= {
        *("svg", "title", "desc", "g", "rect", "path", "text", "tspan"),
        *("circle", "line", "polyline"),  # of icons
    }
    assert not [
        name for each in svg.iter() for name in each.attrib if "href" in name or name.startswith("on")
    ]
    assert "<script>alert(1)</script>" in said(svg), "as words"


def test_a_way_is_marked_by_thicker_lines_and_by_words() -> None:
    way = ("who", "worry", "agreed")
    svg = picture("share", way)
    thick = [path for path in svg.iter(f"{SVG}path") if path.get("stroke-width") == "4"]
    assert len(thick) == 2 and {path.get("stroke") for path in thick} == {LIGHT["primary"]}
    assert "The walk is marked: Who would get it?, Is this" in (svg.findtext(f"{SVG}desc") or "")
    assert not [path for path in picture("share").iter(f"{SVG}path") if path.get("stroke-width") == "4"]


def test_questions_and_outcomes_differ_in_shape_and_word() -> None:
    for group in picture("police").iter(f"{SVG}g"):
        shape = group.find(f"{SVG}rect")
        if group.find(f"{SVG}title") is not None and shape is not None:
            first = next(group.iter(f"{SVG}text")).text or ""
            assert (shape.get("rx") == "10") == first.isdigit()
