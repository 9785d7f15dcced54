"""The plain button, in the colours of the place where it stands."""

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.control import TARGET, Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.wrapped import Wrapped

_FORWARD = "arrow-right"  # the one icon that stands after its words


class Dress(NamedTuple):
    """The roles a kind of button takes from the theme, and its measures in px at text size 1."""

    fill: str | None
    edge: str | None
    ink: str
    hover_fill: str | None
    hover_edge: str | None
    press_fill: str
    press_ink: str
    ring: str = "focus"
    type: str = "strong"
    height: int = TARGET
    pad: int = 16
    icon: int = 20
    gap: int = 8


_DRESSES = {
    "plain": Dress("surface", "edge", "text", "soft", "primary", "primary", "on_primary"),
    "primary": Dress(
        "primary", None, "on_primary", "primary", None, "primary_press", "on_primary",
        type="main_button", height=56, pad=30, gap=12,
    ),
    "small_primary": Dress("primary", None, "on_primary", "primary", None, "primary_press", "on_primary"),
    "rail": Dress(
        "rail_raised", "rail_line", "rail_text", "rail_raised", "rail_text", "rail_text", "rail",
        ring="rail_focus", type="rail_button", pad=10,
    ),
    "place": Dress(
        None, None, "rail_text", "rail_raised", None, "rail_text", "rail",
        ring="rail_focus", type="rail_text", pad=14, icon=22, gap=12,
    ),
    "place_here": Dress(
        "rail_raised", "rail_line", "rail_text", "rail_raised", "rail_text", "rail_text", "rail",
        ring="rail_focus", type="rail_title", pad=14, icon=22, gap=12,
    ),
    "strip": Dress(
        "on_head", None, "head", "on_head", None, "head", "on_head", ring="on_head", pad=20, gap=10,
    ),
    "dark_strip": Dress(
        "primary", None, "on_primary", "primary", None, "primary_press", "on_primary",
        ring="on_head", pad=20, gap=10,
    ),
    "danger": Dress(
        "danger_fill", "danger_ink", "danger_ink", "danger_fill", "danger_ink", "danger_ink", "danger_fill",
        ring="rail_focus", type="rail_button", height=56, pad=14, icon=22, gap=10,
    ),
    "quiet": Dress(None, None, "text", "soft", None, "primary", "on_primary"),
}  # fmt: skip
_FILLING = ("rail", "danger", "place", "place_here")  # kinds that take all the width of their place


class Button(Control):
    """A button with words, and an icon beside them.

    Kinds: plain, primary (the one main button of a page), small_primary (the same on a bar), rail, place and
    place_here (in the rail), strip (on the head of a Say this block), danger, quiet (no border). Signals:
    clicked.
    """

    def __init__(
        self, text: str, icon: str | None = None, kind: str = "plain", parent: QWidget | None = None
    ) -> None:
        """Take the words, which are its accessible name too, and an icon's name."""
        super().__init__(parent)
        self._icon, self._kind = icon, kind
        self._words = Wrapped(_DRESSES[kind].type, balanced=True)
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

    def set_kind(self, kind: str) -> None:
        """Dress as another kind."""
        self._kind = kind
        self._words.set(_DRESSES[kind].type, self.text())
        self.refresh()

    def text(self) -> str:
        """Return the words."""
        return self._words.text

    def natural_width(self) -> int:
        """Return the width in px at which the words stand on one line."""
        return self._words.natural_width() + self._beside_words()

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        least = _DRESSES[self._kind].height
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
        thin = self._kind == "rail" and not look().high_contrast
        colour = look().colour
        draw_box(
            painter,
            box,
            self.radius,
            colour(fill) if fill else None,
            colour(edge) if edge else None,
            1 if thin else 2,
        )
        self._paint_words(painter, box, ink)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str) -> None:
        room = round(box.width())
        pad, icon, gap = self._measures(room)
        width = max(room - self._beside_words(room), 1)
        left = box.left() + pad
        if self._icon and icon:
            after = self._icon == _FORWARD
            place = left + self._words.width(width) + gap if after else left
            draw_icon(painter, self._icon, look().colour(ink), icon, place, box.center().y() - icon / 2)
            left += 0 if after else icon + gap
        top = box.center().y() - self._words.height(width) / 2
        self._words.draw(painter, left, top, width, look().colour(ink))

    def _dress(self) -> Dress:
        on_dark_strip = self._kind == "strip" and look().theme == "dark"
        return _DRESSES["dark_strip" if on_dark_strip else self._kind]

    def _measures(self, width: int | None = None) -> tuple[int, int, int]:
        """Return padding, icon and gap in px for a width in px; no icon where a word would break by it."""
        dress = _DRESSES[self._kind]
        pad, icon, gap = look().space(dress.pad), look().type_px(dress.icon), look().space(dress.gap)
        if not self._icon:
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
