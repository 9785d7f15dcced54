"""What docs says of faults is what the program says of the examples that the tests judge."""

from datetime import date

import pytest

from dpup_assistant.storage.fault_help import GROUPS, fault_help
from dpup_assistant.storage.library import Library, open_library
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
