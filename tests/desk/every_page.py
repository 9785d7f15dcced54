"""The way to every page that a worker can meet."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

import dpup_assistant.desk.walk_pages
from dpup_assistant.engine.tree import HandOver, Reply
from dpup_assistant.output.labels import KINDS
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.test_crash import breaks
from tests.desk.test_idle import let_pass
from tests.desk.trees import PLAN, VISIT, ending

BROKEN = replace(PLAN, id="broken", title="A tree that cannot be used", start="nowhere")


def first_page(desk: Desk) -> Person:
    return desk.open(BROKEN)


def nothing_found(desk: Desk) -> Person:
    person = desk.open()
    person.click(person.window.first_page.finder.edit)
    person.write("xyzzy")
    return person


def question(desk: Desk) -> Person:
    person = desk.walk()
    person.press("Why we ask")
    return person


def question_with_words(desk: Desk) -> Person:
    person = desk.walk()
    person.answer("Their family")
    return person


def question_come_back_to(desk: Desk) -> Person:
    person = desk.walk(facts={"health_agency": "yes"})
    person.answer("The school")
    person.press("Back")
    return person


def checklist(desk: Desk) -> Person:
    person = desk.walk(facts={"health_agency": "yes"})
    person.answer("The school")
    person.tick("Which day")
    return person


def checklist_asked_again(desk: Desk) -> Person:
    person = question_with_words(desk)
    person.answer("They said yes")
    person.press("Continue")
    return person


def hand_over(desk: Desk) -> Person:
    person = desk.walk()
    person.answer("A friend")
    return person


def changed(desk: Desk) -> Person:
    person = desk.walk()
    person.answer("Their family", "They said yes")
    person.tick("Who comes")
    person.press("Continue")
    person.press("Can I change the day?")
    person.press("Change: What did they say?")
    person.answer("They said no")
    return person


def outcome(**fields: object) -> Callable[[Desk], Person]:
    """The way to an outcome that has everything, with these fields."""
    whole = {
        "say": "Kia ora. I come to {place}.\n{answers}\nYou can ask to see it at {place}.",
        "instead": ("They can ring them.",),
        "later": ("Tell them the rest.",),
        "contacts": ("oranga_tamariki", "lead"),
        "if_asked": ("see_and_fix", Reply(question="Can I change my mind?", answer="Yes. Tell {place}.")),
        "basis": ("ipp_11", "manaakitanga", "tell_the_source"),
        "next_trees": ("collect", "danger"),
    }
    if fields.get("say_to", "person") != "person":
        whole["say"] = "Kia ora. Who are you, and what do you need it for?"

    def go(desk: Desk) -> Person:
        tree = replace(ending(**{**whole, **fields}), blanks=VISIT.blanks)
        person = desk.walk(tree, notes={"end.the_end": "Tell the team lead as well."})
        person.answer("Show me")
        return person

    return go


def if_safe_folded(desk: Desk) -> Person:
    person = outcome(tell="if_safe")(desk)
    person.press("Someone could")
    return person


def not_yet_opened(desk: Desk) -> Person:
    person = outcome(tell="not_yet", kind="urgent")(desk)
    person.press("Only when it is safe")
    return person


def reply_opened(desk: Desk) -> Person:
    person = outcome()(desk)
    person.press("Can I change my mind?")
    return person


def said_by_points(desk: Desk) -> Person:
    person = outcome(say="Your whānau can come to {place}.\nYou can ask to see it.")(desk)
    person.press("Point by point")
    person.press("whānau")
    person.press("Next")
    person.press("Before")
    person.press("whānau")
    person.press("Copy my note")
    return person


def told_back(desk: Desk) -> Person:
    person = outcome()(desk)
    person.press("They told me back")
    person.press("Copy the words")
    return person


def replies_found(desk: Desk) -> Person:
    person = outcome()(desk)
    field = person.page.findChild(QLineEdit)
    assert field
    person.click(field)
    person.write("see")
    return person


def replies_all_opened(desk: Desk) -> Person:
    person = outcome()(desk)
    person.press("More replies")
    return person


def paper(name: str) -> Callable[[Desk], Person]:
    """The way to paper that a button of an outcome opens."""

    def go(desk: Desk) -> Person:
        person = outcome()(desk)
        person.press(name)
        return person

    return go


def opened(name: str) -> Callable[[Desk], Person]:
    """The way to a page that a button of the first page opens."""

    def go(desk: Desk) -> Person:
        person = first_page(desk)
        person.press(name)
        return person

    return go


def paper_to_hand_out(desk: Desk) -> Person:
    person = desk.open(leaflets=[{"title": "Our leaflet", "file": "gone.pdf", "language": "English"}])
    person.press("Paper to hand out")
    person.press("Open: Our leaflet")
    return person


def handout(desk: Desk) -> Person:
    person = desk.open()
    person.press("Paper to hand out")
    person.press("Your information with us", person.page)
    return person


def cleared(desk: Desk) -> Person:
    person = desk.walk()
    let_pass(person, 61)
    return person


def still_there(desk: Desk) -> Person:
    person = question_with_words(desk)
    let_pass(person)
    return person


def crash(desk: Desk) -> Person:
    person = desk.start("share")
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr(dpup_assistant.desk.walk_pages, "words_to_ask", breaks)
        person.press("Another service")
    return person


def cannot_go_on(desk: Desk) -> Person:
    gone = replace(VISIT, outcomes={**VISIT.outcomes, "to_plan": HandOver(title="On", goes_on_in="broken")})
    person = desk.walk(replace(gone, id="lost", title="A walk that cannot go on"), BROKEN)
    person.answer("A friend")
    return person


def hidden(desk: Desk) -> Person:
    person = question(desk)
    person.key(Qt.Key.Key_Tab)
    person.press("Hide screen")
    return person


PAGES: dict[str, Callable[[Desk], Person]] = {
    "first page": first_page,
    "nothing found": nothing_found,
    "last walk cleared": cleared,
    "question": question,
    "question with words": question_with_words,
    "question come back to": question_come_back_to,
    "checklist": checklist,
    "checklist asked again": checklist_asked_again,
    "hand-over": hand_over,
    "changed": changed,
    **{f"outcome {kind}": outcome(kind=kind) for kind in KINDS},
    "outcome for the agency": outcome(say_to="agency"),
    "outcome if safe": outcome(tell="if_safe"),
    "outcome if safe, folded": if_safe_folded,
    "outcome not yet": outcome(tell="not_yet"),
    "outcome not yet, opened": not_yet_opened,
    "reply opened": reply_opened,
    "said by points": said_by_points,
    "told back": told_back,
    "replies found": replies_found,
    "replies all opened": replies_all_opened,
    "paper for them": paper("Paper for them"),
    "paper for you": paper("Checklist on paper"),
    "view": opened("View"),
    "about": opened("About this"),
    "paper to hand out": paper_to_hand_out,
    "handout": handout,
    "faults": opened("Show the faults"),
    "still there": still_there,
    "crash": crash,
    "cannot go on": cannot_go_on,
    "hidden": hidden,
}
