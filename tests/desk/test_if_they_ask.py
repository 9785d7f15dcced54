"""If they ask: the outcome's own replies, the shared ones after them, and a field to find one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

import dpup_assistant.desk.if_asked
from dpup_assistant.desk.if_asked import IfTheyAsk
from dpup_assistant.engine.outcome import Reply
from tests.desk.conftest import Desk
from tests.desk.left_over import words_in_widgets
from tests.desk.person import Person
from tests.desk.test_outcome_said import at_an_end

OWN = Reply(question="Does my whānau come?", answer="They can come by bus.")
POLICE = "Will you tell the Police?"


def questions(person: Person) -> list[str]:
    """What they may ask, as far as it is shown."""
    part = person.page.findChild(IfTheyAsk)
    return [name for name in person.names(part) if name.endswith("?")]


def field(person: Person) -> QLineEdit:
    """The field for what they ask."""
    part = person.page.findChild(IfTheyAsk)
    assert part
    edit = part.findChild(QLineEdit)
    assert edit
    return edit


def look_for(person: Person, words: str) -> None:
    """Types into the field for replies, in place of what stands there."""
    person.click(field(person))
    field(person).selectAll()
    person.write(words)


def test_the_shared_replies_come_after_the_own_ones_each_once_in_the_files_order(desk: Desk) -> None:
    person = at_an_end(desk, if_asked=("see_and_fix", OWN))
    shared = [reply.question for reply in person.window.library.resources.replies.values()]
    assert questions(person) == [OWN.question, "Can I see it and fix it?"]
    person.press("More replies")
    assert person.reads("What people often ask")
    shared.remove("Can I see it and fix it?")
    assert questions(person) == [OWN.question, "Can I see it and fix it?", *shared]
    person.press("More replies")
    assert questions(person) == [OWN.question, "Can I see it and fix it?"]


def test_words_for_somebody_else_have_their_own_replies_alone(desk: Desk) -> None:
    person = at_an_end(desk, say_to="agency", if_asked=(OWN,))
    assert questions(person) == [OWN.question] and not person.reads("More replies")
    assert not person.reads("Find what they ask")


def test_typing_narrows_by_question_and_answer_whatever_the_macrons_and_capitals(desk: Desk) -> None:
    person = at_an_end(desk, if_asked=(OWN,))
    look_for(person, "WHANAU come")
    assert questions(person)[0] == OWN.question
    look_for(person, "bus")
    assert questions(person) == [OWN.question], "the word stands in its answer"
    look_for(person, "polise")
    assert POLICE in questions(person), "a letter wrong is meant well"
    look_for(person, "xyzzy")
    assert questions(person) == [] and person.reads("No reply has that word. Try another.")


def test_how_many_replies_are_left_is_told_to_a_screen_reader(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(dpup_assistant.desk.if_asked, "announce", lambda _, words: announced.append(words))
    person = at_an_end(desk, if_asked=(OWN,))
    look_for(person, "bus")
    assert announced[-1] == "1 reply"
    look_for(person, "see")
    assert announced[-1] == f"{len(questions(person))} replies" != "1 replies"
    look_for(person, "xyzzy")
    assert announced[-1] == "No reply has that word. Try another."


def test_a_reply_opens_in_place(desk: Desk) -> None:
    person = at_an_end(desk, if_asked=(OWN,))
    look_for(person, "police")
    person.scroll_to(person.button(POLICE))
    before = person.button(POLICE).mapTo(person.window, person.button(POLICE).rect().topLeft())
    person.press(POLICE)
    person.settle()
    after = person.button(POLICE).mapTo(person.window, person.button(POLICE).rect().topLeft())
    assert person.reads("I do not plan to.") and after == before
    assert person.focus() == POLICE


def test_what_was_typed_and_opened_is_gone_at_the_next_outcome_and_undo_brings_nothing_back(
    desk: Desk,
) -> None:
    person = at_an_end(desk, if_asked=(OWN,))
    look_for(person, "qwertyuiop")
    person.press("Start again", person.window.rail)
    person.answer("Show me")
    assert questions(person) == [OWN.question] and person.reads("More replies")
    person.click(field(person))
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(person).text() == ""
    person.press("Hide screen")
    assert not [words for words in words_in_widgets() if "qwertyuiop" in words]


def test_a_blank_picked_in_the_words_stands_in_an_open_shared_part_too(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family", "They said yes")
    person.tick("Why I come")
    person.press("Continue")
    person.press("More replies")
    before = questions(person)
    person.pick("Which day", "on Monday")
    assert questions(person) == before
    assert person.focus() == "Which day: on Monday" and QApplication.activePopupWidget() is None
