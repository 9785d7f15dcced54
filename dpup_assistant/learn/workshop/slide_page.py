"""A slide on the whole of the facilitator's own screen, with a bar under it that tells the room nothing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from dpup_assistant.desk.alone_page import AlonePage
from dpup_assistant.desk.keys import add_keys
from dpup_assistant.engine.learning.workshop import Slide
from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.bar import Bar
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading
from dpup_assistant.kit.scroller import Scroller
from dpup_assistant.learn.workshop.slide_paint import words_of
from dpup_assistant.learn.workshop.slide_view import BigSlide


class SlidePage(AlonePage):
    """Shows a slide. The keys are those that a presenter's remote sends too.

    Signals:
        moved(int): so many slides on, or back.
    """

    moved = Signal(int)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(Heading(role="body"))
        expose_as(self.heading, "heading")
        self.leave = Button(self.tr("Back to the notes"), "x")
        self.hide_screen = Button(self.tr("Hide screen"), "eye-off")
        self.before = Button(self.tr("Slide before"), "arrow-left")
        self.next = Button(self.tr("Next slide"), "arrow-right", "small_primary")
        self._slide, self._bar = BigSlide(), Bar()
        self._bar.add_group(self.leave, self.hide_screen)
        self._bar.add_group(self.heading, self.before, self.next)
        self._bar_area = Scroller(self._bar, "raised")  # in a very low window the bar scrolls
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._slide, 1)
        column.addWidget(self._bar_area)
        self._connect()

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.moved.emit(-1))
        self.next.clicked.connect(lambda: self.moved.emit(1))
        self._bar.changed.connect(self._fit_bar)
        forward, back = lambda: self._page(1), lambda: self._page(-1)
        add_keys(self, {"PgDown": forward, "Right": forward, "Space": forward, "PgUp": back, "Left": back})

    def show_slide(self, slide: Slide, at: int, slides: int) -> None:
        """Show a slide, the one at a place of so many."""
        self._slide.show_slide(slide)
        self.heading.setText(self.tr("Slide {at} of {slides}").format(at=at + 1, slides=slides))
        if at == 0 and self.before.hasFocus():
            self.next.setFocus()
        elif at == slides - 1 and self.next.hasFocus():
            self.before.setFocus()
        self.before.setVisible(at > 0)
        self.next.setVisible(at < slides - 1)

    def tell(self) -> None:
        """Tell the slide to a screen reader."""
        announce(self, f"{self.heading.text()}. {words_of(self._slide.slide)}")

    def focus(self) -> None:
        """Put the keyboard on what leads on."""
        (self.leave if self.next.isHidden() else self.next).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the bar the height that it needs."""
        super().resizeEvent(event)
        self._fit_bar()

    def _page(self, pages: int) -> None:
        """Scroll in a slide that is too long; at its end go to the next one."""
        if not self._slide.go_on(pages):
            self.moved.emit(pages)

    def _fit_bar(self) -> None:
        self._bar_area.setFixedHeight(min(self._bar.heightForWidth(self.width()), self.height() // 2))
