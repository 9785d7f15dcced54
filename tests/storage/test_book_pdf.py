"""The document for sign-off as PDF: what a printer draws, and what a screen reader is told."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pdfua import validate

from dpup_assistant.output.book.book import Book
from dpup_assistant.output.book.typst import book_values
from dpup_assistant.storage.pdf import pdf
from tests.output.books import HASH, book, paragraphs
from tests.output.every_block import INJECTED
from tests.shipped import TREES
from tests.storage.test_pdf import A4, MARGIN, read, reads_pdf, run_together, tags
from tests.trees_for_tests import CHILD, SHARE, asks, option

SHOWN = HASH[:12]


def made(document: Book) -> bytes:
    return pdf("book", book_values(document))


@pytest.fixture(scope="module")
def share() -> bytes:
    return made(book(TREES["share"]))


@pytest.fixture
def document(share: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(share))


def test_it_says_its_language_and_title_and_is_tagged_with_headings(document: pikepdf.Pdf) -> None:
    assert str(document.Root.Lang) == "en-NZ"
    assert str(document.docinfo["/Title"]) == "For sign-off: Can I share this?"
    assert set(document.docinfo.keys()) == {"/Title", "/Creator"}
    found = list(tags(document.Root.StructTreeRoot.K))
    assert found.count("/H1") == found.count("/H2") == 1 and found.count("/H3") == 9
    assert found.count("/H4") > 24 and found.count("/TH") == 8 and "/Link" in found


def test_what_can_be_checked_by_machine_finds_nothing(share: bytes, tmp_path: Path) -> None:
    (tmp_path / "book.pdf").write_bytes(share)
    assert validate(str(tmp_path / "book.pdf")).findings == ()


def test_te_reo_maori_says_so(document: pikepdf.Pdf) -> None:
    marked = {
        str(operands[1]["/Lang"])
        for page in document.pages
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "BDC" and "/Lang" in operands[1]
    }
    assert "mi" in marked


@reads_pdf
def test_the_title_the_version_and_the_content_hash_stand_on_each_page() -> None:
    share = replace(SHARE, summary="Long. " * 2_000)
    pages = read(made(book(share, CHILD))).removesuffix("\f").split("\f")
    assert len(pages) > 8 and all(SHOWN in page for page in pages)
    heads = [page.strip().splitlines()[0] for page in pages]
    turn = next(number for number, head in enumerate(heads) if head.startswith("I worry for a child."))
    assert heads[0].startswith("For sign-off: 2 decisions")
    assert set(heads[1:turn]) == {f"Can I share this? Version 2026.11. Content {SHOWN}."}
    assert set(heads[turn:]) == {f"I worry for a child. Version 2026.11. Content {SHOWN}."}
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


@reads_pdf
def test_every_paragraph_stands_in_it_with_its_name_in_order(share: bytes) -> None:
    pages = read(share, "-raw").removesuffix("\f").split("\f")
    running = re.compile(r"^Can I share this\? Version 2026\.11\. Content \w+\.\n|\nPage \d+ of \d+\s*$")
    text = run_together("\n".join(running.sub("", page.strip()) for page in pages))
    place = 0
    for name, words in paragraphs(book(TREES["share"])).items():
        place = text.find(run_together(name), place)
        assert place >= 0, name
        last = words.partition(": ")[2].split(" See share/")[0] if ": " in words else words
        assert run_together(last) in text, name


@reads_pdf
def test_it_is_a4_and_nothing_leaves_its_margins_however_long_a_word_or_an_id_is() -> None:
    questions = {**SHARE.questions, "w" * 90: asks({"unsure": "find_out_first"}, title="W" * 300)}
    first = asks({"to": option("w" * 90, label="W" * 300), "unsure": "agreed"}, title="A question " * 60)
    content = made(book(replace(SHARE, questions={**questions, "who": first})))
    for page in pikepdf.open(BytesIO(content)).pages:
        assert [float(edge) for edge in page.MediaBox] == pytest.approx([0, 0, *A4], abs=0.01)
    places = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"', read(content, "-bbox"))
    assert min(float(place[0]) for place in places) >= MARGIN - 1
    assert max(float(place[2]) for place in places) <= A4[0] - MARGIN + 1


@reads_pdf
def test_text_stays_text() -> None:
    hostile = asks({"to": option("agreed", label=INJECTED), "unsure": "agreed"}, title=INJECTED, say=INJECTED)
    content = made(book(replace(SHARE, questions={**SHARE.questions, "who": hostile}, title=INJECTED)))
    assert run_together(read(content, "-raw")).count(run_together(INJECTED)) > 5


def test_it_is_the_same_each_time() -> None:
    assert made(book(CHILD)) == made(book(CHILD))
