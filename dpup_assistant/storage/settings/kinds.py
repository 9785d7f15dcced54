"""What values a setting can have: in the user's file, and in what is set for the computer."""

import json
from dataclasses import Field
from typing import Any

# Before raising it: would a program of the old format lose its user's choices?
FORMAT = 1


class Texts:
    """Allows every text of one line that is short enough."""

    def __init__(self, longest: int) -> None:
        """Take how many characters it may have."""
        self.longest = longest

    def __contains__(self, text: str) -> bool:
        """Return whether a text is short enough. JSON makes tabs and line ends of lone backslashes."""
        return len(text) <= self.longest and not any(sign < " " for sign in text)


def is_allowed(setting: Field[Any], value: object) -> bool:
    """Return whether a setting can have a value."""
    return type(value) is type(setting.default) and value in setting.metadata["allowed"]


def on_offer(setting: Field[Any]) -> str:
    """Return the words for what a setting can be, as JSON has it."""
    match setting.metadata["allowed"]:
        case Texts(longest=longest):
            return f"a text in quotes of at most {longest} characters, with each \\ in it twice"
        case range() as numbers:
            return f"a whole number from {numbers[0]} to {numbers[-1]}"
        case values:
            *others, last = (json.dumps(value) for value in values)
            return f"{', '.join(others)} or {last}"
