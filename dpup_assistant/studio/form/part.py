"""The form of one part of a tree: its fields, below each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.form.faults import FaultLines, shared_out
from dpup_assistant.studio.form.field import FormField

_WIDEST = 800  # px at text size 1: longer lines are hard to read


class PartForm(QWidget):
    """Shows the fields of a part. What a part may have and has not is one button away, at the foot.

    Signals:
        yaml_wanted(object): the path of something that only the YAML view can show.
    """

    yaml_wanted = Signal(object)

    def __init__(self) -> None:
        """Make it with no field."""
        super().__init__()
        self.part: Path | None = None
        self._fields: list[FormField] = []
        self._more: dict[Path, Button] = {}
        self._opened: set[Path] = set()
        self._strange = Notice("circle-alert", role="warn")
        self._show_yaml = Button(self.tr("Show it in YAML"), "file-code", "studio")
        self._show_yaml.clicked.connect(self._ask_for_yaml)
        self._faults, self._column = FaultLines(), Column(gap=10)
        self._more_row = QWidget()
        more = self._more_flow = Flow(self._more_row, gap=8)
        more.addWidget(Text(self.tr("More:"), "strong"))
        self._more_row.hide()
        column = Column(self, 10)
        for widget in (self._strange, self._show_yaml, self._faults):
            column.addWidget(widget)
        column.addLayout(self._column)
        column.addWidget(self._more_row)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the right of a wide window empty."""
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, max(0, self.width() - look().type_px(_WIDEST)), 0)

    def add(self, field: FormField, more: str = "") -> None:
        """Add a field below the others. With `more`, the words of a button open it where it is empty."""
        self._fields.append(field)
        self._column.addWidget(field.widget)
        if more:
            button = self._more[field.key] = Button(more, "plus", "studio")
            button.clicked.connect(lambda: self._open(field))
            self._more_flow.addWidget(button)

    def add_words(self, widget: QWidget) -> None:
        """Add something that is no field, below the others."""
        self._column.addWidget(widget)

    def show_part(self, part: Path) -> None:
        """Show a part of the tree as it was read last."""
        if part != self.part:
            self.part, self._opened = part, set()
        for field in self._fields:
            field.show_part(part)
        self._fold()
        strange = [field for field in self._fields if field.is_strange]
        self._strange.setText(self.tr("Part of this cannot be shown in fields. Mend it in the YAML."))
        for widget in (self._strange, self._show_yaml):
            widget.setVisible(bool(strange))

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show each fault of the part under its field, and what has no field above them all."""
        keys = [field.key for field in self._fields]
        of_fields, others = shared_out(faults, self.part or (), keys)
        for field, of_field in zip(self._fields, of_fields, strict=True):
            field.show_faults(of_field)
            if of_field and field.key in self._more:
                self._opened.add(field.key)
        self._faults.show_faults(others)
        self._fold()

    def take_keyboard(self, path: Path) -> None:
        """Put the keyboard into the field that a path, from the part, leads to; else into the first."""
        fitting = [field for field in self._fields if path[: len(field.key)] == field.key]
        field = max(fitting, key=lambda field: len(field.key), default=self._fields[0])
        self._opened.add(field.key)
        self._fold()
        field.take_keyboard(path[len(field.key) :])

    def _open(self, field: FormField) -> None:
        self._opened.add(field.key)
        self._fold()
        field.take_keyboard(())

    def _fold(self) -> None:
        """Hide what is empty and was not asked for. What was shown once stays, for somebody may be in it."""
        for field in self._fields:
            if field.key not in self._more:
                continue
            if field.is_filled:
                self._opened.add(field.key)
            opened = field.key in self._opened
            field.widget.setVisible(opened)
            self._more[field.key].setVisible(not opened)
        self._more_row.setVisible(not self._opened.issuperset(self._more))

    def _ask_for_yaml(self) -> None:
        strange = next((field for field in self._fields if field.is_strange), None)
        self.yaml_wanted.emit((*(self.part or ()), *(strange.key if strange else ())))
