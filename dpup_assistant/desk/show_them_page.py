"""Show them: the words in large print for the person, and under them the worker's bar."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dpup_assistant.desk.keys import add_keys
from dpup_assistant.desk.parts import Parts, other_words, parts_of
from dpup_assistant.desk.show_them_bar import ShowThemBar
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.words import Paragraph, text_of
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.big_lines import Run
from dpup_assistant.kit.big_paragraph import POINTS, BigStyle
from dpup_assistant.kit.big_words import BigWords
from dpup_assistant.kit.layouts import settle
from dpup_assistant.kit.scroller import Scroller


class ShowThemPage(QWidget):
    """Shows an explanation's words, and nothing else of it.

    Signals:
        done: the page is to be closed.
        moved: another part is shown.
    """

    done = Signal()
    moved = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._explanation: Explanation | None = None
        self._parts, self._style = Parts(), BigStyle()
        self._words, self.bar = BigWords(), ShowThemBar()
        self._mirror: BigWords | None = None
        self._bar_area = Scroller(self.bar, "raised")  # in a very low window the bar scrolls
        self.heading = self.bar.heading
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words, 1)
        column.addWidget(self._bar_area)
        self._connect()

    def _connect(self) -> None:
        bar, app = self.bar, QApplication.instance()
        bar.leave.clicked.connect(self.done)
        bar.told.clicked.connect(self.done)
        bar.bigger.clicked.connect(lambda: self._resize_words(1))
        bar.smaller.clicked.connect(lambda: self._resize_words(-1))
        bar.turn.clicked.connect(self._turn)
        bar.all.clicked.connect(lambda: self._show(replace(self._parts, at=0, whole=not self._parts.whole)))
        bar.before.clicked.connect(lambda: self._move(-1))
        bar.next.clicked.connect(lambda: self._move(1))
        bar.again.clicked.connect(self._say_again)
        moving = {"Left": lambda: self._move(-1), "Right": lambda: self._move(1)}
        sizing = {"+": lambda: self._resize_words(1), "-": lambda: self._resize_words(-1)}
        scrolling = {"Up": lambda: self._scroll(lines=-1), "Down": lambda: self._scroll(lines=1)}
        paging = {"PgUp": lambda: self._page(-1), "PgDown": lambda: self._page(1)}
        add_keys(self, {**moving, **sizing, "=": sizing["+"]})
        add_keys(self, {**scrolling, **paging}, repeat=True)
        self._words.read.connect(self._scroll_mirror)
        bar.changed.connect(self._fit_bar)
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_visible)

    def show_explanation(
        self, explanation: Explanation, said: Sequence[Paragraph], *, white_on_black: bool
    ) -> None:
        """Show the wording `said` of an explanation from its first part on."""
        self._explanation = explanation
        self._style = replace(self._style, white_on_black=white_on_black)
        self._parts = parts_of(explanation, said)
        self._refresh()

    @property
    def has_words(self) -> bool:
        """Whether there is something to show."""
        return bool(self._parts.said)

    def mirror_in(self, words: BigWords | None) -> None:
        """Show the same words in another place too, or in no other place any more."""
        self._mirror = words
        self._refresh()

    def wipe(self) -> None:
        """Forget the words."""
        self._explanation, self._parts = None, Parts()
        for words in self._views():
            words.clear()

    def stand_upright(self) -> None:
        """Show the next words in their usual size and the right way up."""
        self._style = BigStyle()

    def focus(self) -> None:
        """Put the keyboard on what leads on."""
        self.bar.main().setFocus()

    def tell(self, before: str = "") -> None:
        """Tell the words to a screen reader, and something before them."""
        announce(self, before + text_of(self._parts.shown))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the bar the height that it needs."""
        super().resizeEvent(event)
        self._fit_bar()

    def _views(self) -> list[BigWords]:
        return [self._words, self._mirror] if self._mirror else [self._words]

    def _refresh(self) -> None:
        """Show the words as they are to stand now."""
        paragraphs = [_runs(paragraph) for paragraph in self._parts.shown]
        for words in self._views():
            words.show_paragraphs(paragraphs, self._style)
        had = QApplication.focusWidget()
        self.bar.show_parts(self._parts)
        if had and self.bar.isAncestorOf(had) and had.isHidden():
            self.bar.main().setFocus()
        settle()

    def _show(self, parts: Parts) -> None:
        if self._explanation and parts != self._parts:
            self._parts = parts
            self._refresh()
            self.moved.emit()
            self.tell(f"{self.heading.text()}. ")

    def _move(self, steps: int) -> None:
        if not self._parts.whole:
            self._show(self._parts.move(steps))

    def _say_again(self) -> None:
        if self._explanation:
            other = other_words(self._explanation, self._parts.said)
            self._show(replace(parts_of(self._explanation, other), whole=self._parts.whole))

    def _scroll(self, pages: int = 0, lines: int = 0) -> bool:
        """Scroll wherever the words stand. Return whether there was anything to scroll."""
        moved = [words.go_on(pages, lines) for words in self._views()]
        return any(moved)

    def _page(self, pages: int) -> None:
        """Scroll by a page; at the end of the words go to the next part, as a presenter's remote does."""
        if not self._scroll(pages):
            self._move(pages)

    def _scroll_mirror(self, read: float) -> None:
        if self._mirror:
            self._mirror.go_to(read)

    def _resize_words(self, steps: int) -> None:
        place = POINTS.index(self._style.points) + steps
        if 0 <= place < len(POINTS):
            self._style = replace(self._style, points=POINTS[place])
            self._refresh()
            told = self.tr("{points} points").format(points=self._style.points)
        else:
            told = self.tr("The largest size") if steps > 0 else self.tr("The smallest size")
        self.bar.tell(told)
        announce(self, told)

    def _turn(self) -> None:
        self._style = replace(self._style, turned=not self._style.turned)
        self._refresh()
        announce(self, self.tr("Turned round") if self._style.turned else self.tr("Upright"))

    def _fit_bar(self) -> None:
        """Give the bar the height that it needs, and the words half of the height at least."""
        self._bar_area.setFixedHeight(min(self.bar.heightForWidth(self.width()), self.height() // 2))

    def _keep_visible(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now and self.bar.isAncestorOf(now):
            self._bar_area.ensureWidgetVisible(now)


def _runs(paragraph: Paragraph) -> Sequence[Run]:
    """Return a paragraph's words, those picked for a blank in bold."""
    return [(words.text, words.blank is not None) for words in paragraph]
