"""How each kind of button is dressed: the roles it takes from the theme, and its measures."""

from typing import NamedTuple

from dpup_assistant.kit.control import TARGET
from dpup_assistant.kit.paint import CLEAR

STUDIO_TARGET = 40  # px: the least height in the trainer's window, which is worked with at a desk
_SMALL = STUDIO_TARGET - 2 * CLEAR  # what is kept clear round it can be pressed, too


class Dress(NamedTuple):
    """The roles a kind of button takes from the theme, and its measures in px at text size 1."""

    fill: str | None
    edge: str | None
    ink: str
    hover_fill: str | None
    hover_edge: str | None
    press_fill: str
    press_ink: str
    ring: str = "focus"
    type: str = "strong"
    height: int = TARGET
    pad: int = 16
    icon: int = 20
    gap: int = 8
    muted: str = "muted"
    """The words of one that cannot be pressed."""


DRESSES = {
    "plain": Dress("surface", "edge", "text", "soft", "primary", "primary", "on_primary"),
    "primary": Dress(
        "primary", None, "on_primary", "primary", None, "primary_press", "on_primary",
        type="main_button", height=56, pad=30, gap=12,
    ),
    "small_primary": Dress("primary", None, "on_primary", "primary", None, "primary_press", "on_primary"),
    "rail": Dress(
        "rail_raised", "rail_line", "rail_text", "rail_raised", "rail_text", "rail_text", "rail",
        ring="rail_focus", type="rail_button", pad=10,
    ),
    "place": Dress(
        None, None, "rail_text", "rail_raised", None, "rail_text", "rail",
        ring="rail_focus", type="rail_text", pad=14, icon=22, gap=12,
    ),
    "place_here": Dress(
        "rail_raised", "rail_line", "rail_text", "rail_raised", "rail_text", "rail_text", "rail",
        ring="rail_focus", type="rail_title", pad=14, icon=22, gap=12,
    ),
    "strip": Dress(
        "on_head", None, "head", "on_head", None, "head", "on_head", ring="on_head", pad=20, gap=10,
    ),
    "dark_strip": Dress(
        "primary", None, "on_primary", "primary", None, "primary_press", "on_primary",
        ring="on_head", pad=20, gap=10,
    ),
    "danger": Dress(
        "danger_fill", "danger_ink", "danger_ink", "danger_fill", "danger_ink", "danger_ink", "danger_fill",
        ring="rail_focus", type="rail_button", height=56, pad=14, icon=22, gap=10,
    ),
    "quiet": Dress(None, None, "text", "soft", None, "primary", "on_primary"),
    "studio": Dress(
        "surface", "edge", "text", "soft", "primary", "primary", "on_primary", height=STUDIO_TARGET, pad=12,
    ),
    "studio_primary": Dress(
        "primary", None, "on_primary", "primary", None, "primary_press", "on_primary",
        height=STUDIO_TARGET, pad=12,
    ),
    "studio_quiet": Dress(
        None, None, "text", "soft", None, "primary", "on_primary", height=STUDIO_TARGET, pad=12,
    ),
    "studio_small": Dress(
        None, None, "text", "soft", None, "primary", "on_primary",
        height=_SMALL, pad=8, icon=18, gap=6,
    ),
    "bar": Dress(
        "rail_raised", "rail_line", "rail_text", "rail_raised", "rail_text", "rail_text", "rail",
        ring="rail_focus", pad=13, muted="rail_muted",
    ),
    "bar_main": Dress(
        "rail_text", None, "rail", "rail_text", "rail_focus", "rail", "rail_text", ring="rail_focus", pad=13,
    ),
    "bar_title": Dress(
        None, None, "rail_text", "rail_raised", None, "rail_text", "rail",
        ring="rail_focus", type="bar_title", pad=10,
    ),
    "bar_quiet": Dress(
        None, None, "rail_text", "rail_raised", None, "rail_text", "rail", ring="rail_focus", pad=10,
    ),
}  # fmt: skip
