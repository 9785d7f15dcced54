"""Change across hand-overs: what stays, what waits and what goes."""

import pytest

from tests.engine.trails import back, gone, places, walked


def test_change_before_a_hand_over_to_the_same_place_keeps_the_second_walks_answers() -> None:
    before = walked("child", "no", "yes")
    trail = walked("child", trail=before.back_to(0, "who"))
    assert places(trail) == ["share.to_child", "child.told_them"]
    assert (trail.walk.answers, trail.gone) == (before.walk.answers, ())


def test_change_that_hands_over_elsewhere_drops_the_second_walks_answers_and_counts_them() -> None:
    trail = walked("service", "no", trail=walked("child", "no", "yes", "no").back_to(0, "who"))
    assert (places(trail), gone(trail)) == (["share.respect_it"], ["now", "known", "told_them"])


def test_what_went_is_named_once_and_does_not_come_back() -> None:
    trail = walked("service", "no", trail=walked("child", "no", "yes", "no").back_to(0, "who"))
    assert (back(trail).gone, trail.back_to(0, "who").gone) == ((), ())
    trail = walked("child", trail=trail.back_to(0, "who"))
    assert (places(trail)[-1], gone(trail)) == ("child.now", ["agreed"])


def test_the_second_walks_answers_wait_while_the_first_asks_something_new() -> None:
    trail = walked("service", trail=walked("child", "no", "no").back_to(0, "who"))
    assert trail.gone == ()
    trail = walked("child", trail=trail.back_to(0, "who"))
    assert (places(trail)[-1], trail.gone) == ("child.tell_lead", ())


def test_change_to_a_later_question_of_the_other_tree_keeps_what_fits_there() -> None:
    trail = walked("known_child", trail=walked("child", "no", "yes", "no").back_to(0, "who"))
    assert (places(trail)[-1], gone(trail)) == ("child.tell_lead", ["now"])


def test_change_to_an_earlier_question_of_the_other_tree_asks_only_what_is_new_there() -> None:
    trail = walked("child", trail=walked("known_child", "yes", "no").back_to(0, "who"))
    assert (places(trail)[-1], trail.gone) == ("child.now", ())
    assert places(walked("no", trail=trail))[-1] == "child.tell_lead"


def test_change_keeps_the_answers_of_a_chain_of_three() -> None:
    before = walked("child", "yes", "yes", "no")
    trail = walked("child", trail=before.back_to(0, "who"))
    assert places(trail) == ["share.to_child", "child.to_danger", "danger.leave_first"]
    assert trail.walks == before.walks


def test_a_change_on_the_way_back_to_a_third_walk_keeps_that_walks_answers() -> None:
    trail = walked("known_child", trail=walked("child", "yes", "yes", "no").back_to(0, "who"))
    assert places(trail) == ["share.to_known_child", "child.known"]
    trail = walked("child", "yes", trail=trail.back_to(0, "who"))
    assert (places(trail)[-1], trail.gone) == ("danger.leave_first", ())


def test_a_change_in_the_second_walk_keeps_the_first() -> None:
    before = walked("child", "no", "yes", "no")
    trail = walked("yes", trail=before.back_to(1, "now"))
    assert places(trail) == ["share.to_child", "child.to_danger", "danger.here"]
    assert gone(trail) == ["known", "told_them"]


def test_answers_that_wait_in_a_second_walk_are_not_lost_by_a_change_in_the_first() -> None:
    opened = walked("child", "no", "yes", "no").back_to(1, "known")
    trail = walked("child", trail=opened.back_to(0, "who"))
    assert places(trail)[-1] == "child.known"
    assert places(walked("yes", trail=trail))[-1] == "child.tell_lead"


def test_back_across_a_hand_over_after_a_change_keeps_what_the_second_walk_kept() -> None:
    trail = walked("child", trail=walked("known_child", "yes", "no").back_to(0, "who"))
    trail = walked("known_child", trail=back(trail))
    assert (places(trail)[-1], trail.gone) == ("child.tell_lead", ())


def test_back_before_the_changed_answer_is_given_leaves_all_as_it_was() -> None:
    before = walked("child", "no", "yes")
    assert back(before.back_to(0, "who")) == before


def test_back_after_the_changed_answer_undoes_the_last_answer() -> None:
    trail = walked("landlord", trail=walked("service", "no").back_to(0, "who"))
    assert places(back(trail)) == ["share.who"]


def test_a_blank_picked_while_changing_holds_after_back() -> None:
    opened = walked("service", "yes").back_to(0, "agreed").pick("recipient", "your doctor")
    assert back(opened).blanks == {"recipient": "your doctor"}


def test_change_to_a_question_that_was_not_asked_is_refused() -> None:
    with pytest.raises(KeyError):
        walked("service").back_to(0, "in_writing")
