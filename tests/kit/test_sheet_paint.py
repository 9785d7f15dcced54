"""A page of paper as it is seen: black on white in every theme, as wide as its place, and forgotten."""

from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.look import look
from dpup_assistant.kit.sheet_measures import MARGIN
from dpup_assistant.kit.sheet_pages import sheet_pages
from dpup_assistant.kit.sheet_paint import paint_page
from dpup_assistant.kit.sheet_pieces import HEIGHT, WIDTH, SheetPage, Square
from dpup_assistant.kit.sheet_view import PageView, SheetView
from dpup_assistant.output.sheet import Points, Run, Sheet
from tests.desk.seen import name, role
from tests.kit.conftest import Show
from tests.kit.sheets import WORD, a_part, a_sheet, with_block

SHEET = a_sheet(a_part("Your choices", WORD * 20), band="Do not hand over.", keep="Yours to keep")
WHITE, BLACK = 255, 0


def painted(page: SheetPage, dots: int = 150) -> QImage:
    """A page as a printer of so many dots an inch would print it, in grey."""
    scale = dots / 72
    picture = QImage(round(WIDTH * scale), round(HEIGHT * scale), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    painter.scale(scale, scale)
    paint_page(painter, page)
    painter.end()
    assert picture.allGray()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def tones(picture: QImage, x: float, y: float, width: float, height: float) -> set[int]:
    """The tones in a rectangle, given in points, 0 to 255."""
    scale = picture.width() / WIDTH
    cut = picture.copy(*(round(each * scale) for each in (x, y, width, height)))
    return {cut.pixel(px, py) & 0xFF for px in range(cut.width()) for py in range(cut.height())}


def test_a_page_is_black_on_white_without_colour_and_its_margins_are_empty(qtbot: QtBot) -> None:
    (page,) = sheet_pages(SHEET)
    picture, inside = painted(page), WIDTH - 2 * MARGIN
    assert tones(picture, MARGIN, MARGIN, inside, HEIGHT - 2 * MARGIN) >= {BLACK, WHITE}
    empty = MARGIN - 1
    for strip in ((0, 0, empty, HEIGHT), (WIDTH - empty, 0, empty, HEIGHT), (0, 0, WIDTH, empty)):
        assert tones(picture, *strip) == {WHITE}


def test_a_band_is_black_from_margin_to_margin(qtbot: QtBot) -> None:
    picture = painted(sheet_pages(SHEET)[0])
    for x in (MARGIN + 1, WIDTH - MARGIN - 3):
        assert tones(picture, x, MARGIN + 2, 2, 10) == {BLACK}


def test_an_open_box_is_empty_to_be_ticked(qtbot: QtBot) -> None:
    (page,) = sheet_pages(with_block(Points(((Run("Ring them"),),), "box"), size=18))
    (box,) = [piece for piece in page.pieces if isinstance(piece, Square)]
    picture, inside = painted(page), box.size - 4
    assert tones(picture, box.x + 2, box.y + 2, inside, inside) == {WHITE}
    assert min(tones(picture, box.x - 1, box.y + 2, 2, inside)) < 60


def test_an_icon_that_is_missing_leaves_its_words(qtbot: QtBot) -> None:
    (page,) = sheet_pages(a_sheet(a_part("Your choices", WORD, icon="no-such-icon")))
    assert BLACK in tones(painted(page), MARGIN, MARGIN, 300, 300)


def test_a_screen_reader_is_told_which_page_it_is_and_reads_its_words(show: Show) -> None:
    view = SheetView()
    show(view)
    view.show_pages(sheet_pages(SHEET))
    (page,) = [each for each in view.findChildren(PageView) if each.isVisible()]
    assert (name(page), role(page).name) == ("Page 1 of 1", "Graphic")
    assert page.accessibleDescription().splitlines()[:2] == ["Do not hand over.", SHEET.title]


def test_a_page_keeps_its_shape_in_a_narrow_window_and_stays_white_in_the_dark(show: Show) -> None:
    look().set_theme("dark")
    view = SheetView()
    show(view, width=320)
    view.show_pages(sheet_pages(SHEET))
    page = view.findChildren(PageView)[0]
    page.resize(page.width(), page.heightForWidth(page.width()))
    assert 1.35 < page.height() / page.width() < 1.5
    assert page.grab().toImage().pixelColor(page.width() // 2, page.height() - 20).name() == "#ffffff"


def test_what_is_no_longer_shown_is_forgotten(show: Show) -> None:
    view = SheetView()
    show(view)
    view.show_pages(sheet_pages(a_sheet(*(a_part("Row", WORD * 60) for _ in range(4)))))
    assert len([each for each in view.findChildren(PageView) if each.isVisible()]) > 1
    view.show_pages(())
    for page in view.findChildren(PageView):
        assert not page.isVisible()
        assert page.accessibleName() == page.accessibleDescription() == ""


def test_a_sheet_without_parts_is_painted(qtbot: QtBot) -> None:
    painted(sheet_pages(Sheet(title="A title", parts=(), foot=()))[0])
