"""The answers so far, and changing one of them."""

from tests.desk.conftest import Desk
from tests.desk.person import Person


def answers(person: Person) -> list[str]:
    """The buttons of the answers so far, from top to bottom."""
    return [name for name in person.names() if name.startswith("Change: ")]


def gone(person: Person) -> list[str]:
    """What the page says of answers that fell away."""
    return [label for label in person.labels(person.page) if label.startswith("You changed an answer.")]


def at_the_checklist(desk: Desk) -> Person:
    """A walk of three answers, at the outcome."""
    person = desk.walk()
    person.answer("Their family", "They said yes")
    person.tick("Who comes")
    person.press("Continue")
    return person


def test_each_answer_stands_in_the_panel_under_the_trees_title(desk: Desk) -> None:
    person = at_the_checklist(desk)
    assert answers(person) == [
        "Change: Who do you want to see?, Their family",
        "Change: What did they say?, They said yes",
        "Change: Which of these do they know?, 1 of 3 ticked",
    ]
    labels = person.labels(person.window.rail)
    assert "May I visit?" in labels and "Your answers so far" in labels


def test_no_panel_stands_before_the_first_answer(desk: Desk) -> None:
    person = desk.walk()
    assert not answers(person) and not person.reads("Your answers so far")


def test_none_of_these_stands_in_the_panel_in_words(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family", "They said yes")
    person.tick("None of these")
    person.press("Continue")
    assert "Change: Which of these do they know?, None of these" in answers(person)


def test_change_goes_to_the_question_and_keeps_what_still_fits(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.press("Change: Who do you want to see?")
    assert person.heading() == "Who do you want to see?" and person.focus() == "Their family"
    person.answer("The school", "We are")
    assert person.heading() == "You can go, once they know the rest"
    assert "Change: Which of these do they know?, 1 of 3 ticked" in answers(person)
    assert not person.reads("They said yes")


def test_what_a_change_takes_out_is_told_and_only_once(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.press("Change: What did they say?")
    person.answer("They said no")
    assert gone(person) == [
        "You changed an answer. 1 later answer no longer fits and was taken out.",
    ]
    person.press("Back")
    assert gone(person) == []


def test_more_than_one_that_is_taken_out_is_told_in_the_plural(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.press("Change: Who do you want to see?")
    person.answer("I am not sure")
    assert gone(person) == ["You changed an answer. 2 later answers no longer fit and were taken out."]


def test_back_from_change_undoes_it(desk: Desk) -> None:
    person = at_the_checklist(desk)
    before = answers(person)
    person.press("Change: Who do you want to see?")
    person.press("Back")
    assert person.heading() == "You can go, once they know the rest" and answers(person) == before


def test_a_hand_over_goes_on_in_the_other_tree_and_says_so(desk: Desk) -> None:
    person = desk.walk()
    person.answer("A friend")
    assert person.window.windowTitle() == "When would you go? – Do I have a plan? – DPUP Assistant"
    assert person.reads("This goes on in: Do I have a plan?", person.page) and person.reads("Question 2")
    person.answer("Today")
    assert not person.reads("This goes on in", person.page)
    titles = [label for label in person.labels(person.window.rail) if label.endswith("?")]
    assert titles == ["May I visit?", "Do I have a plan?"]


def test_back_returns_over_a_hand_over_to_what_was_picked(desk: Desk) -> None:
    person = desk.walk()
    person.answer("A friend", "Today")
    person.press("Back")
    person.press("Back")
    assert person.heading() == "Who do you want to see?" and person.focus() == "A friend"


def test_an_answer_before_the_hand_over_can_be_changed_and_what_followed_comes_back(desk: Desk) -> None:
    person = desk.walk()
    person.answer("A friend", "Today")
    person.press("Change: Who do you want to see?, A friend")
    person.answer("A friend")
    assert person.heading() == "Who goes with you?"


def test_start_again_undoes_every_answer(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.press("Start again", person.window.rail)
    assert person.heading() == "Who do you want to see?"
    assert not answers(person) and person.focus() == "Who do you want to see?"
