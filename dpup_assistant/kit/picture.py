"""A drawing that takes the colours of the theme, with words for who does not see it."""

import re

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.frames import PAD
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, painter_for
from dpup_assistant.kit.theme import KINDS, LIGHT
from dpup_assistant.kit.wrapped import LEAST, Wrapped

_SHAPE = QSizeF(640, 400)  # of the drawings: what matters is how wide to how high
_OF_WINDOW = 0.55  # of its height: words and buttons stand below, and are to be seen with the picture
_EDGE = 12  # px between the rim and the drawing
_COLOUR = re.compile(r"#[0-9A-F]{6}\b")
_ROLES = {colour: role for role, colour in reversed(LIGHT.items())}
_KINDS = {colour: (kind, part) for kind, row in KINDS["light"].items() for part, colour in enumerate(row)}


class Picture(QWidget):
    """Shows a drawing as large as its place allows; where it is spoilt, what is seen on it stands there.

    Drawings are SVG, drawn in colours of the light theme and of its kinds of outcomes; each colour becomes
    that of the same role. A picture for screen readers, named by what is seen on it.
    """

    def __init__(self, svg: str = "", described: str = "") -> None:
        """Take the drawing, and what is seen on it."""
        super().__init__()
        self._svg, self._words, self._drawing = "", Wrapped("reply"), QSvgRenderer(self)
        expose_as(self, "picture")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self._redraw)
        self.show_picture(svg, described)

    def show_picture(self, svg: str, described: str) -> None:
        """Show another drawing."""
        self._svg = svg
        self._words.set("reply", described)
        self.setAccessibleName(described)
        self._redraw()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that it is the higher the wider it is."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px, but no more than a part of the window's height."""
        if not self._drawing.isValid():
            return self._words.height(self._room(width)) + 2 * look().space(PAD)
        height = width * _SHAPE.height() / _SHAPE.width()
        return round(min(height, self.window().height() * _OF_WINDOW))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size as it was drawn."""
        return QSize(round(_SHAPE.width()), self.heightForWidth(round(_SHAPE.width())))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return QSize(LEAST + 2 * (CLEAR + PAD), LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground, and the drawing in the middle of it."""
        painter, colour = painter_for(self), look().colour
        ground = QRectF(self.rect()).adjusted(CLEAR, 0, -CLEAR, 0)
        box(painter, ground, 12, colour("surface"), colour("line"))
        if self._drawing.isValid():
            self._drawing.render(painter, _fitted(ground.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)))
        else:
            room, pad = self._room(self.width()), look().space(PAD)
            self._words.draw(painter, ground.left() + pad, pad, room, colour("text"))
        painter.end()

    def _redraw(self) -> None:
        """Take the theme's colours."""
        svg = _COLOUR.sub(lambda found: _in_theme(found[0]), self._svg)
        self._drawing.load(QByteArray(svg.encode()))
        self.updateGeometry()
        self.update()

    def _room(self, width: int) -> int:
        """Return the width in px for words in place of the drawing."""
        return max(width - 2 * CLEAR - 2 * look().space(PAD), 1)


def _in_theme(colour: str) -> str:
    """Return what has the theme in place of a colour of the light theme; any other colour stays."""
    if role := _ROLES.get(colour):
        return look().colour(role).name()
    kind, part = _KINDS.get(colour, ("", 0))
    return look().kind(kind)[part] if kind else colour


def _fitted(room: QRectF) -> QRectF:
    """Return the largest place of the drawings' shape in the middle of another one."""
    fitted = QRectF()
    fitted.setSize(_SHAPE.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    fitted.moveCenter(room.center())
    return fitted
