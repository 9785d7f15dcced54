"""What they may ask: each question opens to the words that answer it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.said import Script
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import Asked
from dpup_assistant.engine.tree import Tree
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.output import labels


class IfTheyAsk(QWidget):
    """Shows replies. They are said, so each says so in words.

    Signals:
        picked(str, str): a blank, and the words picked for it.
    """

    picked = Signal(str, str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._rows: list[tuple[Fold, Text, Script]] = []
        layout = Column(self, 8)
        layout.addWidget(Text(self.tr(labels.IF_ASKED), "block", icon="message-circle-reply", icon_size=24))
        self._layout = Column(gap=12, controls=True)
        layout.addLayout(self._layout)

    def show_replies(self, replies: Sequence[Asked], tree: Tree, agency: Agency, say_this: str) -> None:
        """Show these replies; `say_this` says whom they are for."""
        while len(self._rows) < len(replies):
            self._add_row()
        for place, (fold, whom, script) in enumerate(self._rows):
            shown = place < len(replies)
            fold.setVisible(shown)
            whom.setText(say_this)
            if shown:
                fold.set_text(replies[place].question)
                script.show_paragraphs(replies[place].answer, tree, agency)
        self.setVisible(bool(replies))

    def close_all(self) -> None:
        """Close every reply."""
        for fold, _, _ in self._rows:
            fold.set_open(False)

    def clear(self) -> None:
        """Close every reply and forget its words."""
        self.close_all()
        for _, _, script in self._rows:
            script.clear()

    def _add_row(self) -> None:
        fold, whom, script = Fold(kind="reply"), Text(role="said"), Script("reply")
        script.picked.connect(self.picked)
        fold.body.addWidget(whom)
        fold.body.addWidget(script)
        self._rows.append((fold, whom, script))
        self._layout.addWidget(fold)
