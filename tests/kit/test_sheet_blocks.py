"""What a part of a sheet holds, on paper: lists, places for a pen, languages, two columns."""

import pytest

from dpup_assistant.kit.sheet_pages import sheet_pages
from dpup_assistant.kit.sheet_pieces import Square, Words
from dpup_assistant.output.sheet import (
    Block,
    Cells,
    Columns,
    Languages,
    PenLines,
    Pens,
    Points,
    Run,
    Say,
    Tag,
)
from tests.kit.sheets import WORD, rules, texts, top_of, with_block, within_margins

LONG = WORD * 30

BLOCKS: tuple[Block, ...] = (
    Say(
        (),
    ),
    Say(((Run("Plain "), Run("bold", bold=True)),)),
    *(Points(((Run(LONG),), (Run(WORD),)), mark) for mark in ("bullet", "number", "box")),
    Pens(("Name", "Phone")),
    Pens(("The service that gives it", "The service that gets it", "Signature")),
    PenLines(3),
    Languages(((Run("Te reo Māori", language="mi"), "Māori"), (Run("العربية", language="ar"), "Arabic"))),
    Cells(("Age", WORD), (((Run("Under 18"),), (Run(LONG),)), ((Run("14"),), ()))),
    Tag("The law", "scale"),
    Columns((Tag("The law", "scale"), Say(((Run(LONG),),))), (Tag("Good practice", "no-such-icon"),)),
    Columns((Say(((Run(LONG * 4),),)),), (Say(((Run(WORD),),)),)),
    Columns((), (Say(((Run(WORD),),)),)),
)


@pytest.mark.parametrize("columns", [1, 2])
def test_every_kind_of_block_keeps_to_the_margins(columns: int) -> None:
    for block in BLOCKS:
        for page in sheet_pages(with_block(block, columns=columns, size=14)):
            assert within_margins(page), block


def test_the_cells_of_a_row_stand_beside_each_other_with_a_rule_between_two() -> None:
    rows = (((Run("Under 18"),), (Run("14"),)), ((Run("Over 18"),), (Run("58"),)))
    (page,) = sheet_pages(with_block(Cells(("Age", "Visits"), rows), size=12))
    tops = [top_of(page, words) for words in ("Age", "Under 18", "Over 18")]
    assert tops == [top_of(page, words) for words in ("Visits", "14", "58")]
    under = [bar.y for bar in rules(page) if tops[0] < bar.y < tops[2]]
    assert tops[0] < under[0] < tops[1] < under[1] < tops[2] and len(under) == 2


def test_open_boxes_stand_before_what_is_to_be_ticked_and_numbers_before_steps() -> None:
    boxes = Points(((Run("Ring them"),), (Run("Write it down"),)), "box")
    (page,) = sheet_pages(with_block(boxes, size=12))
    squares = [piece for piece in page.pieces if isinstance(piece, Square)]
    assert [abs(square.y - top_of(page, "Ring") - 2) < 4 for square in squares] == [True, False]
    (page,) = sheet_pages(with_block(Points(boxes.lines, "number"), size=12))
    assert [text for text in texts(page) if text in ("1.", "2.")] == ["1.", "2."]


def test_a_number_to_ring_does_not_fall_apart_at_the_end_of_a_line() -> None:
    number = Run("0800 803 909", bold=True)
    for letters in range(30, 60):
        (page,) = sheet_pages(with_block(Say(((Run("a" * letters + " "), number),))))
        assert any("0800\N{NO-BREAK SPACE}803\N{NO-BREAK SPACE}909" in text for text in texts(page))


def test_labels_for_a_pen_share_a_row_only_where_there_is_room_to_write() -> None:
    (page,) = sheet_pages(with_block(Pens(("Name", "Phone"))))
    assert top_of(page, "Name") == top_of(page, "Phone")
    (page,) = sheet_pages(with_block(Pens(("The service that gives it", "The service that gets it"))))
    assert top_of(page, "The service that gives it") < top_of(page, "The service that gets it")


def test_two_columns_stand_side_by_side_and_under_each_other_where_they_are_too_high() -> None:
    law, good = Say(((Run("The law asks."),),)), Say(((Run("Good practice asks."),),))
    (page,) = sheet_pages(with_block(Columns((law,), (good,))))
    assert top_of(page, "The law") == top_of(page, "Good practice")
    high = Columns((law, Say(tuple((Run(WORD),) for _ in range(40)))), (good,))
    assert "Good practice asks." in texts(sheet_pages(with_block(high))[-1])


def test_no_short_word_stands_alone_on_a_last_line_and_what_is_bold_stays_bold() -> None:
    for letters in range(20, 60):
        line = (
            Run("Ask them " + "a" * letters + " for the "),
            Run("food bank", bold=True),
            Run(" to put it up."),
        )
        (page,) = sheet_pages(with_block(Say((line,)), size=18))
        layout = next(
            each.layout for each in page.pieces if isinstance(each, Words) and "Ask" in each.layout.text()
        )
        last = layout.lineAt(layout.lineCount() - 1)
        assert " " in layout.text()[last.textStart() :].replace("\N{NO-BREAK SPACE}", " ").strip()
        assert layout.formats()[0].start == layout.text().index("food")
