"""The program's one look: its theme and its text size, and what follows from them."""

from PySide6.QtCore import SIGNAL, SLOT, QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.kit.fonts import shipped_family, system_scale
from dpup_assistant.kit.once_up import once_up
from dpup_assistant.kit.system import Asked, asked_for, first_guess
from dpup_assistant.kit.theme import KINDS, THEMES, KindColours, system_kinds, system_theme
from dpup_assistant.kit.type_table import TYPE

THEME_CHOICES = ("system", "light", "dark", "contrast")
QT_ARGUMENTS = ("-style", "Fusion")  # for QApplication: one style everywhere; setStyle loads much of Qt
TEXT_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)


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
        self._asked: Asked = ("light", None)  # by the system
        self._points, self._scale = 1.0, 1.0  # what the system asks for, on points and on px
        self._roles, self._kinds = THEMES["light"], KINDS["light"]
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetricsF] = {}
        self._pitches: dict[str, float] = {}

    def apply(self, app: QApplication) -> None:
        """Dress the program: fonts, palette, following the system from now on. Once, before any widget."""
        self._app = app
        self._points, self._scale = system_scale(app)
        self._family = shipped_family()
        self._asked = first_guess(app)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow_system)
        once_up(self, self.follow_system)
        self._restyle()

    def follow_system(self) -> None:
        """Take what the system asks for now, if that is the choice."""
        if self._app is None:
            return
        before, self._asked = self._asked, asked_for(self._app)
        if self.theme_choice == "system" and self._asked != before:
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

    def have_follow(self, widget: QWidget, slot: str = "update()") -> None:
        """Have a slot of Qt's own called at each change, as long as the widget is there.

        `changed.connect(widget.update)` does the same, but PySide never gives up the name that it makes of
        such a slot, so pages that are made anew would add up.
        """
        QObject.connect(self, SIGNAL("changed()"), widget, SLOT(slot))

    @property
    def high_contrast(self) -> bool:
        """Whether there are no tints, so that borders and turned colours must tell blocks apart."""
        return self.theme == "contrast"

    def colour(self, role: str) -> QColor:
        """Return the colour of a role of the theme, or of `#RRGGBB`; one object until the look changes."""
        if role not in self._colours:
            self._colours[role] = QColor(role if role.startswith("#") else self._roles[role])
        return self._colours[role]

    def kind(self, kind: str) -> KindColours:
        """Return the colours of a kind of outcome."""
        return self._kinds[kind]

    def font(self, role: str) -> QFont:
        """Return the font of a role of the table of type, at the text size and the system's own."""
        if role not in self._fonts:
            kind = TYPE[role]
            self._fonts[role] = self.font_of(kind.size * self.text_size, bold=kind.bold)
        return self._fonts[role]

    def font_of(self, points: float, *, bold: bool) -> QFont:
        """Return the font in a size as the system has it, whatever the text size is."""
        font = QFont(self._family) if self._family else QFont()
        font.setPointSizeF(points * self._points)
        font.setBold(bold)
        return font

    def metrics(self, role: str) -> QFontMetricsF:
        """Return the measures of a role's font."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetricsF(self.font(role))
        return self._metrics[role]

    def pitch(self, role: str) -> float:
        """Return the distance from line to line in px for a role of the table of type."""
        if role not in self._pitches:
            kind = TYPE[role]
            own = self.metrics(role).height()
            size = kind.size * 4 / 3 * self.text_size * self._scale  # px
            self._pitches[role] = own if kind.line is None else kind.line * size
        return self._pitches[role]

    def type_px(self, px: float) -> int:
        """Return a measure that grows with the words (icons, ems), in px; given at text size 1."""
        return round(px * self.text_size * self._scale)

    def space(self, px: float) -> int:
        """Return a space between things in px, given at text size 1. It grows half as fast as the words."""
        return round(px * (1 + self.text_size * self._scale) / 2)

    def _restyle(self) -> None:
        """Work out everything anew, and tell."""
        if self._app is None:
            return
        self.theme, own = self._asked if self.theme_choice == "system" else (self.theme_choice, None)
        self._roles = system_theme(*own) if own else THEMES[self.theme]
        self._kinds = system_kinds(*own[:2]) if own else KINDS[self.theme]
        self.generation += 1
        for kept in (self._colours, self._fonts, self._metrics, self._pitches):
            kept.clear()
        self._app.setPalette(self.palette())
        self._app.setFont(self.font("body"))
        self.changed.emit()

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
