"""The button of an answer in the rail, which a press opens to be changed."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.control import TARGET, Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, fill, inner_ring
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.wrapped import Wrapped

_PAD, _RIGHT = 13, 9  # px, left of an answer, and right of Change


class AnswerButton(Control):
    """An answer given so far. Pressing it changes it; named "Change: question, answer". Signals: clicked."""

    ring_role = "rail_focus"
    radius = 6

    def __init__(
        self, question: str = "", answer: str = "", desk_fact: bool = False, parent: QWidget | None = None
    ) -> None:
        """Take the question and its answer; `desk_fact`: answered once for this desk."""
        super().__init__(parent)
        self._question, self._answer = Wrapped("rail_small"), Wrapped("rail_strong")
        self._change, self._fact = Wrapped("rail_small", self.tr("Change")), Wrapped("rail_small")
        self.set_answer(question, answer, desk_fact)

    def set_answer(self, question: str, answer: str, desk_fact: bool = False) -> None:
        """Take another question and answer."""
        self._question.set("rail_small", question)
        self._answer.set("rail_strong", answer)
        self._fact.set("rail_small", self.tr("Set for this desk") if desk_fact else "")
        self.setAccessibleName(self.tr("Change: {}, {}").format(question, answer))
        self.setAccessibleDescription(self._fact.text)
        self.refresh()

    def text(self) -> str:
        """Return the question and the answer."""
        return self.accessibleName()

    def natural_width(self) -> int:
        """Return the width in px at which nothing wraps."""
        answer = self._answer.natural_width() + self._change_width()
        return max(self._question.natural_width(), answer) + look().space(_PAD) + look().space(_RIGHT)

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        room, beside = self._rooms(width)
        words = self._question.height(room) + self._answer.height(beside) + self._fact_height(room)
        return max(TARGET - 2 * CLEAR, words + look().space(8))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint question, answer and Change, and the line under it."""
        colour, down = look().colour, self.isDown()
        if down or self.underMouse():
            ground = colour("rail_text" if down else "rail_raised")
            draw_box(painter, box.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR), self.radius, ground)
        first, second = ("rail", "rail") if down else ("rail_text", "rail_muted")
        room, beside = self._rooms(round(box.width()))
        left, top = box.left() + look().space(_PAD), box.top() + look().space(3)
        self._question.draw(painter, left, top, room, colour(second))
        top += self._question.height(room)
        self._answer.draw(painter, left, top, beside, colour(first))
        self._paint_change(painter, box, top + self._answer.height(beside) / 2, second)
        self._fact.draw(painter, left, top + self._answer.height(beside), room, colour(second))
        fill(painter, QRectF(box.left(), self.height() - 1, box.width(), 1), colour(self._line_role()))

    def paint_ring(self, painter: QPainter, _box: QRectF) -> None:
        """Paint the ring inside: rows of answers touch."""
        inner_ring(painter, QRectF(self.rect()), self.radius, look().colour(self.ring_role))

    def _paint_change(self, painter: QPainter, box: QRectF, middle: float, ink: str) -> None:
        icon, width, colour = look().type_px(16), self._change.natural_width(), look().colour(ink)
        left = box.right() - look().space(_RIGHT) - width
        draw_icon(painter, "pencil", colour, icon, left - icon - look().space(5), middle - icon / 2)
        top = middle - self._change.height(width) / 2
        self._change.draw(painter, left, top, width, colour)

    def _rooms(self, width: int) -> tuple[int, int]:
        """Return the widths in px for the question, and for the answer beside Change."""
        room = width - look().space(_PAD) - look().space(_RIGHT)
        return max(room, 1), max(room - self._change_width(), 1)

    def _change_width(self) -> int:
        return self._change.natural_width() + look().type_px(16) + look().space(12)

    def _fact_height(self, room: int) -> int:
        return self._fact.height(room) if self._fact.text else 0

    def _line_role(self) -> str:
        return "rail_line" if look().high_contrast else "rail_raised"
