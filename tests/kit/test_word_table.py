"""A table of words: read across where there is room, row by row where there is none."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.word_table import WordTable

COLUMNS = ("Age group", "People", "Asked again")
ROWS = (("Under 18", "14", "fewer than 5"), ("18 and over", "31", "8"))


def shown(qtbot: QtBot, width: int) -> WordTable:
    table = WordTable(COLUMNS, ROWS)
    qtbot.addWidget(table)
    table.resize(width, 400)
    with qtbot.waitExposed(table):
        table.show()
    return table


def cells(table: WordTable) -> list[QLabel]:
    found = [label for label in table.findChildren(QLabel) if label.isVisible()]
    return sorted(found, key=lambda label: (label.geometry().center().y() // 4, label.x()))


def test_a_wide_table_is_read_across_under_its_headings(qtbot: QtBot) -> None:
    table = shown(qtbot, 700)
    assert [cell.text() for cell in cells(table)] == [*COLUMNS, *ROWS[0], *ROWS[1]]


def test_a_narrow_table_tells_each_row_as_a_list(qtbot: QtBot) -> None:
    table = shown(qtbot, 300)
    found = cells(table)
    assert [cell.text() for cell in found] == [
        *("Under 18", "People: 14", "Asked again: fewer than 5"),
        *("18 and over", "People: 31", "Asked again: 8"),
    ]
    assert len({cell.x() for cell in found}) == 1


def test_a_table_made_narrow_and_wide_again_is_as_before(qtbot: QtBot) -> None:
    table = shown(qtbot, 700)
    before = [(cell.text(), cell.geometry()) for cell in cells(table)]
    table.resize(300, 400)
    assert cells(table)[1].text() == "People: 14"
    table.resize(700, 400)
    qtbot.waitUntil(lambda: [(cell.text(), cell.geometry()) for cell in cells(table)] == before)


def test_a_screen_reader_hears_the_column_before_each_cell(qtbot: QtBot) -> None:
    table = shown(qtbot, 700)
    names = [cell.accessibleName() for cell in cells(table) if cell.text() not in COLUMNS]
    assert names == [
        "Under 18",
        "People: 14",
        "Asked again: fewer than 5",
        "18 and over",
        "People: 31",
        "Asked again: 8",
    ]
