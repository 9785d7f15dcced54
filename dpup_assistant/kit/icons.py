"""Icons: line drawings that take the colour of the words beside them."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from dpup_assistant.storage.paths import resources_folder

_drawn: dict[tuple[str, str, int, float], QPixmap] = {}


def icon_pixmap(name: str, colour: QColor | str, size: int) -> QPixmap:
    """Return an icon in a colour and a size in px, drawn once and kept.

    An icon whose file is missing or spoilt is an empty picture: its word stands beside it anyway.
    """
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    key = (name, colour if isinstance(colour, str) else colour.name(), size, ratio)
    if key not in _drawn:
        _drawn[key] = _draw(*key)
    return _drawn[key]


def draw_icon(painter: QPainter, name: str, colour: QColor | str, size: int, x: float, y: float) -> None:
    """Paint an icon with its top left corner at x, y."""
    painter.drawPixmap(round(x), round(y), icon_pixmap(name, colour, size))


def _draw(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # a library of its own, not needed to open a window

    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    try:
        drawing = (resources_folder() / "icons" / f"{name}.svg").read_bytes()
    except OSError:
        return pixmap
    renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.encode())))
    if renderer.isValid():
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
    return pixmap
