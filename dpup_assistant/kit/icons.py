"""Icons: line drawings that take the colour of the words beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from dpup_assistant.storage.drawings import drawing

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_STROKE = 'stroke-width="2"'  # as the drawings have it, of 24

_drawn: dict[tuple[str, str, int, int, float], QPixmap] = {}


def icon_pixmap(name: str, colour: QColor | str, size: int, stroke: int = 2) -> QPixmap:
    """Return an icon in a colour and a size in px, drawn once and kept. `stroke` is of 24.

    An icon whose file is missing or spoilt is an empty picture: its word stands beside it anyway.
    """
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    key = (name, colour if isinstance(colour, str) else colour.name(), size, stroke, ratio)
    if key not in _drawn:
        _drawn[key] = _draw(*key)
    return _drawn[key]


def draw_icon(
    painter: QPainter, name: str, colour: QColor | str, size: int, x: float, y: float, stroke: int = 2
) -> None:
    """Paint an icon with its top left corner at x, y."""
    painter.drawPixmap(round(x), round(y), icon_pixmap(name, colour, size, stroke))


def program_icon() -> QIcon:
    """Return the mark as the icon of the windows, in the sizes that title bars and task bars show."""
    from PySide6.QtGui import QIcon  # slow to load, and the first page must not wait for it

    icon = QIcon()
    for size in (16, 24, 32, 48, 64):
        icon.addPixmap(icon_pixmap("program", "", size))
    return icon


def icon_svg(name: str, colour: str, stroke: float) -> QByteArray:
    """Return an icon in a colour, its lines `stroke` of 24 wide. It is empty where its file is missing."""
    svg = drawing(name).replace("currentColor", colour).replace(_STROKE, f'stroke-width="{stroke}"')
    return QByteArray(svg.encode())


def _draw(name: str, colour: str, size: int, stroke: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # a library of its own, not needed to open a window

    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    renderer = QSvgRenderer(icon_svg(name, colour, stroke))
    if renderer.isValid():
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
    return pixmap
