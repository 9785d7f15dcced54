"""Switching counting on and off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.settable import Settable
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.storage.settings.settings import Settings


class Switch(QWidget):
    """Whether this desk counts, and the button that changes it, where that is the user's to say.

    Signals:
        switched(bool): whether it is to count from now on.
    """

    switched = Signal(bool)

    def __init__(self) -> None:
        """Make it for a desk that counts nothing."""
        super().__init__()
        self._is_on, control = False, QWidget()
        self._state, self._button = Text(role="strong"), Button("")
        column = Column(control, 8)
        column.addWidget(self._state)
        column.addWidget(self._button)
        self._settable = Settable(control, self.tr("Counting"))
        Column(self).addWidget(self._settable)
        self._button.clicked.connect(lambda: self.switched.emit(not self._is_on))

    def show_settings(self, settings: Settings) -> None:
        """Show what the settings say."""
        self._is_on = settings.count_walks
        words = (self.tr("on"), self.tr("Stop counting")), (self.tr("off"), self.tr("Count from now on"))
        state, button = words[0] if self._is_on else words[1]
        self._state.setText(self.tr("Counting is switched {state}.").format(state=state))
        self._button.setText(button)
        self._button.set_kind("plain" if self._is_on else "primary")
        if "count_walks" in settings.managed.names:
            self._settable.show_set(state)
        else:
            self._settable.show_own()
