"""A button that opens a list of what can be done with the thing beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.icon_button import IconButton


class MenuButton(IconButton):
    """Three dots; pressing it opens the list.

    Signals: chosen(str), the id of what a person chose to do.
    """

    chosen = Signal(str)

    def __init__(self, name: str, actions: Sequence[Choice] = ()) -> None:
        """Take its name, such as "More for option 2", and what can be done."""
        super().__init__(name, "ellipsis")
        self._actions = tuple(actions)
        self._list: ChoiceList | None = None
        self.clicked.connect(self._open)

    def set_actions(self, actions: Sequence[Choice]) -> None:
        """Take other things that can be done."""
        self._actions = tuple(actions)

    def choice_list(self) -> ChoiceList:
        """Return the list that opens."""
        if self._list is None:
            self._list = ChoiceList(self)
            self._list.picked.connect(self.chosen)
        return self._list

    def _open(self) -> None:
        if self._actions:
            self.choice_list().open(self.accessibleName(), self._actions)
