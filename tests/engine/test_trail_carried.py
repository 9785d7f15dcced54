"""A trail in trees that were edited since: it stays where its answers still lead."""

from dataclasses import replace

from dpup_assistant.engine.trail import carry, follow
from tests.engine.trails import back, places, walked
from tests.trees_for_tests import CHILD, SHARE, TREES, asks


def test_nothing_moves_where_nothing_on_the_way_has_changed() -> None:
    for trail in (
        walked("service"),
        walked("child", "no", "yes"),
        walked("child", "no").aside(TREES["danger"]),
    ):
        assert carry(trail, TREES) == trail


def test_it_stops_at_the_first_question_that_no_longer_offers_the_answer() -> None:
    known = asks({"no": "tell_lead", "unsure": "tell_lead"})
    trees = {**TREES, "child": replace(CHILD, questions={**CHILD.questions, "known": known})}
    assert places(carry(walked("child", "no", "yes"), trees)) == ["share.to_child", "child.known"]


def test_a_hand_over_that_leads_elsewhere_now_takes_the_answers_that_fit_along() -> None:
    trees = {
        **TREES,
        "share": replace(SHARE, outcomes={**SHARE.outcomes, "to_child": SHARE.outcomes["go_told"]}),
    }
    trail = walked("child", "no", "yes")
    cut = carry(trail, trees)
    assert places(cut) == ["share.to_child"]
    assert carry(trail, TREES) == trail


def test_back_leads_to_where_change_was_pressed_in_the_tree_as_it_is_now() -> None:
    told = asks({"yes": "tell_lead", "no": "tell_lead", "unsure": "tell_lead"}, title="Told?")
    trees = {**TREES, "child": replace(CHILD, questions={**CHILD.questions, "told_them": told})}
    trail = back(carry(walked("child", "no", "yes").back_to(0, "who"), trees))
    assert (places(trail)[-1], trail.walk.at.title) == ("child.told_them", "Told?")


def test_answers_are_followed_as_far_as_they_are_on_offer() -> None:
    assert places(follow(SHARE, {"who": "child"}, None, TREES)) == ["share.to_child", "child.now"]
    assert places(follow(SHARE, {"who": "service", "agreed": "perhaps"})) == ["share.agreed"]
