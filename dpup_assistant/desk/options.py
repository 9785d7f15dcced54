"""The options of a question: large buttons that wrap, a digit beside each."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.options import OptionButton


class Options(QWidget):
    """Shows the options of one question. Its buttons are kept and filled again.

    Signals:
        picked(str): the id of the option that was pressed.
    """

    picked = Signal(str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._ids: list[str] = []
        self._buttons: list[OptionButton] = []
        self._keys = Text(role="muted")
        outer = Column(self, 8)
        self._layout = Column(gap=12, controls=True)
        outer.addLayout(self._layout)
        outer.addWidget(self._keys)

    def show_options(self, options: Mapping[str, str], picked: str | None, digits: bool) -> None:
        """Show the labels of options by id; `picked` was picked before, `digits` says whether keys pick."""
        self._ids = list(options)
        while len(self._buttons) < len(options):
            self._add_button()
        for place, button in enumerate(self._buttons):
            if place < len(options):
                button.set_option(options[self._ids[place]], place + 1 if digits else None)
                button.set_picked(self._ids[place] == picked)
            button.setVisible(place < len(options))
        numbers = [str(place + 1) for place in range(len(options))]
        some, last = ", ".join(numbers[:-1]), numbers[-1] if numbers else ""
        self._keys.setText(self.tr("You can press {some} or {last}.").format(some=some, last=last))
        self._keys.setVisible(digits)

    def press(self, digit: int) -> None:
        """Pick an option by its digit, if there is one of that digit."""
        if 1 <= digit <= len(self._ids):
            self.picked.emit(self._ids[digit - 1])

    def picked_before(self) -> OptionButton | None:
        """Return the button of the option that was picked before, if any."""
        return next((b for b in self._buttons if b.isVisibleTo(self) and b.is_picked()), None)

    def _add_button(self) -> None:
        place, button = len(self._buttons), OptionButton()
        button.clicked.connect(lambda: self._press(place))
        self._buttons.append(button)
        self._layout.addWidget(button)

    def _press(self, place: int) -> None:
        """Pick an option, unless a screen reader presses it when another page has come already."""
        if self._buttons[place].isVisible():
            self.picked.emit(self._ids[place])
