"""Cards in rows of two, or under one another where the window is narrow."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from dpup_assistant.kit.layouts import control_gap


class CardGrid(QWidget):
    """Holds cards of equal width."""

    def __init__(self, cards: Sequence[QWidget]) -> None:
        """Take the cards, in their order."""
        super().__init__()
        self._cards = cards if len(cards) > 1 else (*cards, QWidget())  # a place that makes it half as wide
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def lay_out(self, columns: int) -> None:
        """Put the cards into one column or two."""
        self._grid.setHorizontalSpacing(control_gap(20))
        self._grid.setVerticalSpacing(control_gap(12))
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
