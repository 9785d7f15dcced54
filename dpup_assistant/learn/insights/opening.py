"""The way to the counts, from the page of all there is to learn."""

from dpup_assistant.learn.insights.page import InsightsPage
from dpup_assistant.learn.room import Room


def open_insights(room: Room) -> None:
    """Show what this desk counts, or explain what it would."""
    room.open(InsightsPage(room.window))
