"""What docs says of faults and of settings is what the program says of its examples."""

import re
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from dpup_assistant.storage.fault_help import GROUPS, fault_help
from dpup_assistant.storage.library import Library, open_library
from dpup_assistant.storage.paths import docs_folder
from dpup_assistant.storage.settings import managed
from dpup_assistant.storage.settings.settings import Settings, load_settings
from tests import fault_pages


@pytest.fixture(scope="module")
def library() -> Library:
    return open_library(None, date(2026, 11, 22))


def test_the_page_of_all_faults_is_as_its_examples_are_now() -> None:
    assert fault_pages.FILE.read_text("utf-8") == fault_pages.page(), "make docs writes it afresh"


def test_each_fault_has_help_with_an_example_that_marks_where_it_is(library: Library) -> None:
    found = [fault_help(code, library) for codes in GROUPS.values() for code in codes]
    assert all(each and each.says and each.hint for each in found)
    marked = sum(any(line.endswith("# here") for line in each.example) for each in found if each)
    assert marked >= 85 and fault_help("no_such_code", library) is None


def test_what_the_page_for_it_people_sets_for_a_computer_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (docs_folder() / "it.md").read_text("utf-8")
    (example,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    (tmp_path / managed.FILE).write_text(example, "utf-8")
    monkeypatch.setattr(managed, "machine_folders", lambda: [tmp_path])
    settings, note = load_settings()
    named = set(re.findall(r'"(\w+)":', example)) - {"format"}
    assert note is None and settings.managed.notes == () and settings.managed.names == named
    in_table = set(re.findall(r"`(\w+)`", page.partition("| key | sets |")[2].partition("\n\n")[0]))
    offered = {"system", "light", "dark", "contrast", "false"}
    assert named <= in_table <= {field.name for field in fields(Settings)} | offered
