"""The paper to hand out says what the law and DPUP say, in words and letters that people can read."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from dpup_assistant.engine.handout import Handout, Language
from dpup_assistant.kit.fonts import load_language_fonts, shipped_family
from dpup_assistant.storage.handouts import load_handouts
from dpup_assistant.storage.library import open_library
from dpup_assistant.storage.paths import resources_folder
from tests.shipped import RESOURCES

HANDOUTS, FAULTS = load_handouts(open_library(None, date(2026, 11, 22)).known, thorough=True)
LANGUAGES = [each for part in HANDOUTS["point_to_language"].parts for each in part.languages]
CHECKLISTS = {
    "checklist_purpose": "purpose_matters",
    "checklist_choice": "transparency_and_choice",
    "checklist_access": "access_to_information",
    "checklist_value": "sharing_value",
}
EXAMPLES = ["example_purpose", "example_transparency", "example_agreement"]


def words_of(handout: Handout) -> str:
    """Return all that stands on a handout, but for what it takes from other files."""
    texts = [handout.title, handout.intro or ""]
    for part in handout.parts:
        texts += [part.title, part.text or "", *part.points, *part.steps, *part.boxes, *part.pens]
        texts += [RESOURCES.replies[part.reply].answer if part.reply else ""]
    return "\n".join(texts)


def test_nothing_is_wrong_with_the_words_of_any_handout() -> None:
    assert FAULTS == ()


@pytest.mark.parametrize("whom", ["person", "worker", "provider", "service"])
def test_there_is_paper_for_everyone(whom: str) -> None:
    assert [name for name, handout in HANDOUTS.items() if handout.for_whom == whom]


@pytest.mark.parametrize("name", ["your_information", "leaflet_people"])
def test_people_read_what_they_can_ask_for_and_where_to_complain(name: str) -> None:
    words = words_of(HANDOUTS[name])
    contacts = {each for part in HANDOUTS[name].parts for each in part.contacts}
    assert "20 working days" in words and "fix it" in words and "change" in words
    assert "0800 803 909" in words or "privacy_commissioner" in contacts


@pytest.mark.parametrize("name", ["leaflet_people", "leaflet_providers"])
def test_a_leaflet_on_dpup_names_its_five_principles_and_says_that_it_is_no_law(name: str) -> None:
    words = words_of(HANDOUTS[name])
    assert "not a law" in words or "no law" in words
    for principle in ("He Tāngata", "Manaakitanga", "Mana Whakahaere", "Kaitiakitanga", "Mahitahitanga"):
        assert principle in words


@pytest.mark.parametrize(("name", "guideline"), CHECKLISTS.items())
def test_a_checklist_has_boxes_before_while_and_after_and_what_it_rests_on(name: str, guideline: str) -> None:
    parts = HANDOUTS[name].parts
    assert len([part for part in parts if part.boxes]) >= 3
    assert guideline in {basis for part in parts for basis in part.basis}
    assert any(part.trees for part in parts)
    assert any(part.title == "Further than the law, and why" for part in parts)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_says_that_it_is_one_and_who_has_to_look_at_it(name: str) -> None:
    intro = HANDOUTS[name].intro or ""
    assert "example, not legal advice" in intro and "lawyer or your privacy officer" in intro
    parts = HANDOUTS[name].parts
    assert "____" in words_of(HANDOUTS[name]) or any(part.lines for part in parts)  # room to write


def test_what_nobody_has_seen_stands_on_no_paper() -> None:
    named = {basis for handout in HANDOUTS.values() for part in handout.parts for basis in part.basis}
    assert [name for name in named if RESOURCES.basis[name].confidence == "to_review"] == []


def test_te_reo_maori_stands_first_of_the_languages_and_each_stands_once() -> None:
    assert LANGUAGES[0].code == "mi"
    assert "New Zealand Sign Language" in {each.name for each in LANGUAGES}
    assert len({each.name for each in LANGUAGES}) == len(LANGUAGES)
    assert len({each.english for each in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.english)
def test_every_language_can_be_read_in_one_of_the_shipped_fonts(
    qapp: QApplication, language: Language
) -> None:
    assert any(has_letters(path, language.name) for path in (resources_folder() / "fonts").rglob("*.[ot]tf"))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.english)
def test_every_language_is_shown_in_a_shipped_font(qapp: QApplication, language: Language) -> None:
    font = QFont(shipped_family())
    load_language_fonts()
    layout = QTextLayout(language.name, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    shown_in = {run.rawFont().familyName().lower() for run in layout.glyphRuns()}
    assert shown_in <= {"noto sans", *(name.lower() for name in QFont.substitutes("Noto Sans"))}


def has_letters(font: Path, text: str) -> bool:
    """Return whether a font has every letter of a text."""
    raw = QRawFont(str(font), 16)
    return all(raw.supportsCharacter(ord(letter)) for letter in text)
