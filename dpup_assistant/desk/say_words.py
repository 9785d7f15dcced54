"""How a block of words to say is headed: for whom, and how long it takes."""

from PySide6.QtCore import QCoreApplication

from dpup_assistant.engine.reading import seconds

_ICONS = {"person": "message-square-quote", "caller": "phone", "agency": "building-2", "team": "users"}


def say_icon(say_to: str) -> str:
    """Return the icon of those that words are for."""
    return _ICONS[say_to]


def about_seconds(text: str) -> str:
    """Return how long a text takes to say, in words."""
    words = QCoreApplication.translate("Say", "about {seconds} seconds")
    return words.format(seconds=seconds(text))
