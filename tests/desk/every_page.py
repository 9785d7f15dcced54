"""The way to every page that a worker can meet."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

import dpup_assistant.desk.walk_pages
from dpup_assistant.desk.problems import Problem
from dpup_assistant.engine.outcome import HandOver
from tests.desk.conftest import Desk
from tests.desk.every_outcome import OUTCOMES
from tests.desk.person import Person
from tests.desk.test_crash import breaks
from tests.desk.test_idle import let_pass
from tests.desk.trees import PLAN, VISIT

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


def opened(name: str) -> Callable[[Desk], Person]:
    """The way to a page that a button of the first page opens."""

    def go(desk: Desk) -> Person:
        person = first_page(desk)
        person.press(name)
        return person

    return go


def about_these_decisions(desk: Desk) -> Person:
    """With a decision of each kind, and what is told once the trees were read again."""
    draft = replace(PLAN, id="draft", title="A draft", status="draft", based_on="share@2026.08")
    person = desk.open(BROKEN, draft, hide=["collect"], words={"agency": "Te Whare Āwhina"})
    person.press("About these decisions")
    person.press("Read the trees again")
    person.wait()
    return person


def much_to_mend(desk: Desk) -> Person:
    """Nothing that a worker could mend."""
    person = first_page(desk)
    page = person.window.first_page
    page.lasting = Problem("A clock is wrong."), Problem("A file is gone.", ("Its name.",))
    page.show_library(person.window.library)
    return person


def what_to_tell_them(desk: Desk) -> Person:
    person = much_to_mend(desk)
    person.press("What to tell them")
    return person


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
    "much to mend": much_to_mend,
    "what to tell them": what_to_tell_them,
    "last walk cleared": cleared,
    "question": question,
    "question with words": question_with_words,
    "question come back to": question_come_back_to,
    "checklist": checklist,
    "checklist asked again": checklist_asked_again,
    "hand-over": hand_over,
    "changed": changed,
    **OUTCOMES,
    "view": opened("View"),
    "about": opened("About this"),
    "about these decisions": about_these_decisions,
    "paper to hand out": paper_to_hand_out,
    "handout": handout,
    "faults": opened("Show the faults"),
    "still there": still_there,
    "crash": crash,
    "cannot go on": cannot_go_on,
    "hidden": hidden,
}
