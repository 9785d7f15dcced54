"""The program's one look: its theme and its text size, and what follows from them."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from dpup_assistant.kit.fonts import shipped_family, system_scale
from dpup_assistant.kit.theme import KINDS, THEMES, KindColours, contrast, system_kinds, system_theme
from dpup_assistant.kit.type_table import TYPE

THEME_CHOICES = ("system", "light", "dark", "contrast")
TEXT_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)
_SYSTEM_CONTRAST = 7  # words to window, from which the system's palette counts as a contrast theme of its own


class Look(QObject):
    """Colours, fonts and measures for every widget of the kit.

    Signals:
        changed: the theme or the text size is another one.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Begin light, at text size 1, following the system. Nothing is shown before `apply`."""
        super().__init__()
        self.theme_choice = "system"
        self.theme = "light"  # light, dark or contrast
        self.text_size = 1.0
        self.generation = 0  # grows with each change; what is kept for an older one is stale
        self._app: QApplication | None = None
        self._family = ""
        self._points, self._scale = 1.0, 1.0  # what the system asks for, on points and on px
        self._roles, self._kinds = THEMES["light"], KINDS["light"]
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._pitches: dict[str, float] = {}

    def apply(self, app: QApplication) -> None:
        """Dress the program: fonts, palette, following the system from now on. Once, before any widget."""
        self._app = app
        app.setStyle("Fusion")  # the same measures on every system; the kit paints itself on top of it
        self._points, self._scale = system_scale(app)
        self._family = shipped_family()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._restyle()

    def set_theme(self, choice: str) -> None:
        """Take a theme: system, light, dark or contrast. Anything else counts as system."""
        choice = choice if choice in THEME_CHOICES else "system"
        if choice != self.theme_choice:
            self.theme_choice = choice
            self._restyle()

    def set_text_size(self, size: float) -> None:
        """Take the text size nearest to `size` among those on offer."""
        nearest = min(TEXT_SIZES, key=lambda offered: abs(offered - size))
        if nearest != self.text_size:
            self.text_size = nearest
            self._restyle()

    def step_text_size(self, steps: int) -> None:
        """Take the text size that is so many steps larger (or, below 0, smaller), as far as they go."""
        place = TEXT_SIZES.index(self.text_size) + steps
        self.set_text_size(TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)])

    @property
    def high_contrast(self) -> bool:
        """Whether there are no tints, so that borders and turned colours must tell blocks apart."""
        return self.theme == "contrast"

    def colour(self, role: str) -> QColor:
        """Return the colour of a role of the theme."""
        if role not in self._colours:
            self._colours[role] = QColor(self._roles[role])
        return self._colours[role]

    def kind(self, kind: str) -> KindColours:
        """Return the colours of a kind of outcome."""
        return self._kinds[kind]

    def font(self, role: str) -> QFont:
        """Return the font of a role of the table of type, at the text size and the system's own."""
        if role not in self._fonts:
            kind = TYPE[role]
            font = QFont(self._family) if self._family else QFont()
            font.setPointSizeF(kind.size * self.text_size * self._points)
            font.setBold(kind.bold)
            self._fonts[role] = font
        return self._fonts[role]

    def pitch(self, role: str) -> float:
        """Return the distance from line to line in px for a role of the table of type."""
        if role not in self._pitches:
            kind = TYPE[role]
            own = QFontMetricsF(self.font(role)).height()
            size = kind.size * 4 / 3 * self.text_size * self._scale  # px
            self._pitches[role] = own if kind.line is None else kind.line * size
        return self._pitches[role]

    def type_px(self, px: float) -> int:
        """Return a measure that grows with the words (icons, ems), in px; given at text size 1."""
        return round(px * self.text_size * self._scale)

    def space(self, px: float) -> int:
        """Return a space between things in px, given at text size 1. It grows half as fast as the words."""
        return round(px * (1 + self.text_size * self._scale) / 2)

    def _follow_system(self) -> None:
        if self.theme_choice == "system":
            self._restyle()

    def _restyle(self) -> None:
        """Work out everything anew, and tell."""
        if self._app is None:
            return
        self._pick_theme(self._app)
        self.generation += 1
        self._colours.clear()
        self._fonts.clear()
        self._pitches.clear()
        self._app.setPalette(self.palette())
        self._app.setFont(self.font("body"))
        self.changed.emit()

    def _pick_theme(self, app: QApplication) -> None:
        self.theme = self.theme_choice
        if self.theme_choice == "system":
            hints = app.styleHints()
            dark = hints.colorScheme() == Qt.ColorScheme.Dark
            self.theme = "dark" if dark else "light"
            if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
                self.theme = "contrast"
                if self._take_system_palette(app):
                    return
        self._roles, self._kinds = THEMES[self.theme], KINDS[self.theme]

    def _take_system_palette(self, app: QApplication) -> bool:
        """Take the colours of the system's contrast theme. False where its palette is none."""
        app.setPalette(QPalette())  # ours off, so that the system's own shows
        palette = app.palette()
        window, words, picked, on_picked = (
            palette.color(role).name()
            for role in (
                QPalette.ColorRole.Window,
                QPalette.ColorRole.WindowText,
                QPalette.ColorRole.Highlight,
                QPalette.ColorRole.HighlightedText,
            )
        )
        if contrast(window, words) < _SYSTEM_CONTRAST:
            return False
        self._roles, self._kinds = system_theme(window, words, picked, on_picked), system_kinds(window, words)
        return True

    def palette(self) -> QPalette:
        """Return the colours for what Qt itself paints."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, colour in {
            roles.Window: "page",
            roles.WindowText: "text",
            roles.Base: "surface",
            roles.AlternateBase: "raised",
            roles.Text: "text",
            roles.Button: "surface",
            roles.ButtonText: "text",
            roles.Highlight: "primary",
            roles.HighlightedText: "on_primary",
            roles.PlaceholderText: "muted",
            roles.ToolTipBase: "surface",
            roles.ToolTipText: "text",
            roles.Link: "primary",
        }.items():
            palette.setColor(role, self.colour(colour))
        return palette


_look: Look | None = None


def look() -> Look:
    """Return the program's one look."""
    global _look  # one look for one program, made when first asked for
    if _look is None:
        _look = Look()
    return _look
