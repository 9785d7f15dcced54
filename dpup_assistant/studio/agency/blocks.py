"""The forms of what agency.yaml holds more than one of: contacts, words of a blank, notes, leaflets."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.date_field import DateField
from dpup_assistant.kit.text_field import LineField, TextArea
from dpup_assistant.kit.text_list import TextList
from dpup_assistant.studio.form.field import Shared
from dpup_assistant.studio.form.list import ListIn
from dpup_assistant.studio.form.part import PartForm
from dpup_assistant.studio.form.words import WordsIn


class ContactForm(PartForm):
    """Somebody to ring."""

    def __init__(self, shared: Shared) -> None:
        """Make its fields."""
        super().__init__()
        self.add(WordsIn(shared, LineField(self.tr("Role"), None, self.tr("no person's name")), "name"))
        self.add(WordsIn(shared, LineField(self.tr("Number")), "phone", optional=True))
        self.add(WordsIn(shared, DateField(self.tr("Rung to check on")), "checked", optional=True))
        note = LineField(
            self.tr("Before you ring"), "worker", self.tr("such as who to ask when they are away")
        )
        self.add(WordsIn(shared, note, "note", optional=True))


class BlankForm(PartForm):
    """More words to pick from for a blank."""

    def __init__(self, shared: Shared) -> None:
        """Make its field."""
        super().__init__()
        self.add(ListIn(shared, TextList(self.tr("Words to pick"), "said"), optional=True))


class NoteForm(PartForm):
    """What the service also asks at the end of a decision."""

    def __init__(self, shared: Shared) -> None:
        """Make its field."""
        super().__init__()
        self.add(WordsIn(shared, TextArea(self.tr("Our service also asks"), "worker")))


class LeafletForm(PartForm):
    """A file to hand over."""

    def __init__(self, shared: Shared) -> None:
        """Make its fields."""
        super().__init__()
        self.add(WordsIn(shared, LineField(self.tr("What it is called")), "title"))
        self.add(WordsIn(shared, LineField(self.tr("File"), None, self.tr("in the trees folder")), "file"))
        self.add(WordsIn(shared, LineField(self.tr("Language")), "language", optional=True))

    @property
    def widget(self) -> QWidget:
        """What a trainer sees of it."""
        return self

    def show_item(self, path: Path, name: str) -> None:
        """Show the leaflet at a path."""
        self.setAccessibleName(name)
        self.show_part(path)
