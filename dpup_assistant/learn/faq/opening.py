"""The way to questions and answers."""

from dpup_assistant.engine.learning.faq import Faq
from dpup_assistant.learn.faq.faq_page import FaqPage
from dpup_assistant.learn.room import Room


def open_faq(room: Room, words: str = "") -> None:
    """Show the questions, those that hold `words` alone; where their file is broken, show its faults."""
    faq = room.read(Faq)
    if faq:
        page = FaqPage(room, faq)
        page.finder.edit.setText(words)
        room.open(page)
