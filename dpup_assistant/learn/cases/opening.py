"""The way to the case studies."""

from dpup_assistant.engine.learning.cases import Cases
from dpup_assistant.learn.cases.cases_page import CasesPage
from dpup_assistant.learn.room import Room


def open_cases(room: Room) -> None:
    """Show the case studies to choose from, or what is wrong with their file."""
    if cases := room.read(Cases):
        room.open(CasesPage(room, cases))
