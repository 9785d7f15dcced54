"""A slide on the screen: as large as its place, or as a small picture of it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from dpup_assistant.engine.learning.workshop import Slide
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, painter_for
from dpup_assistant.kit.qt_numbers import PLAIN_TEXT
from dpup_assistant.kit.scroller import Scroller
from dpup_assistant.kit.wrapped import LEAST
from dpup_assistant.learn.workshop.slide_paint import HEIGHT, WIDTH, lay_out, paint_slide, words_of

_THUMB = 320  # px, the width of a small slide


class _Slide(QLabel):
    """A slide, with its words for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slide = Slide(title="")
        self.setProperty("textFormat", PLAIN_TEXT)
        look().have_follow(self)

    def show_slide(self, slide: Slide) -> None:
        self.slide = slide
        self.setText(words_of(slide))
        self.setAccessibleName(" ".join(words_of(slide).split()))
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return next to nothing: the words of the label itself are not what is painted."""
        return QSize(1, 1)

    def heightForWidth(self, _width: int, /) -> int:  # noqa: N802 - Qt's name
        """Return that its height does not follow from the label's own words either."""
        return -1


class SlideThumb(_Slide):
    """A slide as it is on the projector, small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.fit(_THUMB)

    def fit(self, room: int) -> None:
        """Take a size that grows with the text, and is at most `room` px wide."""
        width = max(min(look().space(_THUMB), room - 2 * CLEAR), LEAST)  # no room yet, at first
        self.setFixedSize(width + 2 * CLEAR, width * HEIGHT // WIDTH)  # level with the block beside it

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it, whole, with an edge round it."""
        painter, place = painter_for(self), QRectF(self.rect()).adjusted(CLEAR, 0, -CLEAR, 0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        laid = lay_out(self.slide, WIDTH, HEIGHT)
        height = max(laid.height, HEIGHT)
        painter.save()
        painter.translate(place.topLeft())
        painter.scale(place.width() / WIDTH, place.height() / height)
        paint_slide(painter, laid, height)
        painter.restore()
        box(painter, place, 0, None, look().colour("edge"))
        painter.end()


class _WholeSlide(_Slide):
    """A slide as high as its words need, and at least as its place."""

    def fit(self, place: QSize) -> None:
        self._laid = lay_out(self.slide, place.width(), place.height())
        self.setMinimumHeight(self._laid.height)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter = painter_for(self)
        paint_slide(painter, self._laid, self.height())
        painter.end()


class BigSlide(Scroller):
    """A slide that fills its place. One that is too long for it scrolls."""

    def __init__(self) -> None:
        """Make it empty."""
        self._inside = _WholeSlide()
        super().__init__(self._inside)
        look().changed.connect(self._fit)

    @property
    def slide(self) -> Slide:
        """What it shows."""
        return self._inside.slide

    def show_slide(self, slide: Slide) -> None:
        """Show a slide from its top."""
        self._inside.show_slide(slide)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def go_on(self, pages: int) -> bool:
        """Scroll on by a page or, below 0, back. Return whether there was anything to scroll."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + round(pages * 0.85 * self.viewport().height()))
        return bar.value() != before

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the slide out for its place."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._inside.fit(self.viewport().size())
