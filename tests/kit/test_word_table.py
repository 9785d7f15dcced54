"""A table of words: read across where there is room, row by row where there is none."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.page import Page
from dpup_assistant.kit.word_table import WordTable

COLUMNS = ("Age group", "People", "Asked again")
ROWS = (("Under 18", "14", "fewer than 5"), ("18 and over", "31", "8"))


def shown(qtbot: QtBot, width: int, table: WordTable | None = None) -> Page:
    """A page with a table on it, in a window so wide in px."""
    page = Page(measure=None)
    page.show_side(False)
    page.main.addWidget(table or WordTable(COLUMNS, ROWS))
    qtbot.addWidget(page)
    page.resize(width, 400)
    with qtbot.waitExposed(page):
        page.show()
    return page


def cells(page: Page) -> list[QLabel]:
    found = [label for label in page.findChildren(QLabel) if label.isVisible()]
    return sorted(found, key=lambda label: (label.geometry().center().y() // 4, label.x()))


def test_a_wide_table_is_read_across_under_its_headings(qtbot: QtBot) -> None:
    page = shown(qtbot, 700)
    assert [cell.text() for cell in cells(page)] == [*COLUMNS, *ROWS[0], *ROWS[1]]


def test_a_narrow_table_tells_each_row_as_a_list(qtbot: QtBot) -> None:
    page = shown(qtbot, 260)
    found = cells(page)
    assert [cell.text() for cell in found] == [
        *("Under 18", "People: 14", "Asked again: fewer than 5"),
        *("18 and over", "People: 31", "Asked again: 8"),
    ]
    assert len({cell.x() for cell in found}) == 1


def test_a_table_made_narrow_and_wide_again_is_as_before(qtbot: QtBot) -> None:
    page = shown(qtbot, 700)
    before = [(cell.text(), cell.geometry()) for cell in cells(page)]
    page.resize(260, 400)
    qtbot.waitUntil(lambda: cells(page)[1].text() == "People: 14")
    page.resize(700, 400)
    qtbot.waitUntil(lambda: [(cell.text(), cell.geometry()) for cell in cells(page)] == before)


def test_a_screen_reader_hears_the_column_before_each_cell(qtbot: QtBot) -> None:
    page = shown(qtbot, 700)
    names = [cell.accessibleName() for cell in cells(page) if cell.text() not in COLUMNS]
    assert names == [
        "Under 18",
        "People: 14",
        "Asked again: fewer than 5",
        "18 and over",
        "People: 31",
        "Asked again: 8",
    ]


def test_numbers_in_many_columns_are_read_across_where_as_many_words_would_not_be(qtbot: QtBot) -> None:
    numbers, words = ("Town", "65 to 74", "75 to 84", "85 and over", "All"), ("A few longer words",) * 5
    pages = [shown(qtbot, 640, WordTable(each, [each])) for each in (numbers, words)]
    assert [len({cell.x() for cell in cells(page)}) for page in pages] == [5, 1]
