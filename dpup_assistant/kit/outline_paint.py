"""How a row of an outline is measured and painted."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.outline_row import OutlineRow
from dpup_assistant.kit.paint import box, fill, inner_ring
from dpup_assistant.kit.wrapped import Wrapped
from dpup_assistant.output.kind_icons import KIND_ICONS

LEAST = 40  # px: the least height of a row
CHEVRON = 42  # px from the left: what opens and closes a row stands in it
_NUMBER, _TILE, _GAP, _PAD = 22, 26, 8, 9  # px
_INSET = 58  # px: where the rows inside another begin
_COUNT = 40  # px, for an icon and a number at the right
_BAR = 4  # px: the mark of the row that is selected


class OutlinePaint:
    """Lays out and paints rows, and keeps what it has laid out."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._words: dict[tuple[str, str], Wrapped] = {}
        self._generation = -1

    def height(self, row: OutlineRow, width: int, *, inside: bool, selected: bool) -> int:
        """Return the height in px of a row that is so wide."""
        pad = 2 * look().space(_PAD)
        words = self._laid_out(row, selected).height(self._room(row, width, inside))
        return max(look().space(LEAST), words + pad)

    def paint(
        self, painter: QPainter, rect: QRectF, row: OutlineRow, *, inside: bool, open: bool, selected: bool,
        focused: bool,
    ) -> None:  # fmt: skip
        """Paint a row; `open` where the rows inside it are shown."""
        colour = look().colour
        if selected:
            fill(painter, rect, colour("soft"))
            bar = QRectF(rect.left(), rect.top(), _BAR, rect.height())
            fill(painter, bar, colour("primary"))
        ink = colour("on_picked" if selected and not look().high_contrast else "text")
        if row.inside:
            chevron, size = "chevron-down" if open else "chevron-right", look().type_px(20)
            draw_icon(painter, chevron, ink, size, rect.left() + 12, rect.center().y() - size / 2)
        self._paint_mark(painter, rect, row, inside, ink)
        words, left = self._laid_out(row, selected), self._left(row, inside)
        room = self._room(row, round(rect.width()), inside)
        top = rect.center().y() - words.height(room) / 2
        shown = colour("muted") if row.is_heading else colour("error") if row.is_wrong else ink
        words.draw(painter, rect.left() + left, top, room, shown)
        self._paint_counts(painter, rect, row)
        if focused:
            inner_ring(painter, rect.adjusted(1, 1, -1, -1), 4, colour("focus"))

    def _paint_mark(
        self, painter: QPainter, rect: QRectF, row: OutlineRow, inside: bool, ink: QColor
    ) -> None:
        """Paint what stands before the words: a number, an icon, or an icon on a tile."""
        middle, left = rect.center().y(), rect.left() + (_INSET if inside else CHEVRON)
        if row.number:
            number, metrics = self._text("small_strong", row.number), look().metrics("small_strong")
            width = look().type_px(_NUMBER)
            right = left + width - metrics.horizontalAdvance(row.number)
            number.draw(
                painter, right, middle - number.height(width * 4) / 2, width * 4, look().colour("muted")
            )
        elif row.tile:
            colours, side = look().kind(row.tile), look().type_px(_TILE)
            tile = QRectF(rect.left() + 14, middle - side / 2, side, side)
            loud = row.tile == "urgent"  # its mark is its ink: the block's own fill is loud
            ground, on = (colours.fill, colours.ink) if loud else (colours.mark, colours.on)
            box(painter, tile, 5, look().colour(ground))
            size = look().type_px(18)
            at = tile.center().x() - size / 2, tile.center().y() - size / 2
            draw_icon(painter, KIND_ICONS[row.tile], on, size, *at)
        elif row.icon:
            size = look().type_px(20)
            at = rect.left() + (_INSET if inside else 17), middle - size / 2
            draw_icon(painter, row.icon, look().colour("error") if row.is_wrong else ink, size, *at)

    def _paint_counts(self, painter: QPainter, rect: QRectF, row: OutlineRow) -> None:
        """Paint how many errors, or else how many warnings, there are."""
        count, icon, role = (
            (row.errors, "circle-x", "error") if row.errors else (row.warnings, "circle-alert", "warn")
        )
        if not count:
            return
        size, words = look().type_px(20), self._text("small_strong", str(count))
        left = rect.right() - look().type_px(_COUNT)
        draw_icon(painter, icon, look().colour(role), size, left, rect.center().y() - size / 2)
        top = rect.center().y() - words.height(1000) / 2
        words.draw(painter, left + size + 3, top, 1000, look().colour(role))

    def _left(self, row: OutlineRow, inside: bool) -> int:
        """Return where the words begin, in px from the left."""
        if inside:
            return _INSET + look().type_px(20) + _GAP
        if row.is_heading:
            return 14
        if row.tile or (row.icon and not row.number):
            return 14 + look().type_px(_TILE) + _GAP
        return CHEVRON + (look().type_px(_NUMBER) + _GAP if row.number else 0)

    def _room(self, row: OutlineRow, width: int, inside: bool) -> int:
        counts = look().type_px(_COUNT) if row.errors or row.warnings else 0
        return max(width - self._left(row, inside) - counts - _GAP, 40)

    def _laid_out(self, row: OutlineRow, selected: bool) -> Wrapped:
        words = f"{row.words}: {row.note}" if row.note else row.words
        return self._text("small_strong" if selected or row.is_heading else "small_text", words)

    def _text(self, role: str, words: str) -> Wrapped:
        if self._generation != look().generation:
            self._words.clear()
            self._generation = look().generation
        if (role, words) not in self._words:
            self._words[role, words] = Wrapped(role, words)
        return self._words[role, words]
