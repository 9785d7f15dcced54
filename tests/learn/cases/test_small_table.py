"""The worked small table: the one that may go tells nothing small, and the one that was first made would."""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from dpup_assistant.engine.table import Table
from tests.learn.cases.shipped import shipped_cases, shipped_sheets

SMALL = 5  # what the privacy officer of the story says
FIRST, SENT = (
    passage.table for passage in shipped_cases().cases["funders_request"].passages[1:4] if passage.table
)
Numbers = list[list[int]]
PLACES, AGES = [["North Bay"], ["South Bay", "Hill End"]], [["65 to 74"], ["75 to 84", "85 and over"]]


def counts(table: Table) -> Numbers:
    """The counts of a table, without its totals, a row each."""
    return [[int(cell) for cell in row[1:-1]] for row in table.rows[:-1]]


def adds_up(table: Table) -> bool:
    """Whether the totals are those of the counts."""
    rows = [[int(cell) for cell in row[1:]] for row in table.rows]
    across = all(sum(row[:-1]) == row[-1] for row in rows)
    return across and [sum(column) for column in zip(*rows[:-1], strict=True)] == rows[-1]


def grouped(table: Table, places: list[list[str]], ages: list[list[str]]) -> Numbers:
    """The counts of a table put together by groups of places and ages."""
    found = {
        (row[0], age): int(cell)
        for row in table.rows
        for age, cell in zip(table.columns[1:], row[1:], strict=True)
    }
    return [[sum(found[cell] for cell in product(near, old)) for old in ages] for near in places]


def could_be(hidden: Sequence[bool], row: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Every row of counts with the same total and the same counts where they are not hidden."""
    free = [range(sum(row) + 1) if away else (count,) for away, count in zip(hidden, row, strict=True)]
    return (counts for counts in product(*free) if sum(counts) == sum(row))


def test_both_tables_add_up_and_count_the_same_people() -> None:
    assert adds_up(FIRST) and adds_up(SENT)
    assert counts(SENT) == grouped(FIRST, PLACES, AGES)
    assert len(SENT.rows) == len(PLACES) + 1 and len(SENT.columns) == len(AGES) + 2


def test_the_sheet_has_the_tables_of_the_story() -> None:
    on_paper = [part.table for part in shipped_sheets()["numbers_table"].parts if part.table]
    assert [(table.columns, table.rows) for table in on_paper] == [
        (table.columns, table.rows) for table in (FIRST, SENT)
    ]


def test_no_number_of_the_table_that_may_go_is_small_and_none_is_left_out() -> None:
    assert all(int(cell) >= SMALL for row in SENT.rows for cell in row[1:])


def test_no_small_number_of_the_first_table_can_be_worked_out_from_the_one_that_may_go() -> None:
    first = dict(zip(("North Bay", "South Bay", "Hill End"), counts(FIRST), strict=True))
    ages = FIRST.columns[1:-1]
    small = [
        (place, age) for place, row in first.items() for age, n in zip(ages, row, strict=True) if n < SMALL
    ]
    assert small, "the first table has nothing small in it, and so shows nothing"
    for near, old in product(PLACES, AGES):
        cells = list(product(near, old))
        real = [first[place][ages.index(age)] for place, age in cells]
        ways = set(could_be([True] * len(cells), real))  # all that the sent count leaves possible
        for at, cell in enumerate(cells):
            if cell in small:
                possible = {way[at] for way in ways}
                assert possible == set(range(sum(real) + 1)), (cell, possible)


def test_to_leave_out_the_one_number_alone_would_give_it_away() -> None:
    north = counts(FIRST)[0]
    assert 1 in north
    alone = [count == 1 for count in north]
    assert set(could_be(alone, north)) == {tuple(north)}


def test_the_last_report_beside_the_table_that_may_go_tells_of_nobody_new() -> None:
    told = [
        point for passage in shipped_cases().cases["funders_request"].passages for point in passage.points
    ]
    told += [point for part in shipped_sheets()["numbers_table"].parts for point in part.points]
    before = [int(said) for point in told for said in re.findall(r"last report said (\d+)", point)]
    assert len(before) == 2
    sent = [int(cell) for row in SENT.rows for cell in row[1:]]
    assert all(abs(now - then) >= SMALL for now, then in product(sent, before))
