"""Every handout that comes with the program, on each of its ways out."""

import importlib.util
from datetime import date
from pathlib import Path

import pytest

from dpup_assistant.desk.sheet_file import save_sheet
from dpup_assistant.engine.agency import Agency
from dpup_assistant.kit.sheet_pages import sheet_pages
from dpup_assistant.output.handout_sheet import handout_sheet
from dpup_assistant.output.sheet import Sheet
from dpup_assistant.storage.handouts import load_handouts
from dpup_assistant.storage.library import open_library
from tests.shipped import RESOURCES, TREES

HANDOUTS, FAULTS = load_handouts(open_library(None, date(2026, 11, 22)).known, thorough=True)
TITLES = {name: tree.title for name, tree in TREES.items()}
KINDS = [".html", ".txt", *([".pdf"] if importlib.util.find_spec("typst") else [])]


def sheet(name: str) -> Sheet:
    return handout_sheet(HANDOUTS[name], RESOURCES, Agency(), TITLES)


def test_there_is_paper_for_everybody_and_nothing_is_wrong_with_it() -> None:
    assert FAULTS == ()
    assert {each.for_whom for each in HANDOUTS.values()} == {"person", "worker", "provider", "service"}
    assert not any(set("{}") & set(each.title + each.summary) for each in HANDOUTS.values())


@pytest.mark.parametrize("name", HANDOUTS)
def test_a_handout_takes_one_page_or_two(name: str) -> None:
    assert len(sheet_pages(sheet(name))) in (1, 2)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", HANDOUTS)
def test_a_handout_is_saved_as_every_kind_of_file(name: str, kind: str, tmp_path: Path) -> None:
    target = tmp_path / f"{name}{kind}"
    save_sheet(sheet(name), target)
    content = target.read_bytes()
    if kind == ".pdf":
        assert content.startswith(b"%PDF-")
        return
    text = content.decode("utf-8-sig")
    words = text.rpartition("</style>")[2]  # nothing unfilled stands there
    assert HANDOUTS[name].title in words and "{" not in words and "}" not in words
