"""A slide for the back row of a room: how its words are laid out, and how it is painted.

It is made for a projector of 1024×768 px. The words are as large as fit, and never smaller than their floor.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from dpup_assistant.engine.learning.workshop import Slide
from dpup_assistant.kit.big_lines import Line, lines_of
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box, fill

WIDTH, HEIGHT = 1024, 768  # px of the projector that it is made for
LEAST_TITLE, LEAST_TEXT = 40, 28  # px
_SIZES = ((56, 48), (56, 44), (52, 40), (48, 36), (44, 32), (LEAST_TITLE, LEAST_TEXT))  # px: title, words
_LEAST_HEIGHT = 524  # px: a screen of 1024×600 with the bar under the slide
_SIDES = 16  # the width is so many times what stays free left and right
_TOP, _BOTTOM = 9 / 16, 5 / 16  # of that stay free above and below
_ICON_FROM = 640  # px: on a narrower screen the words take the icon's place
_PITCH, _TITLE_PITCH = 1.3, 1.2  # from line to line, as a multiple of the size
_GAP, _UNDER_TITLE = 0.5, 0.9  # em between paragraphs, and under the title
_HANG = 0.9  # em that the words of a list stand in
_TILE = 1.6  # em of the title: the tile with the icon


@dataclass(frozen=True, slots=True)
class _Words:
    """A paragraph or a point, in lines."""

    lines: tuple[Line, ...]
    point: bool


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A slide with its lines broken for a width in px."""

    width: int
    icon: str | None
    title: tuple[Line, ...]
    words: tuple[_Words, ...]
    title_px: int
    text_px: int

    @property
    def side(self) -> int:
        """What stays free left and right in px."""
        return self.width // _SIDES

    @property
    def top(self) -> int:
        """What stays free above in px."""
        return round(self.side * _TOP)

    @property
    def tile(self) -> int:
        """The side of the tile with the icon in px; 0 where there is none."""
        return round(_TILE * self.title_px) if self.icon else 0

    @property
    def head(self) -> int:
        """The height of tile and title in px."""
        return max(self.tile, ceil(len(self.title) * _TITLE_PITCH * self.title_px))

    @property
    def height(self) -> int:
        """The height in px that it needs."""
        lines = sum(len(words.lines) for words in self.words)
        gaps = max(len(self.words) - 1, 0) * _GAP + (_UNDER_TITLE if self.words else 0)
        words = ceil((lines * _PITCH + gaps) * self.text_px)
        return self.top + self.head + words + round(self.side * _BOTTOM)


def lay_out(slide: Slide, width: int, height: int) -> LaidOut:
    """Return a slide laid out for a screen in px: as large as fits, else as small as it may be."""
    scale = max(1.0, min(width / WIDTH, height / _LEAST_HEIGHT))
    tried = (_laid_out(slide, width, round(title * scale), round(text * scale)) for title, text in _SIZES)
    return next((laid for laid in tried if laid.height <= height), None) or _laid_out(
        slide, width, round(LEAST_TITLE * scale), round(LEAST_TEXT * scale)
    )


def words_of(slide: Slide) -> str:
    """Return the words of a slide, a line for each part."""
    return "\n".join((slide.title, *(text for text, _ in _parts(slide))))


def paint_slide(painter: QPainter, laid: LaidOut, height: int) -> None:
    """Paint a slide on a ground that is `height` px high."""
    fill(painter, QRectF(0, 0, laid.width, height), look().colour("page"))
    left, top = laid.side, laid.top
    if laid.icon:
        box(painter, QRectF(left, top, laid.tile, laid.tile), 12, look().colour("primary"))
        size = round(laid.tile * 0.6)
        inset = (laid.tile - size) / 2
        draw_icon(painter, laid.icon, look().colour("on_primary"), size, left + inset, top + inset)
    above = (laid.head - len(laid.title) * _TITLE_PITCH * laid.title_px) / 2
    font = _font(laid.title_px, bold=True)
    _paint_lines(painter, laid.title, _title_left(laid), top + above, font, _TITLE_PITCH, "primary")
    _paint_words(painter, laid, top + laid.head + _UNDER_TITLE * laid.text_px)


def _paint_words(painter: QPainter, laid: LaidOut, top: float) -> None:
    font, em = _font(laid.text_px, bold=False), laid.text_px
    for words in laid.words:
        left = float(laid.side)
        if words.point:
            _paint_lines(painter, ([("•", False)],), left, top, font, _PITCH, "primary")
            left += _HANG * em
        _paint_lines(painter, words.lines, left, top, font, _PITCH, "text")
        top += (len(words.lines) * _PITCH + _GAP) * em


def _paint_lines(
    painter: QPainter, lines: tuple[Line, ...], left: float, top: float, font: QFont, pitch: float, ink: str
) -> None:
    metrics = QFontMetricsF(font)
    step = pitch * font.pixelSize()
    painter.setFont(font)
    painter.setPen(look().colour(ink))
    for number, line in enumerate(lines):
        above = (step - metrics.height()) / 2 + metrics.ascent()
        painter.drawText(QPointF(left, top + number * step + above), "".join(words for words, _ in line))


def _laid_out(slide: Slide, width: int, title_px: int, text_px: int) -> LaidOut:
    icon = slide.icon if width >= _ICON_FROM else None
    bare = LaidOut(width, icon, (), (), title_px, text_px)
    title = _lines(slide.title, width - _title_left(bare) - bare.side, title_px, bold=True)
    room = width - 2 * bare.side
    words = tuple(
        _Words(_lines(text, room - round(_HANG * text_px * point), text_px, bold=False), point)
        for text, point in _parts(slide)
    )
    return LaidOut(width, icon, title, words, title_px, text_px)


def _title_left(laid: LaidOut) -> int:
    return laid.side + (laid.tile + round(0.5 * laid.title_px) if laid.icon else 0)


def _parts(slide: Slide) -> Iterator[tuple[str, bool]]:
    """Yield what stands under the title, and whether it is a point of a list."""
    for paragraph in (slide.text or "").splitlines():
        if paragraph:
            yield paragraph, False
    for point in slide.points:
        yield point, True


def _lines(text: str, room: int, px: int, *, bold: bool) -> tuple[Line, ...]:
    metrics = QFontMetricsF(_font(px, bold=bold))
    return tuple(
        lines_of([(text, False)], max(room, px), lambda words, _bold: metrics.horizontalAdvance(words))
    )


def _font(px: int, *, bold: bool) -> QFont:
    font = look().font_of(px, bold=bold)
    font.setPixelSize(px)
    return font
