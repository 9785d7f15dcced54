"""The way to the paper to plan with."""

from dpup_assistant.learn.planning.plan_page import PlanPage
from dpup_assistant.learn.room import Room


def open_plan(room: Room) -> None:
    """Show the paper to plan with; where its file is broken, show the faults."""
    sheets = room.sheets()
    if sheets is not None:
        room.open(PlanPage(room, sheets))
