"""The agenda: the items of the form, each with its minutes, and which of them it is now."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.control import TARGET, Control
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.wrapped import Wrapped
from dpup_assistant.learn.workshop.run import Run
from dpup_assistant.output.counted import many

_PAD, _GAP, _NUMBER = 14, 10, 24  # px


class AgendaView(QWidget):
    """A button for each item. Signals: picked(str), the id of an item."""

    picked = Signal(str)

    def __init__(self, run: Run) -> None:
        """Take the run."""
        super().__init__()
        self._run = run
        column = Column(self, 8, controls=True)
        self.buttons: dict[str, ItemButton] = {}
        for number, (name, item) in enumerate(run.items.items(), 1):
            button = self.buttons[name] = ItemButton(number, item.title, item.minutes[run.form])
            button.clicked.connect(lambda _checked=False, name=name: self.picked.emit(name))
            column.addWidget(button)
        self.refresh()

    def refresh(self) -> None:
        """Mark the item that the run is at."""
        for name, button in self.buttons.items():
            button.show_now(name == self._run.stop.item)


class ItemButton(Control):
    """An item of the agenda: its number, title and minutes. Signals: clicked."""

    radius = 10

    def __init__(self, number: int, title: str, minutes: int) -> None:
        """Take what stands on it."""
        super().__init__()
        self._minutes = many(minutes, "minute")
        self._number, self._title = Wrapped("strong", str(number)), Wrapped("strong", title)
        self._under = Wrapped("small_text")
        self._now = True
        self.setAccessibleName(f"{number}. {title}")
        self.show_now(now=False)

    def show_now(self, now: bool) -> None:
        """Show, in words too, whether the workshop is at this item."""
        if now != self._now:
            self._now = now
            words = self.tr("Now. {minutes}").format(minutes=self._minutes) if now else self._minutes
            self._under.set("small_strong" if now else "small_text", words)
            self.setAccessibleDescription(words)
            self.refresh()

    def natural_width(self) -> int:
        """Return the width in px at which nothing wraps."""
        return self._beside() + max(self._title.natural_width(), self._under.natural_width())

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        room = max(width - self._beside(), 1)
        return max(TARGET, self._title.height(room) + self._under.height(room) + look().space(12))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint box, number, title and minutes."""
        colour = look().colour
        fill, edge, ink = ("picked", "primary", "on_picked") if self._now else ("surface", "edge", "text")
        if self.isDown():
            fill, edge, ink = "primary", "primary", "on_primary"
        elif self.underMouse() and not self._now:
            fill, edge = "soft", "primary"
        draw_box(painter, box, self.radius, colour(fill), colour(edge), 3 if self._now else 2)
        room = max(round(box.width()) - self._beside(), 1)
        title = self._title.height(room)
        top = box.center().y() - (title + self._under.height(room)) / 2
        left = box.left() + look().space(_PAD)
        self._number.draw(painter, left, top, look().type_px(_NUMBER), colour(ink))
        left += look().type_px(_NUMBER) + look().space(_GAP)
        self._title.draw(painter, left, top, room, colour(ink))
        self._under.draw(painter, left, top + title, room, colour(ink))

    def _beside(self) -> int:
        return 2 * look().space(_PAD) + look().type_px(_NUMBER) + look().space(_GAP)
