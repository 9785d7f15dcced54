"""What may be told of counts: in words, and in the table for the agency."""

import csv
from datetime import date
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from dpup_assistant.engine.insights import FEWEST, Count, Told, passed, told
from dpup_assistant.engine.trail import set_out
from dpup_assistant.output.counts import Named, counts_csv, in_words, named
from tests.desk.trees import PLAN, VISIT

TODAY = date(2026, 11, 22)
NUMBERS = st.integers(1, 10**6)
MONTHS = st.sampled_from(["2025-12", "2026-10", "2026-11", "2026-12"])
COUNTS = st.lists(
    st.builds(Count, MONTHS, st.sampled_from(["visit", "plan"]), st.sampled_from(["", "go_now"]), NUMBERS),
    unique_by=lambda count: (count.month, count.tree, count.outcome),
).map(sorted)


def table(counts: list[Count]) -> str:
    return counts_csv([named(count, told(count, TODAY), VISIT) for count in counts])


@given(COUNTS, NUMBERS)
def test_a_small_count_is_the_same_to_everybody_whatever_it_is(counts: list[Count], other: int) -> None:
    """Not a letter of what is told depends on which small number is hidden: no sum gives it away."""
    small = Count("2026-10", "visit", "hidden", 1 + other % (FEWEST - 1))
    assert table([*counts, small]) == table([*counts, Count("2026-10", "visit", "hidden", 1)])


@given(NUMBERS.filter(lambda number: number >= FEWEST), NUMBERS.filter(lambda number: number >= FEWEST))
def test_of_a_month_that_is_not_over_no_number_is_told_that_could_be_read_each_day(
    one: int, two: int
) -> None:
    now = [told(Count("2026-11", "visit", "", number), TODAY) for number in (one, two)]
    assert now[0] == now[1] and in_words(now[0]) == "5 or more so far"
    assert in_words(told(Count("2026-11", "visit", "", one), date(2026, 12, 1))) == str(one)


def test_five_is_told_and_four_is_not() -> None:
    words = [in_words(told(Count("2026-10", "visit", "", number), TODAY)) for number in (1, 4, 5)]
    assert words == ["fewer than 5", "fewer than 5", "5"]


def test_the_table_has_a_row_for_each_count_under_a_row_of_names() -> None:
    counts = [Count("2026-10", "visit", "", 12), Count("2026-10", "visit", "go_now", 3)]
    head, *rows = csv.reader(StringIO(table(counts)))
    assert head == ["month", "what", "decision_id", "decision", "outcome_id", "outcome", "count"]
    assert rows == [
        ["2026-10", "decision opened", "visit", "May I visit?", "", "", "12"],
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
