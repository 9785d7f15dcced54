"""What stands on a handout's paper, before it is drawn."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.handout import Handout, HandoutPart, Language
from dpup_assistant.engine.outcome import Reply
from dpup_assistant.engine.resources import Contact
from dpup_assistant.engine.table import Table
from dpup_assistant.output.handout_sheet import handout_sheet
from dpup_assistant.output.sheet import (
    Block,
    Languages,
    PenLines,
    Pens,
    Points,
    Run,
    Say,
    Sheet,
    Tag,
    line_of,
    plain,
)
from tests.explained import RESOURCES

RING = Contact(name="Privacy Commissioner", phone="0800 803 909", checked=date(2026, 11, 2))
ASKED = {"see": Reply(question="Can I see it?", answer="Yes.\nAsk {lead}.")}
NO_AGENCY = Agency()
SHARED = replace(
    RESOURCES,
    replies=ASKED,
    contacts={"ring": RING, "lead": Contact(name="Your lead", note="Ask.")},
    agency_words={"agency": "our service", "lead": "our lead"},
)


def made(*parts: HandoutPart, agency: Agency = NO_AGENCY, **fields: Any) -> Sheet:
    head: dict[str, Any] = {"title": "At {agency}", "summary": "A sheet.", "for_whom": "person", "size": 18}
    return handout_sheet(
        Handout(**{**head, **fields}, parts=parts), SHARED, agency, {"see": "Can they see it?"}
    )


def blocks(agency: Agency = NO_AGENCY, **fields: Any) -> tuple[Block, ...]:
    return made(HandoutPart(title="Who to ask", **fields), agency=agency).parts[0].blocks


def said(found: tuple[Block, ...]) -> Iterator[str]:
    return (plain(line) for block in found if isinstance(block, Say | Points) for line in block.lines)


def test_what_a_part_holds_stands_in_the_order_of_the_format() -> None:
    whole = blocks(
        lines=2, pens=("Name",), trees=("see",), contacts=("ring",), basis=("ipp_3", "manaakitanga"),
        reply="see", boxes=("Tick",), steps=("Do",), points=("Know",), text="First.\nSecond.",
        languages=(Language(name="Gagana Samoa", code="sm", english="Samoan"),),
        table=Table(columns=("Age", "Visits"), rows=(("Under 18", "14"),), note="Fewer than before."),
    )  # fmt: skip
    kinds = [(type(block).__name__, getattr(block, "mark", "")) for block in whole]
    assert kinds == [
        ("Say", ""), ("Cells", ""), ("Say", ""),
        ("Points", "bullet"), ("Points", "number"), ("Points", "box"), ("Say", ""),
        ("Tag", ""), ("Say", ""), ("Tag", ""), ("Say", ""), ("Say", ""), ("Say", ""), ("Points", "bullet"),
        ("Languages", ""), ("Pens", ""), ("PenLines", ""),
    ]  # fmt: skip


def test_law_and_good_practice_stand_apart_under_their_names() -> None:
    tags = [block for block in blocks(basis=("manaakitanga", "ipp_3")) if isinstance(block, Tag)]
    assert tags == [Tag("The law", "scale"), Tag("Good practice", "hand-heart")]


def test_the_agencys_words_stand_in_every_text() -> None:
    agency = Agency(words={"agency": "the Hub", "lead": "the boss of the day"})
    words = "{lead} knows.\nAsk {lead}."
    sheet = made(
        HandoutPart(title="Of {agency}", text=words, pens=("{agency}",), reply="see"),
        agency=agency, keep="{agency} and you", intro=words,
    )  # fmt: skip
    assert sheet.title == "At the Hub" and sheet.keep == "The Hub and you"
    assert [plain(line) for line in sheet.intro] == ["The boss of the day knows.", "Ask the boss of the day."]
    assert sheet.parts[0].title == "Of the Hub" and Pens(("The Hub",)) in sheet.parts[0].blocks
    assert "Ask the boss of the day." in list(said(sheet.parts[0].blocks))


def test_a_contact_without_a_number_has_a_place_to_write_it() -> None:
    assert blocks(contacts=("ring", "lead")) == (
        Say((line_of("Privacy Commissioner: 0800 803 909"),)),
        Pens(("Your lead",)),
    )
    own = Agency(contacts={"lead": Contact(name="The lead", phone="extension 10", checked=date(2026, 1, 2))})
    assert list(said(blocks(own, contacts=("lead",)))) == ["The lead: extension 10"]


def test_a_number_nobody_checked_says_so() -> None:
    own = Agency(contacts={"lead": Contact(name="The lead", phone="0800 111 222")})
    assert "not checked" in next(said(blocks(own, contacts=("lead",))))
    assert "Numbers checked" not in "".join(
        made(HandoutPart(title="Who", contacts=("lead",)), agency=own).foot
    )


def test_decisions_are_named_by_their_titles() -> None:
    assert list(said(blocks(trees=("see", "hidden_here")))) == ["In the program:", "Can they see it?"]
    (titles,) = made(HandoutPart(title="In the program", trees=("see",))).parts[0].blocks
    assert isinstance(titles, Points)


def test_names_of_languages_carry_their_language() -> None:
    (names,) = blocks(languages=(Language(name="Gagana Samoa", code="sm", english="Samoan"),))
    assert names == Languages(((Run("Gagana Samoa", language="sm"), "Samoan"),))


def test_places_to_write_come_last() -> None:
    found = blocks(pens=("Name", "Phone", "Role"), lines=3)
    assert found == (Pens(("Name", "Phone", "Role")), PenLines(3))


def test_te_reo_maori_is_marked() -> None:
    (say,) = blocks(text="Your whānau can come.")
    assert isinstance(say, Say) and Run("whānau", language="mi") in say.lines[0]


def test_the_foot_says_whose_words_these_are_and_how_old_the_law_and_the_numbers() -> None:
    whose = (
        "Based on the Data Protection and Use Policy (DPUP), digital.govt.nz/dpup, © Crown copyright, "
        "CC BY 4.0 (creativecommons.org/licenses/by/4.0/). Reworded. The Crown has not approved it."
    )
    (first,) = made(HandoutPart(title="Point", text="Point to it.")).foot
    assert first.replace("\N{NO-BREAK SPACE}", " ") == whose
    assert made(HandoutPart(title="Why", text="The law asks for it.")).foot[1:] == (
        "Guidance, not legal advice.",
    )
    checked = RESOURCES.basis["ipp_3"].checked
    foot = made(HandoutPart(title="Why", basis=("ipp_3",), contacts=("ring",))).foot
    day = f"{checked.day} {checked:%B} {checked.year}"
    about = f"Guidance, not legal advice. Law last looked at {day}. Numbers checked November 2026."
    assert foot == (first, about)


def test_names_of_languages_are_not_said_to_come_from_dpup() -> None:
    languages = (Language(name="Gagana Samoa", code="sm", english="Samoan"),)
    assert made(HandoutPart(title="Languages", languages=languages)).foot == ()


def test_what_is_named_and_not_there_is_left_out() -> None:
    assert blocks(reply="gone", basis=("gone",), contacts=("gone",), trees=("gone",)) == ()
