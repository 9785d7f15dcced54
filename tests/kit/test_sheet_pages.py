"""A sheet on paper: what stands where, what goes on the next page, and that nothing is lost or cut off."""

from itertools import pairwise

import pytest

from dpup_assistant.kit.sheet_measures import FULL, MARGIN
from dpup_assistant.kit.sheet_pages import sheet_pages
from dpup_assistant.kit.sheet_pieces import Bar, Drawing, SheetPage, text_of
from dpup_assistant.output.sheet import Part, Sheet
from tests.kit.sheets import (
    NOTES,
    WORD,
    a_part,
    a_sheet,
    lines,
    rules,
    texts,
    top_of,
    within_margins,
)

KEEP = {"keep": "Yours to keep"}
LONG = WORD * 30


def pages_of(*parts: Part, **rest: object) -> tuple[SheetPage, ...]:
    return sheet_pages(a_sheet(*parts, **rest))


def test_the_persons_sheet_stands_on_one_page_as_it_was_drawn() -> None:
    (page,) = pages_of(a_part("Your choices", "You can say no."), NOTES, **KEEP)
    shown = texts(page)
    assert shown[:2] == ["Yours to keep", "What happens with"] or shown[:2] == [
        "What happens with",
        "Yours to keep",
    ]
    assert shown[-4:] == [
        "Your choices",
        "You can say no.",
        "Your notes",
        "Can I share this? Version 2026.11.",
    ]


def test_under_the_title_stands_a_thick_rule_over_all_the_width_and_a_thin_one_between_rows() -> None:
    (page,) = pages_of(a_part("Your choices", "You can say no."), a_part("See it", "You can ask."))
    thick, thin = rules(page)
    assert (thick.x, thick.width, thick.height) == (MARGIN, FULL, 3)
    assert (thin.x, thin.width, thin.height) == (MARGIN, FULL, 1)
    assert top_of(page, "You can say no.") < thin.y < top_of(page, "See it")


def test_the_icons_stand_in_the_margin_level_with_their_titles() -> None:
    (page,) = pages_of(a_part("Your choices", "You can say no."))
    (icon,) = [piece for piece in page.pieces if isinstance(piece, Drawing)]
    assert icon.x == MARGIN and icon.name == "send"
    assert abs(icon.y - top_of(page, "Your choices")) < 4


def test_the_notes_fill_the_page_down_to_its_foot() -> None:
    (page,) = pages_of(a_part("Your choices", "You can say no."), NOTES)
    pens = [rule.y for rule in rules(page) if rule.x > MARGIN]
    gaps = {round(after - before, 2) for before, after in pairwise(pens)}
    assert len(pens) > 10 and len(gaps) == 1
    assert 0 < top_of(page, "Can I share this?") - pens[-1] < gaps.pop() + 12


def test_a_page_for_notes_alone_is_not_made() -> None:
    left_out = False
    for count in range(8, 15):
        pages = pages_of(*(a_part(f"Row {number}", WORD * 3) for number in range(count)), NOTES)
        assert f"Row {count - 1}" in texts(pages[-1])
        left_out |= "Your notes" not in texts(pages[-1])
    assert left_out  # where they would have been alone


def test_too_much_for_one_page_goes_on_at_a_row_on_the_next() -> None:
    rows = [a_part(f"Row {number}", LONG) for number in range(4)]
    first, second = pages_of(*rows)
    begins = texts(second)[1]
    assert begins.startswith("Row ")
    assert texts(first).count(f"Row {int(begins[4:]) - 1}") == 1 and begins not in texts(first)


def test_no_words_are_smaller_where_there_are_more_of_them() -> None:
    (short,) = pages_of(a_part("Row", WORD))
    long = pages_of(*(a_part("Row", LONG) for _ in range(4)))[0]
    pitches = [{round(b - a, 1) for (a, _), (b, _) in pairwise(lines(page))} for page in (long, short)]
    assert 24.1 in pitches[0] & pitches[1]  # 18 points with their leading


def test_each_of_several_pages_has_the_title_the_foot_the_band_and_says_which_it_is() -> None:
    pages = pages_of(*(a_part("Row", LONG) for _ in range(8)), band="Do not hand over.", size=12)
    assert len(pages) == 2
    for number, page in enumerate(pages, start=1):
        shown = texts(page)
        assert shown[0] == "Do not hand over."
        assert any(text.startswith("What happens with") for text in shown)
        assert shown[-2:] == ["Can I share this? Version 2026.11.", f"Page {number} of 2"]


def test_a_single_page_does_not_say_which_it_is() -> None:
    (page,) = pages_of(a_part("Row", WORD))
    assert not [text for text in texts(page) if text.startswith("Page")]


def test_a_row_longer_than_a_page_goes_on_between_two_paragraphs() -> None:
    paragraphs = [f"{number}. {WORD * 12}" for number in range(12)]
    first, second = pages_of(a_part("One row", *paragraphs))
    begins = texts(second)[1]
    assert begins.partition(".")[0] in {str(number) for number in range(1, 12)}
    assert "One row" in texts(first) and "One row" not in texts(second)


@pytest.mark.parametrize("size", [12, 18, 24])
@pytest.mark.parametrize("text", ["a" * 10_000, LONG * 20, "<b>&lt;" * 1000, "Whānau 🙂 " * 500])
def test_ten_thousand_letters_go_on_from_page_to_page_and_none_is_lost(text: str, size: int) -> None:
    pages = pages_of(a_part("Row", text), size=size)
    shown = "".join("".join(texts(page)[1:]) for page in pages)
    wanted, there = text.replace(" ", ""), shown.replace(" ", "")
    assert len(pages) > 1
    assert sum(map(there.count, "aWb🙂;")) >= sum(map(wanted.count, "aWb🙂;"))
    assert all(within_margins(page) for page in pages)


def test_an_empty_sheet_is_a_page_with_its_title() -> None:
    (page,) = sheet_pages(Sheet(title="A title", parts=(), foot=()))
    assert texts(page) == ["A title"]


def test_a_brochure_has_two_columns_that_end_level() -> None:
    rows = [a_part(f"Row {number}", LONG) for number in range(6)]
    (page,) = pages_of(*rows, columns=2, size=12)
    tops = [top_of(page, f"Row {number}") for number in range(6)]
    assert tops[:3] == pytest.approx(tops[3:])


def test_a_page_can_be_read_out_paragraph_by_paragraph() -> None:
    (page,) = pages_of(a_part("Your choices", LONG), **KEEP)
    assert text_of(page).splitlines() == [
        "What happens with your information",
        "Yours to keep",
        "Date",
        "Your choices",
        LONG.strip(),
        "Can I share this? Version 2026.11.",
    ]


def test_the_band_is_black_with_white_words() -> None:
    (page,) = pages_of(a_part("Row", WORD), band="Do not hand over.", size=12)
    (band,) = [piece for piece in page.pieces if isinstance(piece, Bar) and piece.height > 10]
    white = [piece for piece in page.pieces if getattr(piece, "white", False)]
    assert len(white) == 1 and band.y < white[0].y < band.y + band.height
