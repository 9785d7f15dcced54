"""What agency.yaml answers for the desk, and what the worker changes of it."""

from dpup_assistant.engine.walk import Answer, begin, replay
from tests.engine.walks import given, gone
from tests.trees_for_tests import SHARE, a_tree, asks, ends


def test_a_fact_of_the_desk_answers_itself() -> None:
    walk = begin(SHARE, "agreed", {"health_agency": "yes"}).answer("yes")
    assert walk.node == "told"
    assert walk.answers[-1] == Answer("health", "yes", by_desk=True)


def test_a_fact_that_the_desk_left_out_is_asked() -> None:
    walk = begin(SHARE, "agreed", {"people_live_here": "yes"}).answer("yes")
    assert walk.node == "health"


def test_back_skips_over_what_the_desk_answered() -> None:
    walk = begin(SHARE, "agreed", {"health_agency": "yes"}).answer("yes").back()
    assert walk is not None
    assert (walk.node, walk.answers) == ("agreed", ())


def test_back_has_nothing_to_undo_where_only_the_desk_has_answered() -> None:
    walk = begin(SHARE, "health", {"health_agency": "yes"})
    assert (walk.node, walk.back()) == ("told", None)


def test_what_the_desk_answered_is_asked_where_a_draft_comes_to_it_again() -> None:
    here = asks({"yes": "here", "no": "end"}, fact="health_agency")
    walk = begin(a_tree({"here": here}, {"end": ends()}), facts={"health_agency": "yes"})
    assert (walk.node, given(walk)) == ("here", {"here": "yes"})


def test_a_typed_answer_wins_over_the_desks() -> None:
    walk = replay(SHARE, {"health": "no"}, "agreed", {"health_agency": "yes"}).answer("yes")
    assert walk.answers[-1] == Answer("health", "no")


def test_the_desks_answer_can_be_changed_for_one_walk() -> None:
    walk = replay(SHARE, {"agreed": "yes", "told": ("who",)}, "agreed", {"health_agency": "yes"})
    opened = walk.back_to("health")
    assert (opened.node, opened.picked_before) == ("health", "yes")
    changed = opened.answer("no")
    assert (changed.node, given(changed)["health"]) == ("go_after_telling", "no")


def test_back_after_changing_the_desks_answer_comes_to_that_question() -> None:
    walk = begin(SHARE, "agreed", {"health_agency": "yes"}).answer("yes").change("health", "no").back()
    assert walk is not None
    assert (walk.node, walk.picked_before) == ("health", "no")


def test_a_changed_desk_answer_stays_when_an_earlier_answer_changes() -> None:
    facts = {"who": "service", "agreed": "yes", "health": "no"}
    walk = replay(SHARE, facts, facts={"health_agency": "yes"}).change("who", "landlord").answer("yes")
    assert (walk.node, given(walk)["health"]) == ("told", "no")


def test_what_the_desk_answered_never_counts_as_gone() -> None:
    walk = replay(SHARE, {"who": "service", "agreed": "yes", "told": ()}, facts={"health_agency": "no"})
    assert gone(walk.change("agreed", "no")) == ["told"]


def test_a_tree_whose_first_question_the_desk_answers_begins_at_the_next_one() -> None:
    tree = a_tree(
        {
            "desk": asks({"yes": "who", "no": "who"}, fact="health_agency"),
            "who": asks({"a": "end", "unsure": "end"}),
        },
        {"end": ends()},
    )
    walk = begin(tree, facts={"health_agency": "no"})
    assert (walk.node, walk.back()) == ("who", None)
