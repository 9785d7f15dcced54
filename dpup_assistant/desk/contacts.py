"""Who to ring: the number in large type, with the day it was checked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.explanation import ContactLine
from dpup_assistant.engine.resources import Contact
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.output.text import how_sure


class Contacts(QWidget):
    """Shows who to ring. Its labels are kept and filled again."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._rows: list[_Row] = []
        self._layout = Column(self, 8)

    def show_contacts(self, contacts: Sequence[ContactLine], urgent: bool) -> None:
        """Show these; an urgent outcome's numbers are larger."""
        while len(self._rows) < len(contacts):
            self._rows.append(_Row())
            self._layout.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            if place < len(contacts):
                row.show_contact(contacts[place].contact, urgent)
            row.setVisible(place < len(contacts))
        self.setVisible(bool(contacts))


class _Row(QWidget):
    """One of those to ring."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._phone, self._note = Text(), Text(role="contact"), Text(role="small")
        layout = Column(self)
        for label in (self._name, self._phone, self._note):
            layout.addWidget(label)

    def show_contact(self, contact: Contact, urgent: bool) -> None:
        self._phone.set_role("urgent_contact" if urgent else "contact")
        notes = " ".join(part for part in (contact.note, how_sure(contact)) if part)
        for label, words in ((self._name, contact.name), (self._phone, contact.phone), (self._note, notes)):
            label.setText(words or "")
            label.setVisible(bool(words))
