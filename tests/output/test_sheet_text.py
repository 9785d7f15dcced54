"""A sheet as plain text."""

from dpup_assistant.output.sheet import Part, PenLines, Pens, Sheet
from dpup_assistant.output.sheet_text import sheet_text
from tests.output.every_block import EVERY_BLOCK, INJECTED, said, words_of


def test_every_kind_of_block_has_its_place() -> None:
    text = sheet_text(EVERY_BLOCK)
    assert text.startswith(
        "For the worker.\nCan I share this?\nEvery block there is\nYours to keep\nDate: ____"
    )
    for block in (
        "A list\n  - A bullet\n  - One more\n  1. First\n  2. Second",
        "How many\n  Age | Visits\n  Under 18 | 14",
        "To tick\n  [ ] Ring your whānau.\n  [ ] Ring 0800 803 909.\n\n  ____",
        "  The law\n  Ask first.\n\n  Good practice\n  Tell why.",
        "  العربية\n    Arabic",
    ):
        assert block in text


def test_its_words_come_in_their_order() -> None:
    text, place = sheet_text(EVERY_BLOCK), 0
    for words in words_of(EVERY_BLOCK):
        place = text.index(words, place) + len(words)


def test_no_line_is_longer_than_72_letters_but_by_one_word() -> None:
    text = sheet_text(said("A long line of words. " * 20, "W" * 10_000))
    longer = [line.strip() for line in text.splitlines() if len(line) > 72]
    assert longer == ["W" * 10_000]


def test_paragraphs_stand_apart() -> None:
    assert "  First.\n\n  Second." in sheet_text(said("First.", "Second."))


def test_there_is_room_for_a_pen() -> None:
    parts = (Part("Who to ask", (Pens(("Name", "Phone")),)), Part("Your notes", (PenLines(1, fill=True),)))
    lines = sheet_text(Sheet(title="A sheet", parts=parts, foot=())).splitlines()
    assert "  Name: ________________________" in lines
    assert len([line for line in lines if line.strip("_ ") == "" and "_" in line]) >= 3


def test_marks_of_other_formats_stay_as_they_are() -> None:
    assert " ".join(sheet_text(said(INJECTED)).split()).count(" ".join(INJECTED.split())) == 1
