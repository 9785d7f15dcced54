"""A part of a page to read: everything it holds is shown, and leads on."""

from dataclasses import fields

from dpup_assistant.engine.learning.passage import Passage, ToWalk
from dpup_assistant.engine.table import Table
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.passage_view import PassageView
from dpup_assistant.learn.room import Room
from tests.desk.person import Person
from tests.learn.conftest import Opened

WHOLE = Passage(
    title="What happens first",
    icon="search",
    text="Someone rings.\nThey ask for a number.",
    points=("They are polite", "They are in a hurry"),
    table=Table(columns=("Age", "People"), rows=(("Under 18", "14"),), note="Nobody stands out."),
    say="I will ring you back.\nThat keeps it safe.",
    say_to="caller",
    record="Write who rang.",
    basis=("ipp_11",),
    walk=ToWalk(tree="share"),
    sheet="before_you_share_numbers",
)


def shown(learn: Opened, passage: Passage) -> Person:
    person = learn()
    room = Room(person.window)
    page = LearnPage()
    page.heading.setText("A story")
    page.main.addWidget(PassageView(room, passage))
    page.end()
    room.open(page)
    person.settle()
    return person


def test_each_part_of_a_passage_is_read_in_its_order(learn: Opened) -> None:
    assert all(getattr(WHOLE, each.name) for each in fields(WHOLE)), "the passage of this test lacks a part"
    read = shown(learn, WHOLE).labels()
    expected = ["What happens first", "Someone rings.", "They ask for a number.", "They are polite"]
    expected += [
        "They are in a hurry",
        "14",
        "Nobody stands out.",
        "Say this to the caller",
        "I will ring you back.",
    ]
    expected += ["That keeps it safe.", "Write down", "Write who rang.", "The law"]
    at = [read.index(words) for words in expected]
    assert at == sorted(at)


def test_a_passage_of_a_title_alone_shows_no_empty_parts(learn: Opened) -> None:
    person = shown(learn, Passage(title="What happens first"))
    assert person.labels(person.page) == ["A story", "What happens first"]
    assert person.names(person.page) == ["Back"]


def test_the_paper_of_a_passage_is_shown_and_comes_back(learn: Opened) -> None:
    person = shown(learn, WHOLE)
    person.press("See the paper for this: What happens first", person.page)
    assert person.heading() == "Before you share numbers"
    person.press("Back")
    assert person.heading() == "A story"
