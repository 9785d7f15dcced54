"""Change: which later answers stay, and which go and are named."""

import pytest

from dpup_assistant.engine.walk import NotOfferedError, replay
from tests.engine.walks import EVERYDAY, given, gone
from tests.trees_for_tests import SHARE


def test_back_to_an_earlier_question_opens_it_with_what_was_picked() -> None:
    walk = replay(SHARE, EVERYDAY).back_to("agreed")
    assert (walk.node, given(walk), walk.picked_before) == ("agreed", {"who": "service"}, "yes")


def test_back_to_a_question_that_was_not_asked_is_refused() -> None:
    with pytest.raises(KeyError, match="in_writing"):
        replay(SHARE, EVERYDAY).back_to("in_writing")


def test_change_asks_only_the_new_question_and_returns_to_the_outcome() -> None:
    walk = replay(SHARE, EVERYDAY).change("who", "landlord")
    assert (walk.node, given(walk), walk.gone) == ("in_writing", {"who": "landlord"}, ())
    walk = walk.answer("yes")
    assert walk.node == "go_after_telling"
    assert given(walk) == {
        "who": "landlord",
        "in_writing": "yes",
        "agreed": "yes",
        "health": "no",
        "told": ("who",),
    }


def test_change_drops_the_answers_that_no_longer_fit_and_names_them() -> None:
    walk = replay(SHARE, EVERYDAY).change("agreed", "no")
    assert (walk.node, given(walk)) == ("respect_it", {"who": "service", "agreed": "no"})
    assert gone(walk) == ["health", "told"]


def test_an_answer_dropped_later_is_named_when_it_goes() -> None:
    walk = replay(SHARE, EVERYDAY).change("who", "landlord").answer("no")
    assert (walk.node, gone(walk)) == ("find_out_first", ["agreed", "health", "told"])


def test_what_went_is_named_once() -> None:
    changed = replay(SHARE, EVERYDAY).change("agreed", "no")
    walk = changed.back()
    assert walk is not None
    assert (walk.gone, walk.answer("yes").gone, changed.back_to("who").gone) == ((), (), ())


def test_changing_to_the_same_answer_changes_nothing() -> None:
    walk = replay(SHARE, EVERYDAY)
    assert walk.change("who", "service") == walk


def test_changing_the_last_answer_keeps_the_ones_before_it() -> None:
    walk = replay(SHARE, EVERYDAY).change("told", ("who", "what", "why"))
    assert (walk.node, given(walk)["agreed"]) == ("go_told", "yes")


def test_a_second_change_keeps_what_the_first_one_kept() -> None:
    walk = replay(SHARE, EVERYDAY).change("who", "landlord").change("who", "service")
    assert walk == replay(SHARE, EVERYDAY)


def test_a_changed_answer_that_is_not_on_offer_is_refused() -> None:
    with pytest.raises(NotOfferedError):
        replay(SHARE, EVERYDAY).change("agreed", "perhaps")


def test_an_answer_taken_back_does_not_come_back_by_itself() -> None:
    walk = replay(SHARE, EVERYDAY).back()
    assert walk is not None and walk.node == "told"
    changed = walk.change("agreed", "yes").change("who", "landlord").answer("yes")
    assert (changed.node, "told" in given(changed)) == ("told", False)
