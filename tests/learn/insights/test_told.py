"""What may be told of counts: in words, and in the table for the agency."""

import csv
from datetime import date
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from dpup_assistant.engine.insights import FEWEST, Count, Told, passed, tell
from dpup_assistant.engine.trail import set_out
from dpup_assistant.output.counts import Named, counts_csv, in_words, named
from tests.desk.trees import PLAN, VISIT

TREES = {"visit": VISIT, "plan": PLAN}
TODAY = date(2026, 11, 22)
NUMBERS = st.integers(1, 10**6)
MONTHS = st.sampled_from(["2025-12", "2026-10", "2026-11", "2026-12"])
COUNTS = st.lists(
    st.builds(Count, MONTHS, st.sampled_from(["visit", "plan"]), st.sampled_from(["", "go_now"]), NUMBERS),
    unique_by=lambda count: (count.month, count.tree, count.outcome),
).map(sorted)


def table(counts: list[Count]) -> str:
    return counts_csv([named(count, told, TREES[count.tree]) for count, told in tell(counts, TODAY)])


def alone(number: int, month: str = "2026-10", today: date = TODAY) -> str:
    ((_, told),) = tell([Count(month, "visit", "", number)], today)
    return in_words(told)


@given(COUNTS, NUMBERS)
def test_a_small_count_is_the_same_to_everybody_whatever_it_is(counts: list[Count], other: int) -> None:
    """Not a letter of what is told depends on which small number is hidden: no sum gives it away."""
    small = Count("2026-10", "visit", "hidden", 1 + other % (FEWEST - 1))
    assert table([*counts, small]) == table([*counts, Count("2026-10", "visit", "hidden", 1)])


HIDDEN = st.lists(st.integers(1, FEWEST - 1), min_size=1, max_size=3)


@given(st.lists(st.integers(FEWEST, 60), min_size=1, max_size=3), HIDDEN, HIDDEN, st.integers(0, 9))
def test_a_decisions_own_count_gives_no_hidden_outcome_away(
    shown: list[int], hidden: list[int], others: list[int], left: int
) -> None:
    """Where each walk comes to one outcome, or is left, that count is the sum of all."""
    numbers = [shown + hidden, shown + (others + hidden)[: len(hidden)]]
    told = []
    for outcomes in numbers:
        counts = [Count("2026-10", "visit", "", sum(outcomes) + left)]
        counts += [Count("2026-10", "visit", f"end_{at}", number) for at, number in enumerate(outcomes)]
        told.append(table(counts))
    assert told[0] == told[1]
    assert f",{sum(shown)} or more" in told[0]


@given(st.integers(FEWEST), st.integers(FEWEST))
def test_of_a_month_that_is_not_over_no_number_could_be_read_each_day(one: int, two: int) -> None:
    assert alone(one, "2026-11") == alone(two, "2026-11") == "5 or more so far"
    assert alone(one, "2026-11", date(2026, 12, 1)) == str(one)


def test_five_is_told_and_four_is_not() -> None:
    assert [alone(number) for number in (1, 4, 5)] == ["fewer than 5", "fewer than 5", "5"]


def test_the_table_has_a_row_for_each_count_under_a_row_of_names() -> None:
    counts = [Count("2026-10", "plan", "", 12), Count("2026-10", "visit", "go_now", 3)]
    head, *rows = csv.reader(StringIO(table(counts)))
    assert head == ["month", "what", "decision_id", "decision", "outcome_id", "outcome", "count"]
    assert rows == [
        ["2026-10", "decision opened", "plan", "Do I have a plan?", "", "", "12"],
        ["2026-10", "outcome reached", "visit", "May I visit?", "go_now", "You can go", "fewer than 5"],
    ]


def test_no_title_in_the_table_is_a_formula() -> None:
    count, known = Count("2026-10", "visit", "x", 9), Told("exactly", 9)
    titles = ('=HYPERLINK("a")', "+1", "-1", "@x", "\tx", "Kia ora, “you”")
    cells = {row[5] for row in csv.reader(StringIO(counts_csv(Named(count, known, "", t) for t in titles)))}
    assert cells == {"outcome", '\'=HYPERLINK("a")', "'+1", "'-1", "'@x", "'\tx", "Kia ora, “you”"}


def test_what_is_gone_since_keeps_its_id() -> None:
    count, known = Count("2026-10", "visit", "old_end", 9), Told("exactly", 9)
    assert named(count, known, None) == Named(count, known, "visit", "old_end")
    assert named(count, known, VISIT) == Named(count, known, "May I visit?", "old_end")


def test_a_hand_over_is_no_outcome_and_opens_the_decision_that_it_leads_to() -> None:
    trail = set_out(VISIT, trees={"plan": PLAN}).answer("friend", {"plan": PLAN})
    assert passed(trail.walks) == {("visit", ""), ("plan", "")}
    assert passed(set_out(VISIT).answer("friend", {}).walks) == {("visit", "")}  # where that one is broken
