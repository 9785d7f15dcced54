"""The case studies and the sheets that come with the program."""

from datetime import date

from dpup_assistant.engine.handout import Handouts
from dpup_assistant.engine.learning.cases import Cases
from dpup_assistant.storage.learning import load_learning, load_sheets
from dpup_assistant.storage.library import open_library

_LIBRARY = open_library(None, date(2026, 11, 22))


def shipped_cases() -> Cases:
    """All of cases.yaml."""
    cases = load_learning(Cases, _LIBRARY).value
    assert cases
    return cases


def shipped_sheets() -> Handouts:
    """All of sheets.yaml."""
    sheets = load_sheets(_LIBRARY).value
    assert sheets
    return sheets
