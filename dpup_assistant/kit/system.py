"""What the system asks for: dark or light, or a contrast theme of its own."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from dpup_assistant.kit.theme import contrast

_SYSTEM_CONTRAST = 7  # words to window, from which the system's palette counts as a contrast theme of its own

ContrastColours = tuple[str, str, str, str]  # window, words, picked, words on picked; each #RRGGBB
Asked = tuple[str, ContrastColours | None]  # light, dark or contrast; the system's own colours, if any


def first_guess(app: QApplication) -> Asked:
    """Return what the system's palette looks like. Cheap, and wrong only for contrast themes."""
    dark = _system_palette(app).color(QPalette.ColorRole.Window).lightness() < 128
    return ("dark" if dark else "light"), None


def asked_for(app: QApplication) -> Asked:
    """Return what the system says it wants."""
    from PySide6.QtCore import Qt  # slow to load, see qt_numbers

    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast", _own_colours(app)
    scheme = hints.colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return first_guess(app)
    return ("dark" if scheme == Qt.ColorScheme.Dark else "light"), None


def _own_colours(app: QApplication) -> ContrastColours | None:
    """Return the colours of the system's contrast theme; None where its palette is none."""
    palette, roles = _system_palette(app), QPalette.ColorRole
    window, words = palette.color(roles.Window).name(), palette.color(roles.WindowText).name()
    if contrast(window, words) < _SYSTEM_CONTRAST:
        return None
    return window, words, palette.color(roles.Highlight).name(), palette.color(roles.HighlightedText).name()


def _system_palette(app: QApplication) -> QPalette:
    """Return the system's palette, which lies under the program's own."""
    own = app.palette()
    app.setPalette(QPalette())
    palette = app.palette()
    app.setPalette(own)
    return palette
