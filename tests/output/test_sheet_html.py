"""A sheet as a web page: whole, self-contained, and read aloud as it is meant."""

from html.parser import HTMLParser
from itertools import pairwise

import pytest

from dpup_assistant.output.person_sheet import person_sheet
from dpup_assistant.output.sheet import Sheet
from dpup_assistant.output.sheet_html import sheet_html
from dpup_assistant.storage.drawings import drawing
from tests.explained import explained
from tests.output.every_block import EVERY_BLOCK, INJECTED, said, words_of

NEVER_CLOSED = {"meta"}
FETCHING = {"src", "href", "srcset", "action", "data", "poster", "background", "style"}
SHEETS = {"every block": EVERY_BLOCK, "the person's": person_sheet(explained())}


class Page(HTMLParser):
    """A page as a browser and a screen reader meet it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.source = page
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[str] = []
        self.words = ""
        self.language: str | None = None  # of the innermost stretch
        self.languages: dict[str, str] = {}
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.language = dict(attrs).get("lang") if tag == "span" else None
        if tag not in NEVER_CLOSED:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert "svg" in self.open, "only a drawing closes its tags so"
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.language = None
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not data.strip() or "style" in self.open or "title" in self.open:
            return
        self.words += data
        self.headings += [tag for tag in self.open if tag in ("h1", "h2", "h3")]
        if self.language:
            self.languages[data] = self.language


def page_of(sheet: Sheet) -> Page:
    return Page(sheet_html(sheet, drawing))


@pytest.fixture(params=SHEETS)
def page(request: pytest.FixtureRequest) -> Page:
    return page_of(SHEETS[request.param])


def test_it_is_a_whole_page_in_new_zealand_english_with_one_title(page: Page) -> None:
    assert page.source.startswith("<!DOCTYPE html>") and page.open == []
    assert ("html", {"lang": "en-NZ"}) in page.tags
    assert page.headings.count("h1") == 1 and page.headings[0] == "h1"


def test_no_heading_is_left_out(page: Page) -> None:
    levels = [int(tag[1]) for tag in page.headings]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_it_runs_nothing_and_fetches_nothing(page: Page) -> None:
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "link", "img", "iframe", "object", "a", "form", "base"}
    assert not {name for _, attrs in page.tags for name in attrs if name in FETCHING or name.startswith("on")}
    assert "http:" not in page.source and "https:" not in page.source and "url(" not in page.source
    (policy,) = [a["content"] for _, a in page.tags if a.get("http-equiv") == "Content-Security-Policy"]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; font-src data:"


def test_names_of_languages_bring_their_fonts_in_the_page() -> None:
    page = sheet_html(EVERY_BLOCK, drawing, {"Tamil": b"its glyphs"})
    assert 'font-family: "Tamil"' in page and "url(data:font/sfnt;base64,aXRzIGdseXBocw==)" in page
    assert page.count("url(") == 1 and "@font-face" not in sheet_html(EVERY_BLOCK, drawing)


def test_icons_are_for_the_eye_only(page: Page) -> None:
    drawn = [attrs for tag, attrs in page.tags if tag == "svg"]
    assert drawn and all(attrs.get("aria-hidden") == "true" for attrs in drawn)


def test_it_says_all_that_stands_on_the_sheet_in_order() -> None:
    words, place = page_of(EVERY_BLOCK).words, 0
    for text in words_of(EVERY_BLOCK):
        place = words.index(text, place) + len(text)


def test_other_languages_are_marked_as_such() -> None:
    page = page_of(EVERY_BLOCK)
    assert page.languages == {"whānau": "mi", "Te reo Māori": "mi", "العربية": "ar", "普通话": "zh-Hans"}
    assert [attrs["lang"] for _, attrs in page.tags if attrs.get("dir") == "rtl"] == ["ar"]


def test_every_heading_is_one_of_the_sheets() -> None:
    page = page_of(EVERY_BLOCK)
    assert page.headings == ["h1", "h2", "h2", "h2", "h3", "h3", "h2", "h2", "h2", "h2"]


def test_a_table_says_which_column_and_which_row_a_cell_belongs_to() -> None:
    tags = [(tag, attrs.get("scope")) for tag, attrs in page_of(EVERY_BLOCK).tags if tag in ("th", "td")]
    assert tags == [*[("th", "col")] * 2, *[("th", "row"), ("td", None)] * 2]


def test_text_stays_text() -> None:
    page = page_of(said(INJECTED, "W" * 10_000))
    assert INJECTED in page.words and "W" * 10_000 in page.words
    assert not {tag for tag, _ in page.tags} & {"script"}


def test_a_title_cannot_end_the_pages_own() -> None:
    page = page_of(Sheet(title="</title><script>x</script>", parts=(), foot=("</footer>",)))
    assert not [tag for tag, _ in page.tags if tag == "script"] and page.open == []


def test_without_its_drawings_no_word_is_lost() -> None:
    bare = Page(sheet_html(EVERY_BLOCK, lambda name: ""))
    assert bare.words == page_of(EVERY_BLOCK).words
    assert not [tag for tag, _ in bare.tags if tag == "svg"]
