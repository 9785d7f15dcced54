"""The sizes of the words, by the role they play (the visual design's table of type)."""

from typing import NamedTuple

TIGHT_WORDS = 3  # words picked for a blank, up to so many, do not break across lines
SCRIPT_LINE = 48  # px at text size 1: a line with a blank in it, so that two pickers never touch


class Type(NamedTuple):
    """How the words of one role are set."""

    size: float  # points at text size 1
    bold: bool = False
    line: float | None = None  # line height as a multiple of the size; None: the font's own
    colour: str = "text"  # role in the theme
    balanced: bool = False  # lines of like length


TYPE = {
    "first": Type(24, True, 1.3, balanced=True),
    "page": Type(22, True, 1.3, balanced=True),
    "block": Type(15, True),
    "side": Type(13, True),
    "group": Type(13, True),
    "script": Type(17, False, 1.5),
    "script_bold": Type(17, True, 1.5),
    "reply": Type(15, False, 1.5),
    "reply_bold": Type(15, True, 1.5),
    "option": Type(14, False, 1.33, balanced=True),
    "card": Type(14, True, 1.3),
    "main_card": Type(16, True, 1.3),
    "main_button": Type(14, True),
    "kind": Type(13, True),
    "hint": Type(13, False, colour="muted"),
    "body": Type(12),
    "strong": Type(12, True),
    "muted": Type(12, colour="muted"),
    "said": Type(11, True, colour="primary"),
    "small": Type(11, colour="muted"),
    "small_text": Type(11),
    "small_strong": Type(11, True),
    "tag": Type(11, True),
    "contact": Type(14, True),
    "urgent_contact": Type(22, True, 1.3),
    "warn": Type(12, True, colour="warn"),
    "error": Type(12, True, colour="error"),
    "ok": Type(12, True, colour="ok"),
    "rail_button": Type(11.5, True, colour="rail_text"),
    "rail_name": Type(15, True, colour="rail_text"),
    "rail_title": Type(12, True, colour="rail_text"),
    "rail_text": Type(12, colour="rail_text"),
    "bar_title": Type(13, True, colour="rail_text"),
    "rail_small": Type(11, colour="rail_muted"),
    "rail_strong": Type(11, True, colour="rail_text"),
}
