"""Draws the program's icon for Windows and Linux, from its drawing: python packaging/icons.py

The files are kept with the source, so that a build needs no drawing.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
DRAWING = ROOT / "resources" / "icons" / "program.svg"
FOLDER = ROOT / "packaging" / "icons"
OF_WINDOWS = (16, 24, 32, 48, 64, 256)
OF_LINUX = (16, 24, 32, 48, 64, 128, 256)
_SMALL = 32  # px; below it, thin lines would blur away


def main() -> None:
    """Write the files."""
    QGuiApplication(["icons", "-platform", "offscreen"])
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "dpup-assistant.ico").write_bytes(icon_file({size: png(size) for size in OF_WINDOWS}))
    for size in OF_LINUX:
        (FOLDER / f"{size}.png").write_bytes(png(size))


def png(size: int) -> bytes:
    """Return the icon as a PNG of so many px a side, with thicker lines where it is small."""
    drawing = DRAWING.read_text("utf-8")
    if size < _SMALL:
        drawing = drawing.replace('stroke-width="3"', 'stroke-width="4"').replace('r="3.300"', 'r="4.200"')
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")
    return held.data().data()


def icon_file(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon of PNGs by their size: a head, one entry of 16 bytes each, and the pictures."""
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures.items():
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures.values())


if __name__ == "__main__":
    main()
