"""The shipped font, and how large the system wants words to be."""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from dpup_assistant.storage.paths import resources_folder

_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_FAMILY = "Noto Sans"
_PIXELS_PER_INCH = 96  # what the design's px stand on
_USUAL_WINDOWS_SIZE = 9  # points; larger where a person asked Windows for larger text


def shipped_family() -> str:
    """Load the shipped font and return its name; where a file is missing, the name of the system's font."""
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(resources_folder() / "fonts" / name))
        if number < 0:
            return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def load_language_fonts() -> None:
    """Load the shipped fonts for the names of languages, each in its own script, to follow the shipped font.

    They hold those names alone, in bold. A second call does nothing.
    """
    from dpup_assistant.kit.quiet import quiet  # the first page must not wait for it

    quiet("qt.text.font.db")  # else it names each font that lacks a script
    paths = sorted((resources_folder() / "fonts" / "languages").glob("*.[ot]tf"))
    numbers = [QFontDatabase.addApplicationFont(str(path)) for path in paths]
    families = [name for number in numbers for name in QFontDatabase.applicationFontFamilies(number)]
    QFont.insertSubstitutions(_FAMILY, families)  # else the system's own fonts come first


def system_scale(app: QApplication) -> tuple[float, float]:
    """Return how large the system wants words: as a factor on points, and as a factor on the design's px."""
    if sys.platform == "darwin":
        return _PIXELS_PER_INCH / 72, 1.0  # a point is a pixel there
    asked = max(1.0, QFont(app.font()).pointSizeF() / _USUAL_WINDOWS_SIZE) if sys.platform == "win32" else 1.0
    return asked, asked * app.primaryScreen().logicalDotsPerInchY() / _PIXELS_PER_INCH
