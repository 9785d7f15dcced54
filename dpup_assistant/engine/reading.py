"""How long it takes to say something."""

import re

WORDS_A_MINUTE = 130
PAUSE = 0.7  # seconds at the end of a sentence


def seconds(text: str) -> int:
    """Return about how many seconds a text takes to say, in steps of 5, at least 5.

    Source: 120 to 150 words a minute is the usual range for speech that is to be followed; the pace and
    the pause are this product's own setting.
    """
    words = len(text.split())
    ends = len(re.findall(r"[.!?]+(?=\s|$|[\"”’])", text))
    return max(5, 5 * round((words * 60 / WORDS_A_MINUTE + ends * PAUSE) / 5))
