"""The field for words that are said, into which a blank is put from a list."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.words import ANSWERS
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.text_field import TextArea
from dpup_assistant.studio.form.field import Shared

_BRACES = r"\{[^{}\n]*\}"


def said_area(shared: Shared, label: str, with_answers: bool = False) -> TextArea:
    """Return a field for said words. `with_answers`: a line may be where the answers' words go."""
    area = TextArea(label, "said")
    area.set_strong(_BRACES)
    button = Button(area.tr("Blank"), "braces", "studio_small")
    button.setAccessibleName(area.tr("Put in a blank: {field}").format(field=label))
    _Inserting(shared, area, button, with_answers)
    layout = area.head.layout()
    if layout is not None:
        layout.addWidget(button)
    return area


def say_for(area: TextArea, say_to: str) -> None:
    """Say whom the words of a field are read to, by the id of who they are for."""
    tr = area.tr
    words = {
        "person": tr("read to the person"),
        "caller": tr("read to the caller"),
        "agency": tr("read to the other service"),
        "team": tr("read to your team"),
    }
    area.set_voice_words(words.get(say_to, words["person"]))


class _Inserting(QWidget):
    """Opens the list of what can stand in braces, and puts what is picked where the cursor is."""

    def __init__(self, shared: Shared, area: TextArea, button: Button, with_answers: bool) -> None:
        super().__init__(area)
        self.hide()
        self._shared, self._area, self._with_answers = shared, area, with_answers
        self._list = ChoiceList(button)
        self._list.picked.connect(self._put_in)
        button.clicked.connect(self._open)

    def _open(self) -> None:
        answers = Choice(
            ANSWERS, self.tr("The words of the answers"), self.tr("A line of its own, on an outcome.")
        )
        choices = self._shared.lists.fillers()
        self._list.open(self.tr("Put in a blank"), [*([answers] if self._with_answers else []), *choices])

    def _put_in(self, id: str) -> None:
        edit = self._area.edit
        if edit.isReadOnly():
            return
        cursor = edit.textCursor()
        cursor.insertText(f"\n{ANSWERS}\n" if id == ANSWERS else f"{{{id}}}")
        edit.setTextCursor(cursor)
        edit.setFocus()
