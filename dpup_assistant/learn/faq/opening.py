"""The way to questions and answers."""

from dpup_assistant.engine.learning.faq import Faq
from dpup_assistant.learn.faq.faq_page import FaqPage
from dpup_assistant.learn.room import Room


def open_faq(room: Room) -> None:
    """Show the questions; where their file is broken, show its faults."""
    faq = room.read(Faq)
    if faq:
        room.open(FaqPage(room, faq))
