"""A sheet as PDF: what a printer draws, and what a screen reader is told."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pdfua import validate

from dpup_assistant.output.person_sheet import person_sheet
from dpup_assistant.output.sheet import Part, Sheet
from dpup_assistant.output.sheet_typst import sheet_values
from dpup_assistant.storage.drawings import drawing
from dpup_assistant.storage.pdf import NoPdfError, pdf
from tests.explained import explained
from tests.output.every_block import EVERY_BLOCK, INJECTED, PARTS, a_say, said, words_of

A4 = (595.28, 841.89)  # points
MARGIN = 39.69  # points: 14 mm
reads_pdf = pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not here: poppler-utils")


def made(sheet: Sheet) -> bytes:
    return pdf("sheet", sheet_values(sheet, drawing))


def opened(sheet: Sheet) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(made(sheet)))


def read(content: bytes, *options: str) -> str:
    """What a PDF says, a page after a form feed, by pdftotext with these options."""
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", *options, "-", "-"], input=content, capture_output=True, check=True
    )
    return re.sub("[\u202a-\u202e]", "", done.stdout.decode())  # which it puts round words from right to left


def run_together(text: str) -> str:
    """A text without its spaces and its marks of lists, for lines break anywhere."""
    return re.sub(r"\s|•|(?<=\n)\d\. ", "", text)


@pytest.fixture(scope="module")
def every_block() -> bytes:
    return made(EVERY_BLOCK)


@pytest.fixture
def document(every_block: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(every_block))


def tags(element: Any) -> Iterator[str]:
    """The tags of a document in the order they are read."""
    if isinstance(element, pikepdf.Array):
        for each in element:
            yield from tags(each)
    elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
        yield str(element.S)
        yield from tags(element.get("/K", pikepdf.Array()))


def test_it_says_its_language_and_title_and_shows_the_title(document: pikepdf.Pdf) -> None:
    assert str(document.Root.Lang) == "en-NZ"
    assert str(document.docinfo["/Title"]) == "Every block there is"
    assert document.Root.ViewerPreferences.DisplayDocTitle is True


def test_it_is_tagged_with_headings_lists_and_paragraphs_and_no_picture(document: pikepdf.Pdf) -> None:
    assert document.Root.MarkInfo.Marked is True
    found = list(tags(document.Root.StructTreeRoot.K))
    assert [tag for tag in found if tag.startswith("/H")] == [
        *["/H1", "/H2", "/H2", "/H2", "/H3", "/H3", "/H2", "/H2", "/H2", "/H2"]
    ]
    assert (found.count("/L"), found.count("/LI")) == (3, 6)
    assert (found.count("/Table"), found.count("/TH"), found.count("/TD")) == (1, 2, 4)
    assert "/P" in found and "/Figure" not in found


def test_words_in_other_languages_say_so(document: pikepdf.Pdf) -> None:
    marked = {
        str(operands[1]["/Lang"])
        for page in document.pages
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "BDC" and "/Lang" in operands[1]
    }
    assert marked == {"en-NZ", "mi", "ar", "zh"}


def test_all_fonts_are_in_it_and_ours(document: pikepdf.Pdf) -> None:
    fonts = [font for page in document.pages for font in page.Resources.Font.values()]
    assert fonts
    for font in fonts:
        (inner,) = font.DescendantFonts
        assert "NotoSans" in str(inner.BaseFont)
        assert {"/FontFile2", "/FontFile3"} & set(inner.FontDescriptor.keys())


def test_it_claims_no_standard_that_nobody_has_verified(every_block: bytes, document: pikepdf.Pdf) -> None:
    assert b"<pdfuaid:part>" not in document.Root.Metadata.read_bytes()
    assert b"<pdfuaid:part>" not in every_block


def test_what_can_be_checked_by_machine_finds_nothing(every_block: bytes, tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_bytes(every_block)
    assert validate(str(tmp_path / "sheet.pdf")).findings == ()


def test_nothing_in_it_tells_who_made_it_or_when(document: pikepdf.Pdf) -> None:
    assert set(document.docinfo.keys()) == {"/Title", "/Creator"}


@reads_pdf
def test_its_words_come_in_order_with_their_macrons(every_block: bytes) -> None:
    words = [*words_of(EVERY_BLOCK)[:4], "Date", *words_of(EVERY_BLOCK)[4:]]
    assert run_together(read(every_block, "-raw")) == run_together("".join(words))


@reads_pdf
@pytest.mark.parametrize("columns", [1, 2])
def test_it_is_a4_and_nothing_leaves_its_margins(columns: int) -> None:
    parts = (Part("Long", (a_say("W" * 10_000, "word " * 2_000),)), *PARTS)
    content = made(Sheet(title="A sheet", parts=parts, foot=("The foot.",), size=14, columns=columns))
    for page in pikepdf.open(BytesIO(content)).pages:
        assert [float(edge) for edge in page.MediaBox] == pytest.approx([0, 0, *A4], abs=0.01)
    places = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"', read(content, "-bbox"))
    assert len(places) > 2_000
    assert min(float(place[0]) for place in places) >= MARGIN - 1
    assert max(float(place[2]) for place in places) <= A4[0] - MARGIN + 1


@reads_pdf
def test_text_stays_text() -> None:
    assert run_together(INJECTED) in run_together(read(made(said(INJECTED)), "-raw"))


def test_a_usual_sheet_takes_one_page() -> None:
    assert len(opened(person_sheet(explained())).pages) == 1


@reads_pdf
def test_a_long_sheet_goes_on_at_a_row_with_its_title_and_its_foot_on_each_page() -> None:
    parts = tuple(
        Part(f"Row {n}", (a_say("Some words. " * 20, "More words. " * 20),), "send") for n in range(8)
    )
    sheet = Sheet(title="A sheet", band="For the worker.", parts=parts, foot=("The foot.",))
    pages = read(made(sheet), "-layout").removesuffix("\f").split("\f")
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        band, title, first, *_, last = [line.strip() for line in page.splitlines() if line.strip()]
        assert (band, title) == ("For the worker.", "A sheet") and first.startswith("Row ")
        assert last.split() == ["The", "foot.", "Page", str(number), "of", str(len(pages))]


def test_it_is_the_same_each_time() -> None:
    assert made(EVERY_BLOCK) == made(EVERY_BLOCK)


def test_letters_that_no_font_of_ours_has_are_told_rather_than_drawn_as_boxes() -> None:
    with pytest.raises(NoPdfError, match="no letters for some of these words"):
        made(said("Ring 龍 now."))
