"""The sheets of the data tools on paper."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from dpup_assistant.engine.agency import Agency
from dpup_assistant.kit.sheet_pages import sheet_pages
from dpup_assistant.output.handout_sheet import handout_sheet
from tests.kit.sheets import within_margins
from tests.learn.cases.shipped import shipped_sheets
from tests.shipped import RESOURCES, TREES

TITLES = {tree.id: tree.title for tree in TREES.values()}


@pytest.mark.parametrize("name", ["before_you_share_numbers", "numbers_table", "what_we_hold"])
@pytest.mark.parametrize("size", [12, 18])
def test_a_sheet_takes_two_pages_at_most_and_nothing_of_it_is_cut_off(
    qtbot: QtBot, name: str, size: int
) -> None:
    sheet = handout_sheet(shipped_sheets()[name], RESOURCES, Agency(), TITLES)
    pages = sheet_pages(replace(sheet, size=size))
    assert len(pages) <= 2
    assert all(within_margins(page) for page in pages)
