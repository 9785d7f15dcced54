"""The chain of walks over hand-overs, the danger button, the next decision, and the picked blanks."""

import pytest

from dpup_assistant.engine.trail import Trail, set_out, target
from dpup_assistant.engine.walk import NotOfferedError, begin
from tests.engine.trails import back, places, walked
from tests.trees_for_tests import CHILD, DANGER, SHARE, TREES, a_tree, asks, ends, goes_on


def test_a_hand_over_goes_on_in_the_other_tree_at_once() -> None:
    assert places(walked("child")) == ["share.to_child", "child.now"]


def test_a_hand_over_can_go_on_at_a_later_question() -> None:
    assert places(walked("known_child")) == ["share.to_known_child", "child.known"]
    assert target(goes_on("child.known")) == ("child", "known")
    assert target(goes_on("child")) == ("child", None)


def test_hand_overs_can_make_a_chain_of_three() -> None:
    trail = walked("child", "yes", "no")
    assert places(trail) == ["share.to_child", "child.to_danger", "danger.ring_111"]
    for place in ("danger.here", "child.now", "share.who"):
        trail = back(trail)
        assert places(trail)[-1] == place
    assert trail.back() is None


def test_back_across_a_hand_over_shows_what_was_picked_before_it() -> None:
    trail = back(walked("child"))
    assert (places(trail), trail.walk.picked_before) == (["share.who"], "child")


def test_another_answer_after_back_across_a_hand_over_stays_in_the_first_tree() -> None:
    assert places(walked("service", trail=back(walked("child")))) == ["share.agreed"]


@pytest.mark.parametrize("leads_to", ["adoption", "child.adopted"])
def test_the_walk_stops_at_a_hand_over_that_cannot_be_followed(leads_to: str) -> None:
    tree = a_tree({"who": asks({"child": "away", "unsure": "away"})}, {"away": goes_on(leads_to)})
    trail = set_out(tree).answer("child", TREES)
    assert places(trail) == ["share.away"]
    assert places(back(trail)) == ["share.who"]


def test_an_answer_that_is_not_on_offer_is_refused() -> None:
    with pytest.raises(NotOfferedError, match="perhaps"):
        walked("child", "perhaps")


def test_the_desks_facts_hold_over_a_hand_over() -> None:
    other = a_tree(
        {"desk": asks({"yes": "a", "no": "b"}, fact="health_agency")}, {"a": ends(), "b": ends()}, id="child"
    )
    trail = set_out(SHARE, facts={"health_agency": "no"}).answer("child", {"child": other})
    assert places(trail) == ["share.to_child", "child.b"]
    assert places(back(trail)) == ["share.who"]


def desk_hands_over() -> Trail:
    """A trail in a tree whose first question the desk answers, with a hand-over."""
    tree = a_tree(
        {"desk": asks({"yes": "to_child", "no": "end"}, fact="health_agency")},
        {"to_child": goes_on("child"), "end": ends()},
        id="desk",
    )
    return set_out(tree, facts={"health_agency": "yes"}, trees=TREES)


def test_a_hand_over_by_the_desks_first_answer_is_followed_at_once() -> None:
    trail = desk_hands_over()
    assert places(trail) == ["desk.to_child", "child.now"]
    assert trail.number == 1
    assert trail.back() is None


def test_start_again_follows_a_hand_over_by_the_desk() -> None:
    trail = walked("no", trail=desk_hands_over())
    assert trail.restart(TREES) == desk_hands_over()


def test_going_aside_follows_a_hand_over_by_the_desk() -> None:
    asked = set_out(SHARE, facts={"health_agency": "yes"})
    trail = asked.aside(desk_hands_over().walks[0].tree, TREES)
    assert places(trail) == ["desk.to_child", "child.now"]
    assert trail.back() == asked


def test_question_numbers_run_on_over_a_hand_over() -> None:
    assert [walked(*picks).number for picks in ((), ("child",), ("child", "no"))] == [1, 2, 3]


def test_question_numbers_count_only_what_the_worker_was_asked() -> None:
    trail = set_out(SHARE, facts={"health_agency": "yes"})
    assert walked("service", "yes", trail=trail).number == 3


def test_back_undoes_the_number_of_the_question_too() -> None:
    assert back(walked("child", "no")).number == 2


def test_danger_aside_and_back_is_exactly_where_you_were() -> None:
    before = walked("child", "no").pick("recipient", "your doctor")
    trail = walked("yes", trail=before.aside(DANGER))
    assert places(trail) == ["danger.alone"]
    assert back(back(trail)) == before


def test_danger_aside_while_changing_comes_back_to_the_open_question() -> None:
    opened = walked("service", "no").back_to(0, "who")
    assert back(opened.aside(DANGER)) == opened
    assert back(back(opened.aside(DANGER))) == walked("service", "no")


def test_danger_inside_danger_comes_back_one_by_one() -> None:
    before = walked("service")
    assert back(back(before.aside(DANGER).aside(DANGER))) == before


def test_a_next_decision_begins_anew_and_back_returns_to_the_outcome() -> None:
    before = walked("service", "no").pick("recipient", "your doctor")
    trail = before.aside(CHILD)
    assert (places(trail), trail.number, trail.blanks) == (["child.now"], 1, {})
    assert back(walked(trail=trail)) == before


def test_the_desks_facts_hold_aside() -> None:
    trail = set_out(SHARE, facts={"health_agency": "yes"}).aside(DANGER)
    assert trail.walk.facts == {"health_agency": "yes"}


def test_a_picked_blank_holds_over_a_hand_over_and_back() -> None:
    trail = walked("child", trail=set_out(SHARE).pick("recipient", "your doctor"))
    assert trail.blanks == back(trail).blanks == {"recipient": "your doctor"}


def test_a_blank_picked_again_stands_in_place_of_the_first() -> None:
    once = set_out(SHARE).pick("recipient", "your doctor").pick("why", "your health")
    trail = once.pick("recipient", "the school")
    assert trail.blanks == {"recipient": "the school", "why": "your health"}


def test_start_again_wipes_answers_and_blanks_and_returns_to_the_first_tree() -> None:
    trail = walked("child", "no").pick("recipient", "your doctor").restart()
    assert trail == set_out(SHARE)


def test_start_again_aside_leaves_nothing_of_the_first_walk() -> None:
    trail = walked("service").aside(DANGER).restart()
    assert trail == set_out(DANGER)


def test_start_again_begins_where_the_walk_began() -> None:
    assert walked("yes", trail=set_out(SHARE, "agreed")).restart() == Trail(walks=(begin(SHARE, "agreed"),))
