"""What they may ask on an outcome: replies that all trees share, and an outcome's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.output import labels
from dpup_assistant.storage.edits import Value
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.form.faults import FaultLines, shared_out
from dpup_assistant.studio.form.field import Shared
from dpup_assistant.studio.form.rows import RowsIn
from dpup_assistant.studio.form.said import said_area
from dpup_assistant.studio.form.words import WordsIn

_OWN = "+own"  # no id: it begins with a sign


class _Reply(QWidget):
    """A shared reply, to be read, or an own one, to be written."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._path: Path = ()
        self._asked, self._answered = Text(role="strong"), Text()
        question = LineField(self.tr("They ask"), "worker")
        self._question = WordsIn(shared, question, "question")
        self._answer = WordsIn(shared, said_area(shared, self.tr("You say")), "answer", said=True)
        self._fields, self._faults = (self._question, self._answer), FaultLines()
        column = Column(self, 4)
        for widget in (self._asked, self._answered, question, self._answer.widget, self._faults):
            column.addWidget(widget)

    @property
    def widget(self) -> QWidget:
        return self

    def show_item(self, path: Path, _name: str) -> None:
        self._path, value = path, self._shared.edited.part(path)
        is_own = isinstance(value, dict)
        for field in self._fields:
            if is_own:
                field.show_part(path)
            field.widget.setVisible(is_own)
        replies, id = self._shared.edited.known.resources.replies, value if isinstance(value, str) else ""
        reply = replies.get(id)
        self._asked.setText(reply.question if reply else id)
        self._answered.setText(reply.answer if reply else "")
        self._asked.setVisible(not is_own)
        self._answered.setVisible(not is_own and reply is not None)

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        of_fields, others = shared_out(faults, self._path, [field.key for field in self._fields])
        for field, of_field in zip(self._fields, of_fields, strict=True):
            field.show_faults(of_field)
        self._faults.show_faults(others)

    def take_keyboard(self, path: Path) -> None:
        (self._answer if path[:1] == ("answer",) else self._question).take_keyboard(())


def replies_in(shared: Shared) -> RowsIn:
    """Return the field for what they may ask."""
    tr = shared.edited.tr
    own = Choice(_OWN, tr("Write one for here alone"), icon="plus", action=True)
    new: dict[str, Value] = {"question": tr("What may they ask?"), "answer": tr("Put here what to say.")}
    return RowsIn(
        shared, "if_asked", tr(labels.IF_ASKED), "", lambda: _Reply(shared),
        lambda: [*shared.lists.replies(), own], lambda id: new if id == _OWN else id,
    )  # fmt: skip
