"""The colours of the three themes, by the role they play. Ratios and floors: the visual design's table."""

from typing import NamedTuple

from dpup_assistant.output.kind_icons import KIND_ICONS

_ROLES = """
page surface raised soft picked text on_picked muted line edge primary on_primary primary_press head on_head
focus error warn ok rail rail_raised rail_text rail_muted rail_line rail_focus danger_fill danger_ink
""".split()  # noqa: SIM905 - it is read against the rows of colours below


def _theme(colours: str) -> dict[str, str]:
    return dict(zip(_ROLES, colours.split(), strict=True))


LIGHT = _theme("""
#F8F4EC #FFFFFF #EDE6D9 #D9EBE8 #D9EBE8 #1A2527 #1A2527 #4A5355 #D9CFBD #7A7364 #0B5459 #FFFFFF #073B3F
#0B5459 #FFFFFF #1B4BC7 #A31621 #7A4A00 #1B6137 #123C40 #1E4D52 #FFFFFF #C3D6D5 #7FA3A4 #FFD27A #FFFFFF
#A31621
""")
DARK = _theme("""
#14191B #1E2528 #293236 #17474A #17474A #F4F0E8 #F4F0E8 #C0C8C8 #3A464A #93A1A3 #8AD6CE #05282A #B8EBE5
#17474A #F4F0E8 #FFD27A #FFA8A3 #FFC861 #8EDBA6 #0B2527 #163A3D #F4F0E8 #B4C9C8 #7C9C9D #FFD27A #4A1014
#FFC9C6
""")
HIGH_CONTRAST = _theme("""
#000000 #000000 #000000 #000000 #FFFFFF #FFFFFF #000000 #FFFFFF #FFFFFF #FFFFFF #FFFFFF #000000 #FFE14D
#FFFFFF #000000 #FFE14D #FF9C96 #FFE14D #8CFFAE #000000 #000000 #FFFFFF #FFFFFF #FFFFFF #FFE14D #000000
#FF9C96
""")
THEMES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}


class KindColours(NamedTuple):
    """The colours of one kind of outcome: the block and its words, the tile and the icon on it."""

    fill: str
    ink: str
    mark: str
    on: str


def _kinds(rows: str) -> dict[str, KindColours]:
    return {
        kind: KindColours(*colours) for kind, *colours in (row.split() for row in rows.split("\n") if row)
    }


KINDS = {
    "light": _kinds("""
urgent #A31621 #FFFFFF #FFFFFF #A31621
must #E4E7F6 #1D275E #303D93 #FFFFFF
go #DCEFE1 #0F3D22 #1B6A3C #FFFFFF
go_if #EBF0CF #303A08 #56680D #FFFFFF
check #FDEAC4 #452A00 #8F5300 #FFFFFF
stop #F5E1E9 #56102F #84194A #FFFFFF
"""),
    "dark": _kinds("""
urgent #A81C27 #FFFFFF #FFFFFF #A81C27
must #242C56 #DDE2FF #AEBBFF #131A3C
go #173722 #D2F3DB #86DDA2 #07230F
go_if #2C340F #EAF2C0 #C6D86A #1B2103
check #40300B #FFE7B5 #FFC55A #2B1C00
stop #43182B #FFDAE6 #FFA3C4 #350A1C
"""),
    "contrast": _kinds("""
urgent #FFFFFF #000000 #FFFFFF #000000
must #000000 #FFFFFF #AEBBFF #000000
go #000000 #FFFFFF #7DFFA4 #000000
go_if #000000 #FFFFFF #DDF75E #000000
check #000000 #FFFFFF #FFC55A #000000
stop #000000 #FFFFFF #FFA3C4 #000000
"""),
}


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (`#RRGGBB`), 1 to 21, as WCAG 2.2 reckons it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def system_theme(window: str, words: str, picked: str, on_picked: str) -> dict[str, str]:
    """Return a theme made of the four colours (`#RRGGBB`) of the system's own contrast theme."""
    ring = picked if contrast(picked, window) >= 3 else words
    theme = dict.fromkeys(_ROLES, words)
    theme |= dict.fromkeys(
        ["page", "surface", "raised", "soft", "rail", "rail_raised", "danger_fill"], window
    )
    theme |= dict.fromkeys(["primary", "picked", "primary_press", "head"], picked)
    theme |= dict.fromkeys(["on_primary", "on_picked", "on_head"], on_picked)
    return theme | {"focus": ring, "rail_focus": ring}


def system_kinds(window: str, words: str) -> dict[str, KindColours]:
    """Return the kinds of outcome for the system's own contrast theme: told apart by icon and word."""
    quiet, loud = KindColours(window, words, words, window), KindColours(words, window, window, words)
    return {kind: loud if kind == "urgent" else quiet for kind in KIND_ICONS}
