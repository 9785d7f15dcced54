"""Words and edges can be told from what they stand on, in each theme (WCAG 2.2, from the hex values)."""

import pytest

from dpup_assistant.kit.theme import KINDS, THEMES, contrast

GROUNDS = ("page", "surface", "raised", "soft")
WORDS = {"text": 7.0, "muted": 4.5, "error": 4.5, "warn": 4.5, "ok": 4.5, "primary": 4.5}
ON = {
    "on_picked": ("picked", 7.0),
    "on_primary": ("primary", 4.5),
    "on_head": ("head", 4.5),
    "danger_ink": ("danger_fill", 4.5),
    "rail_text": ("rail_raised", 4.5),
    "rail_muted": ("rail_raised", 4.5),
}
EDGES = {
    "edge": GROUNDS,
    "focus": ("page", "surface", "raised"),
    "rail_line": ("rail",),
    "rail_focus": ("rail",),
}


def test_contrast_is_measured_as_wcag_has_it() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("role", WORDS)
def test_words_stand_out_on_every_ground(theme: str, role: str) -> None:
    colours = THEMES[theme]
    worst = min(contrast(colours[role], colours[ground]) for ground in GROUNDS)
    assert worst >= WORDS[role]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("role", ON)
def test_words_stand_out_on_what_is_filled(theme: str, role: str) -> None:
    ground, floor = ON[role]
    assert contrast(THEMES[theme][role], THEMES[theme][ground]) >= floor


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("role", EDGES)
def test_edges_and_rings_can_be_seen(theme: str, role: str) -> None:
    assert min(contrast(THEMES[theme][role], THEMES[theme][ground]) for ground in EDGES[role]) >= 3


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", KINDS["light"])
def test_an_outcomes_words_and_icon_can_be_read(theme: str, kind: str) -> None:
    colours = KINDS[theme][kind]
    assert contrast(colours.ink, colours.fill) >= 7
    assert contrast(colours.on, colours.mark) >= 4.5
