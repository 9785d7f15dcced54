"""What a whole tree comes to, in sentences."""

import pytest

from dpup_assistant.output.overview import overview, overview_lines
from tests.shipped import TREES
from tests.trees_for_tests import SHARE, a_tree, asks, ends


def test_walks_of_one_or_two_answers_are_told_in_words_and_longer_ones_counted() -> None:
    told = list(overview_lines(SHARE, overview(SHARE)))
    assert told[0].startswith("5 questions, 4 outcomes, 2 hand-overs. Reading it all aloud takes about ")
    assert told[1] == "Shortest walk, 1 answer: What is it? Go to to_child."
    assert told[2] == "Longest walk, 5 answers."
    assert told[3] == "No scenario covers who=service, who=landlord, who=child and 13 more."


def test_a_tree_whose_options_are_all_covered_names_none() -> None:
    assert len(list(overview_lines(TREES["share"], overview(TREES["share"])))) == 3


@pytest.mark.parametrize(("words", "time"), [(5, "1 minute"), (12_900, "100 minutes"), (31_200, "4 hours")])
def test_how_long_it_takes_to_read_is_told_in_minutes_or_hours(words: int, time: str) -> None:
    tree = a_tree({"q": asks({"unsure": "end"}, why="word " * words)}, {"end": ends()})
    line = next(overview_lines(tree, overview(tree)))
    assert line == f"1 question, 1 outcome. Reading it all aloud takes about {time}."
