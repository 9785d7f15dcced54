"""Said text on a page: paragraphs with pickers in place for their blanks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.words import Paragraph, choices
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.script import BlankPart, ScriptParagraph


class Script(QWidget):
    """The paragraphs of a said text. A blank's first use is its picker; later uses follow it in bold.

    Signals:
        picked(str, str): a blank, and the words picked for it.
    """

    picked = Signal(str, str)

    def __init__(self, role: str = "script") -> None:
        """Make it empty, in the type of `role`: script or reply."""
        super().__init__()
        self._role = role
        self._paragraphs: list[ScriptParagraph] = []
        self._layout = Column(self, 12)

    def show_paragraphs(self, paragraphs: Sequence[Paragraph], tree: Tree, agency: Agency) -> None:
        """Show these paragraphs of a tree's said text."""
        while len(self._paragraphs) < len(paragraphs):
            label = ScriptParagraph(self._role)
            label.picked.connect(self.picked)
            self._paragraphs.append(label)
            self._layout.addWidget(label)
        used: set[str] = set()
        for place, label in enumerate(self._paragraphs):
            shown = place < len(paragraphs)
            label.set_parts(_parts(paragraphs[place], tree, agency, used) if shown else ())
            label.setVisible(shown)

    def focus(self) -> None:
        """Put the keyboard where the words begin."""
        if self._paragraphs:
            self._paragraphs[0].setFocus()

    def clear(self) -> None:
        """Forget the words that stood here."""
        for label in self._paragraphs:
            label.set_parts(())


def _parts(paragraph: Paragraph, tree: Tree, agency: Agency, used: set[str]) -> list[str | BlankPart]:
    """Return a paragraph's words and blanks; `used` collects the blanks that have had their picker."""
    parts: list[str | BlankPart] = []
    for words in paragraph:
        if words.blank is None:
            parts.append(words.text)
            continue
        options = choices(tree, words.blank, agency)
        picker = words.blank not in used and len(options) > 1
        parts.append(BlankPart(words.blank, tree.blanks[words.blank].label, words.text, options, picker))
        used.add(words.blank)
    return parts
