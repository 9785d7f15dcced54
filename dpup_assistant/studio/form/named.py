"""The form of a part that has an id."""

from __future__ import annotations

from PySide6.QtCore import Signal

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.field import Field
from dpup_assistant.studio.form.basis import BasisChips
from dpup_assistant.studio.form.field import Shared
from dpup_assistant.studio.form.part import PartForm
from dpup_assistant.studio.form.picks import ChipsIn


class NamedForm(PartForm):
    """Shows the id of a part beside what the part is.

    Signals:
        rename_wanted(object): the path of what is to get another id.
        law_wanted(str): the id of a law or good practice, of which all that rests on it is to be shown.
    """

    rename_wanted = Signal(object)
    law_wanted = Signal(str)

    def __init__(self) -> None:
        """Make it with no field."""
        super().__init__()
        self._named: Field | None = None
        self._rename = Button(self.tr("Rename"), "pencil", "studio_small")
        self._rename.setAccessibleName(self.tr("Rename its id"))
        self._rename.clicked.connect(lambda: self.rename_wanted.emit(self.part))

    def name_by(self, field: Field) -> None:
        """Show the id in the head of a field, whose label says what the part is."""
        self._named = field
        layout = field.head.layout()
        if layout is not None:
            layout.addWidget(self._rename)

    def add_basis(self, shared: Shared) -> None:
        """Add the field for what the part rests on."""
        chips = BasisChips(shared)
        chips.law_wanted.connect(self.law_wanted)
        self.add(ChipsIn(shared, chips, shared.lists.basis, "basis"))

    def show_part(self, part: Path) -> None:
        """Show a part of the tree, and its id."""
        if self._named:
            self._named.set_note(self.tr("id {id}").format(id=part[-1]))
        super().show_part(part)
