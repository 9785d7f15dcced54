"""New trees out of templates have no fault, whatever the day."""

from datetime import date
from pathlib import Path

import pytest

from dpup_assistant.storage.judging import judge_paths
from dpup_assistant.storage.schema_file import MODELINE
from dpup_assistant.storage.templates import new_tree, templates
from tests.storage.small import write

NAMES = [template.id for template in templates()]
REVIEWS = {
    date(2026, 11, 22): date(2027, 5, 22),
    date(2027, 8, 31): date(2028, 2, 29),
    date(2028, 6, 30): date(2028, 12, 30),
    date(2028, 12, 31): date(2029, 6, 30),
}


def test_there_is_one_to_ask_by_one_to_share_by_and_a_small_one() -> None:
    assert NAMES == ["collect", "plain", "share"]
    assert all(each.title and each.summary and not each.broken for each in templates())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("today", REVIEWS)
def test_a_new_tree_has_no_fault_and_no_warning(tmp_path: Path, name: str, today: date) -> None:
    text = new_tree(name, "home_visits", today)
    path = write(tmp_path, "home_visits.yaml", text)
    report = judge_paths([str(path)], None, today)
    assert report.faults == ()
    (tree,) = report.trees
    assert (tree.id, tree.counts.options_covered) == ("home_visits", tree.counts.options_total)


@pytest.mark.parametrize("name", NAMES)
def test_a_new_tree_is_a_draft_of_this_month_reviewed_today(name: str) -> None:
    for today, review_by in REVIEWS.items():
        text = new_tree(name, "home_visits", today)
        assert text.startswith(MODELINE)
        lines = text.splitlines()
        assert "status: draft" in lines
        assert f"version: {today:%Y.%m}" in lines
        assert f"reviewed: {today}" in lines
        assert f"review_by: {review_by}" in lines
        assert f"    on: {today}" in lines
