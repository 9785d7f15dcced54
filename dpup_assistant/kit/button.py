"""The plain button, in the colours of the place where it stands."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.control import TARGET, Control
from dpup_assistant.kit.dresses import DRESSES, Dress
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.wrapped import LEAST, Wrapped

_AFTER = ("arrow-right", "chevron-down")  # the icons that stand after their words


_FILLING = ("rail", "danger", "place", "place_here")  # kinds that take all the width of their place
_THIN = ("rail", "bar")  # kinds with a border of 1 px


class Button(Control):
    """A button with words, and an icon beside them.

    Kinds: plain, primary (the one main button of a page), small_primary (the same on a bar), rail, place and
    place_here (in the rail), strip (on the head of a Say this block), danger, quiet (no border); in the
    trainer's window studio, studio_primary, studio_quiet and studio_small (beside the label of a field), and
    on its bar bar, bar_main, bar_title and bar_quiet.
    Signals: clicked.
    """

    def __init__(
        self, text: str, icon: str | None = None, kind: str = "plain", parent: QWidget | None = None
    ) -> None:
        """Take the words, which are its accessible name too, and an icon's name."""
        super().__init__(parent)
        self._icon, self._kind, self._icon_shown = icon, kind, True
        self._words = Wrapped(DRESSES[kind].type, balanced=True)
        if kind not in _FILLING:
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
            self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Take other words; they become the accessible name."""
        self._words.set(self._words.role, text)
        self.setAccessibleName(text)
        self.refresh()

    def set_icon(self, icon: str) -> None:
        """Take another icon."""
        self._icon = icon
        self.refresh()

    def show_icon(self, shown: bool) -> None:
        """Show the icon or, where room is scarce, the words alone."""
        if shown != self._icon_shown:
            self._icon_shown = shown
            self.refresh()

    def set_kind(self, kind: str) -> None:
        """Dress as another kind."""
        self._kind = kind
        self._words.set(DRESSES[kind].type, self.text())
        self.refresh()

    def text(self) -> str:
        """Return the words."""
        return self._words.text

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size below which words would be lost."""
        return QSize(LEAST + 2 * CLEAR, min(TARGET, DRESSES[self._kind].height) + 2 * CLEAR)

    def natural_width(self) -> int:
        """Return the width in px at which the words stand on one line."""
        return self._words.natural_width() + self._beside_words()

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        least = DRESSES[self._kind].height
        return max(least, self._words.height(max(width - self._beside_words(width), 1)) + look().space(10))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint box, icon and words."""
        dress = self._dress()
        self.ring_role = dress.ring
        fill, edge, ink = dress.fill, dress.edge, dress.ink
        if self.isDown():
            fill, edge, ink = dress.press_fill, dress.press_ink if dress.fill else None, dress.press_ink
        elif self.underMouse():
            fill, edge = dress.hover_fill, dress.hover_edge
        elif not self.isEnabled():
            ink = dress.muted
        thin = self._kind in _THIN and not look().high_contrast
        colour = look().colour
        draw_box(
            painter,
            box,
            self.radius,
            colour(fill) if fill else None,
            colour(edge) if edge else None,
            1 if thin else 2,
            dashed=not self.isEnabled(),
        )
        self._paint_words(painter, box, ink)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str) -> None:
        room = round(box.width())
        pad, icon, gap = self._measures(room)
        width = max(room - self._beside_words(room), 1)
        left = box.left() + pad
        if self._icon and icon:
            after = self._icon in _AFTER
            place = left + self._words.width(width) + gap if after else left
            draw_icon(painter, self._icon, look().colour(ink), icon, place, box.center().y() - icon / 2)
            left += 0 if after else icon + gap
        top = box.center().y() - self._words.height(width) / 2
        self._words.draw(painter, left, top, width, look().colour(ink))

    def _dress(self) -> Dress:
        on_dark_strip = self._kind == "strip" and look().theme == "dark"
        return DRESSES["dark_strip" if on_dark_strip else self._kind]

    def _measures(self, width: int | None = None) -> tuple[int, int, int]:
        """Return padding, icon and gap in px for a width in px; no icon where a word would break by it."""
        dress = DRESSES[self._kind]
        pad, icon, gap = look().space(dress.pad), look().type_px(dress.icon), look().space(dress.gap)
        if not self._icon or not self._icon_shown:
            icon = gap = 0
        room = None if width is None else width - 2 * pad - icon - gap
        if room is None or room >= self._words.natural_width() or room >= self._longest():
            return pad, icon, gap
        return pad // 2, 0, 0

    def _longest(self) -> float:
        """Return the width in px of the longest word."""
        metrics = look().metrics(self._words.role)
        return max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)

    def _beside_words(self, width: int | None = None) -> int:
        pad, icon, gap = self._measures(width)
        return 2 * pad + icon + gap
