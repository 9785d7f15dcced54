"""What stands in place of a form where there is nothing that fields can show."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.studio.edited_tree import EditedTree


class NothingToShow(QWidget):
    """Says why there are no fields.

    Signals: yaml_wanted, the text itself is to be shown.
    """

    yaml_wanted = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._why = Notice("circle-alert", role="warn")
        self._button = Button(self.tr("Show it in YAML"), "file-code", "studio")
        self._button.clicked.connect(self.yaml_wanted)
        column = Column(self, 8)
        column.addWidget(self._why)
        column.addWidget(self._button)

    def show_why(self, edited: EditedTree, part: Path) -> None:
        """Say why a part of a tree has no fields; nothing before it was read."""
        if edited.located.data is None:
            slip = edited.located.faults[0] if edited.located.faults else None
            why = f"{self.tr('Line')} {slip.line}: {slip.message} {slip.hint}" if slip else ""
        elif edited.part(part) is None and edited.located.faults:
            why = self.tr("Only a part of the text can be read now, and not this one. Mend it in the YAML.")
        elif edited.part(part) is None:
            why = self.tr("There is no such part in the text now. Pick another one in the outline.")
        else:
            why = self.tr("What stands here cannot be shown in fields. Mend it in the YAML.")
        self._why.setText(why)
        for widget in (self._why, self._button):
            widget.setVisible(bool(why))
