"""The pages of a sheet on the screen, as they will come out of a printer."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, painter_for
from dpup_assistant.kit.sheet_paint import paint_page
from dpup_assistant.kit.sheet_pieces import HEIGHT, WIDTH, SheetPage, text_of
from dpup_assistant.output import labels

_PAPER = QColor("#FFFFFF")  # in every theme: it is paper
_WIDEST = 720  # px at text size 1: words of 12 points are as large as the smallest on a page
_LEAST = 120  # px


class PageView(QWidget):
    """One page, as wide as its place allows. A picture for screen readers, described by its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._page: SheetPage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        expose_as(self, "picture")
        look().have_follow(self, "updateGeometry()")

    def show_page(self, page: SheetPage | None, name: str = "") -> None:
        """Show a page under a name such as Page 1 of 2; None forgets what was shown."""
        self._page = page
        self.setAccessibleName(name)
        self.setAccessibleDescription(text_of(page) if page else "")
        self.setVisible(page is not None)
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that a page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px."""
        return round(self._shown_width(width) * HEIGHT / WIDTH) + 2 * CLEAR

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the largest size."""
        width = look().type_px(_WIDEST) + 2 * CLEAR
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return QSize(_LEAST, round(_LEAST * HEIGHT / WIDTH))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the paper and what stands on it."""
        if not self._page:
            return
        painter, width = painter_for(self), self._shown_width(self.width())
        paper = QRectF(CLEAR, CLEAR, width, width * HEIGHT / WIDTH)
        box(painter, paper, 0, _PAPER, look().colour("edge"), 1)
        painter.translate(paper.topLeft())
        painter.scale(width / WIDTH, width / WIDTH)
        paint_page(painter, self._page)
        painter.end()

    def _shown_width(self, width: int) -> int:
        return max(1, min(width - 2 * CLEAR, look().type_px(_WIDEST)))


class SheetView(QWidget):
    """All pages of a sheet, one under another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._views: list[PageView] = []
        self._column = Column(self, 16)

    def show_pages(self, pages: Sequence[SheetPage]) -> None:
        """Show these pages and no others; none forgets what was shown."""
        for _ in range(len(self._views), len(pages)):
            self._views.append(PageView(self))
            self._column.addWidget(self._views[-1])
        for number, view in enumerate(self._views, start=1):
            there = number <= len(pages)
            name = self.tr(labels.PAGE_OF).format(page=number, pages=len(pages)) if there else ""
            view.show_page(pages[number - 1] if there else None, name)
