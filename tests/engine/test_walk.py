"""One walk: its answers, Back, Start again and replay."""

import pytest

from dpup_assistant.engine.tree import ChecklistNext, Item, nexts
from dpup_assistant.engine.walk import (
    Answer,
    NotOfferedError,
    Picked,
    begin,
    next_node,
    offered,
    outcome_of,
    replay,
)
from tests.engine.walks import EVERYDAY, given
from tests.trees_for_tests import SHARE, a_tree, ends, ticks


def test_a_walk_begins_at_the_trees_first_question() -> None:
    assert begin(SHARE).node == "who"


def test_a_walk_can_begin_at_a_later_question() -> None:
    assert begin(SHARE, "agreed").node == "agreed"


def test_an_answer_leads_to_the_next_question() -> None:
    walk = begin(SHARE).answer("service")
    assert (walk.node, given(walk), walk.ended) == ("agreed", {"who": "service"}, False)


def test_the_last_answer_leads_to_the_outcome() -> None:
    walk = begin(SHARE).answer("service").answer("no")
    assert (walk.node, walk.ended, outcome_of(walk).kind) == ("respect_it", True, "stop")


def test_a_question_has_no_outcome_to_explain() -> None:
    with pytest.raises(TypeError, match="who"):
        outcome_of(begin(SHARE))


def test_a_hand_over_has_no_outcome_to_explain() -> None:
    with pytest.raises(TypeError, match="to_child"):
        outcome_of(begin(SHARE).answer("child"))


@pytest.mark.parametrize("picked", ["nobody", "", ("service",), ()])
def test_an_option_not_on_offer_is_refused_by_name(picked: Picked) -> None:
    with pytest.raises(NotOfferedError, match=r"'who'.*service, landlord") as refused:
        begin(SHARE).answer(picked)
    assert (refused.value.question, refused.value.picked) == ("who", picked)
    assert refused.value.offered == ("service", "landlord", "child", "known_child", "unsure")


@pytest.mark.parametrize("picked", ["who", "none", ("who", "when"), ("none",)])
def test_an_item_not_on_offer_is_refused(picked: Picked) -> None:
    with pytest.raises(NotOfferedError, match="who, what, why"):
        begin(SHARE, "told").answer(picked)


def test_nothing_can_be_answered_at_an_outcome() -> None:
    with pytest.raises(NotOfferedError, match="respect_it"):
        begin(SHARE, "agreed").answer("no").answer("no")


@pytest.mark.parametrize(
    ("ticked", "node"),
    [
        (("who", "what", "why"), "go_told"),
        (("what",), "go_after_telling"),
        ((), "go_after_telling"),
    ],
)
def test_a_checklist_leads_where_its_ticks_say_and_none_falls_to_some(ticked: Picked, node: str) -> None:
    assert begin(SHARE, "told").answer(ticked).node == node


def test_none_of_these_leads_to_a_place_of_its_own_where_the_checklist_has_one() -> None:
    flags = ticks({"threat": Item(label="A threat")}, ChecklistNext(all="act", some="act", none="go"))
    walk = begin(a_tree({"flags": flags}, {"act": ends(), "go": ends()}))
    assert (walk.answer(()).node, walk.answer(("threat",)).node) == ("go", "act")


def test_a_question_knows_every_place_it_leads_to() -> None:
    flags = {"threat": Item(label="A threat")}
    assert list(nexts(SHARE.questions["agreed"])) == ["health", "respect_it", "find_out_first"]
    assert list(nexts(ticks(flags, ChecklistNext(all="act", some="ask", none="go")))) == ["act", "ask", "go"]
    assert set(nexts(ticks(flags, ChecklistNext(all="act", some="ask")))) == {"act", "ask"}


def test_ticks_are_kept_in_the_files_order_and_once_each() -> None:
    begun = begin(SHARE, "told")
    assert given(begun.answer(("why", "who", "why"))) == {"told": ("who", "why")}
    assert given(begun.answer(("why", "what", "who"))) == {"told": ("who", "what", "why")}


def test_every_option_and_item_on_offer_has_its_label() -> None:
    assert offered(SHARE.questions["agreed"])["no"] == "Go to respect_it"
    assert offered(SHARE.questions["told"]) == {"who": "Who gets it", "what": "What they get", "why": "Why"}


def test_only_what_is_on_offer_leads_somewhere() -> None:
    assert next_node(SHARE.questions["agreed"], "yes") == "health"
    assert next_node(SHARE.questions["agreed"], "perhaps") is None


def test_back_undoes_the_last_answer() -> None:
    walk = begin(SHARE).answer("service").answer("no").back()
    assert walk is not None
    assert (walk.node, given(walk)) == ("agreed", {"who": "service"})


def test_back_shows_what_was_picked_there() -> None:
    walk = begin(SHARE).answer("service").answer("no").back()
    assert walk is not None
    assert walk.picked_before == "no"
    assert walk.answer("yes").picked_before is None


def test_back_from_the_first_question_leads_nowhere() -> None:
    assert begin(SHARE).back() is None


def test_start_again_wipes_the_answers_and_keeps_the_desk() -> None:
    walk = replay(SHARE, EVERYDAY, "agreed", {"health_agency": "yes"}).restart()
    assert walk == begin(SHARE, "agreed", {"health_agency": "yes"})


def test_answers_replay_in_any_order() -> None:
    backwards = dict(reversed(EVERYDAY.items()))
    assert replay(SHARE, backwards) == replay(SHARE, EVERYDAY)
    assert list(given(replay(SHARE, backwards))) == ["who", "agreed", "health", "told"]


def test_replay_stops_at_the_first_question_without_an_answer() -> None:
    walk = replay(SHARE, {"who": "service", "told": ("who",)})
    assert (walk.node, walk.kept) == ("agreed", (Answer("told", ("who",)),))


def test_replay_shows_the_answers_that_the_walk_never_asked_for() -> None:
    walk = replay(SHARE, {"who": "unsure", "agreed": "yes"})
    assert (walk.node, walk.kept) == ("find_out_first", (Answer("agreed", "yes"),))


def test_replay_refuses_an_answer_that_is_not_on_offer() -> None:
    with pytest.raises(NotOfferedError, match="perhaps"):
        replay(SHARE, {"agreed": "perhaps", "who": "service"})
