"""New trees out of templates have no fault, whatever the day."""

from datetime import date
from difflib import ndiff
from pathlib import Path

import pytest

from dpup_assistant.storage.duplicates import duplicate
from dpup_assistant.storage.edits import EditError
from dpup_assistant.storage.judging import judge_paths
from dpup_assistant.storage.new_file import place_for, write_new
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.storage.schema_file import MODELINE
from dpup_assistant.storage.templates import new_tree, templates
from dpup_assistant.storage.text.located import read_text
from tests.check.small_tree import TEXT, small_tree
from tests.storage.small import write

TODAY = date(2026, 11, 22)
SHIPPED = sorted(shipped_trees_folder().glob("[cs]*.yaml"))
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


def test_a_new_tree_takes_a_title_of_any_letters() -> None:
    text = new_tree("share", "home_visits", TODAY, title="Home visits: who's coming #1?")
    data = read_text(text.encode(), "home_visits.yaml").data
    assert data and data["title"] == "Home visits: who's coming #1?"
    assert len(text.splitlines()) == len(new_tree("share", "home_visits", TODAY).splitlines())


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_copy_of_a_shipped_tree_differs_in_its_head_alone_and_has_no_fault(
    tmp_path: Path, path: Path
) -> None:
    text = path.read_text("utf-8")
    copy = duplicate(text, "our_own", of_shipped=True)
    assert judge_paths([str(write(tmp_path, "our_own.yaml", copy))], None, TODAY).faults == ()
    changed = [line[2:] for line in ndiff(text.splitlines(), copy.splitlines()) if line[0] in "+-"]
    assert sorted(changed) == sorted(
        [
            *(f"id: {path.stem}", "id: our_own", "status: published", "status: draft"),
            f"based_on: {path.stem}@2026.11",
        ]
    )


def test_a_copy_of_ones_own_tree_takes_no_approval_with_it() -> None:
    copy = duplicate(TEXT, "other", of_shipped=False)
    data = read_text(copy.encode(), "other.yaml").data
    assert data and "approvals" not in data and "based_on" not in data
    assert {
        **data,
        "approvals": small_tree()["approvals"],
        "id": "small",
        "status": "published",
    } == small_tree()


def test_only_a_copy_of_its_own_may_stand_in_the_place_of_a_shipped_tree(tmp_path: Path) -> None:
    with pytest.raises(Unwritable, match="our_share"):
        place_for(tmp_path, "share")
    path = place_for(tmp_path, "share", own_copy=True)
    write_new(path, duplicate((shipped_trees_folder() / "share.yaml").read_text("utf-8"), "share", True))
    with pytest.raises(Unwritable, match="is there already"):
        place_for(tmp_path, "share", own_copy=True)
    with pytest.raises(Unwritable, match="is there already"):
        write_new(path, "")
    assert judge_paths([str(tmp_path)], None, TODAY).faults == ()


@pytest.mark.parametrize("text", ["", "not a tree", "id: [", "<<<<<<< HEAD\nid: share\n"])
def test_what_is_no_tree_has_no_copy(text: str) -> None:
    with pytest.raises(EditError):
        duplicate(text, "other", of_shipped=True)
