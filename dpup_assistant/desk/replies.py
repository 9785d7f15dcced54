"""Replies: each question opens to the words that answer it."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.said import Script
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explanation import Asked
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.words import Paragraph
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column


class Replies(QWidget):
    """Shows replies. They are said, so each says so in words.

    Signals:
        picked(str, str): a blank, and the words picked for it.
    """

    picked = Signal(str, str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._rows: list[_Reply] = []
        self._layout = Column(self, 12, controls=True)

    def show_replies(self, replies: Sequence[Asked], tree: Tree, agency: Agency, say_this: str) -> None:
        """Show these replies; `say_this` says whom they are for."""
        while len(self._rows) < len(replies):
            row = _Reply()
            row.script.picked.connect(self.picked)
            self._rows.append(row)
            self._layout.addWidget(row)
        for row, reply in zip(self._rows, replies, strict=False):
            row.show_reply(reply, tree, agency, say_this)
        self.show_only(range(len(replies)))

    def show_only(self, places: Collection[int]) -> None:
        """Show the replies at these places and hide the others."""
        for place, row in enumerate(self._rows):
            row.setVisible(place in places)
        self.setVisible(bool(places))

    def close_all(self) -> None:
        """Close every reply."""
        for row in self._rows:
            row.set_open(False)

    def clear(self) -> None:
        """Close every reply and forget its words."""
        for row in self._rows:
            row.clear()


class _Reply(Fold):
    """One question with its answer, whose words are laid out when it is opened."""

    def __init__(self) -> None:
        super().__init__(kind="reply")
        self._whom, self.script = Text(role="said"), Script("reply")
        self._words: tuple[tuple[Paragraph, ...], Tree, Agency] | None = None
        self.body.addWidget(self._whom)
        self.body.addWidget(self.script)
        self.toggled.connect(self._fill)

    def show_reply(self, reply: Asked, tree: Tree, agency: Agency, say_this: str) -> None:
        self._words = (reply.answer, tree, agency)
        self.set_text(reply.question)
        self._whom.setText(say_this)
        self._fill()

    def clear(self) -> None:
        self.set_open(False)
        self._words = None
        self.script.clear()

    def _fill(self) -> None:
        if self.is_open() and self._words:
            self.script.show_paragraphs(*self._words)
