"""Opens the journey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dpup_assistant.engine.learning.journey import Journey

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


def open_journey(room: Room) -> None:
    """Show why there is a policy, year by year; from there on lead the story and the voices."""
    from dpup_assistant.learn.journey.journey_page import JourneyPage

    if journey := room.read(Journey):
        room.open(JourneyPage(room, journey))
