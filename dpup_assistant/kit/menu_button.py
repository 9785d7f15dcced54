"""Buttons that open a list of what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
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

    def offered(self) -> tuple[Choice, ...]:
        """Return what can be done."""
        return self._actions

    def choice_list(self) -> ChoiceList:
        """Return the list that opens."""
        if self._list is None:
            self._list = ChoiceList(self)
            self._list.picked.connect(self.chosen)
        return self._list

    def _open(self) -> None:
        if self._actions:
            self.choice_list().open(self.accessibleName(), self._actions)


class WordsMenu(Button):
    """Words and a chevron; pressing it opens the list, in which the current one is marked.

    Signals: chosen(str), the id of what a person chose.
    """

    chosen = Signal(str)

    def __init__(self, text: str = "", kind: str = "bar_quiet") -> None:
        """Take the words and the kind of button."""
        super().__init__(text, "chevron-down", kind)
        self._choices, self._current = tuple[Choice, ...](), ""
        self._list: ChoiceList | None = None
        self.clicked.connect(self._open)

    def set_choices(self, choices: Sequence[Choice], current: str = "") -> None:
        """Take what is on offer, and the id of the current one."""
        self._choices, self._current = tuple(choices), current

    def show_icon(self, shown: bool) -> None:
        """Keep the chevron: it tells that there is a list."""

    def _open(self) -> None:
        if self._list is None:
            self._list = ChoiceList(self)
            self._list.picked.connect(self.chosen)
        if self._choices:
            self._list.open(self.text(), self._choices, self._current)
