"""The box that a field of the trainer's window stands in: its border tells of keyboard and faults."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, painter_for
from dpup_assistant.kit.words_edit import WordsEdit

FIELD_HEIGHT = 40  # px, the least
RADIUS = 6
_RING, _FAULT = 4, 3  # px: a ring in the place of the border changes 2 px more than the border had


def field_rect(widget: QWidget) -> QRectF:
    """Return what a person sees of a field. With no outer ring, nothing is kept clear above and below."""
    return QRectF(widget.rect()).adjusted(CLEAR, 0, -CLEAR, 0)


def paint_field(painter: QPainter, rect: QRectF, edge: str, focused: bool, fill: str = "surface") -> None:
    """Paint a field's ground and border: `edge` is `edge`, or `error` or `warn` where it has a fault.

    The keyboard turns the border into the ring; the border of a fault stays, with the ring inside.
    """
    colour, fault = look().colour, edge in ("error", "warn")
    box(painter, rect, RADIUS, colour(fill), colour(edge), _FAULT if fault else 2, dashed=fill == "page")
    if focused:
        inside = _FAULT if fault else 0
        within = rect.adjusted(inside, inside, -inside, -inside)
        box(painter, within, RADIUS - inside, None, colour("focus"), _FAULT if fault else _RING)


class FieldBox(QWidget):
    """The box round words to type. A click anywhere in it leads to them."""

    def __init__(self, edit: WordsEdit) -> None:
        """Take the words."""
        super().__init__()
        self.edge = "edge"
        self._edit = edit
        self.setFocusProxy(edit)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Column(self, 0, (12 + CLEAR, 8, 12 + CLEAR, 8)).addWidget(edit, 0, Qt.AlignmentFlag.AlignVCenter)
        edit.focused.connect(self.update)
        look().have_follow(self)

    def set_edge(self, edge: str) -> None:
        """Take the role of the border: `edge`, `error` or `warn`."""
        self.edge = edge
        self.update()

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Lead to the words."""
        self._edit.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box."""
        painter = painter_for(self)
        fill = "page" if self._edit.isReadOnly() else "surface"
        rect, height = field_rect(self), self.heightForWidth(self.width())
        beside = (rect.height() - height) / 2  # in a row with something higher
        rect.adjust(0, beside, 0, -beside)
        paint_field(painter, rect, self.edge, self._edit.hasFocus(), fill)
        painter.end()
