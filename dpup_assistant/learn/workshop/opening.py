"""The way to the workshop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dpup_assistant.engine.learning.workshop import Workshop
from dpup_assistant.learn.workshop.workshop_page import WorkshopPage

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


def open_workshop(room: Room) -> None:
    """Show what the workshop needs, or what is wrong with its file."""
    workshop = room.read(Workshop)
    if workshop:
        room.open(WorkshopPage(room, workshop))
