"""What stands above the views of a tree while its text is not in order, or an edit could not be made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.studio.edited_tree import EditedTree


class EditorStrip(QWidget):
    """Tells why an edit was not made, until the next one, or else which line cannot be read.

    Signals:
        yaml_wanted(object): the path of what cannot be read is to be shown in the text.
    """

    yaml_wanted = Signal(object)

    def __init__(self, edited: EditedTree) -> None:
        """Take the tree that is open."""
        super().__init__()
        self._edited, self._refused = edited, ""
        self._at: Path = ()
        self._notice = Notice("circle-alert", role="warn")
        self._button = Button(self.tr("Show it in YAML"), "file-code", "studio")
        self._button.clicked.connect(lambda: self.yaml_wanted.emit(self._at))
        row = Flow(gap=12)
        row.addWidget(self._notice)
        row.addWidget(self._button)
        Column(self, 0, (18, 6, 18, 6)).addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        edited.refused.connect(self._take_refused)
        edited.spliced.connect(lambda: self._take_refused(""))
        edited.selected.connect(lambda: self._take_refused(""))
        edited.judged.connect(self._show)
        self._show()

    def words(self) -> str:
        """Return what it tells; "" for nothing."""
        return self._notice.text()

    def _take_refused(self, why: str) -> None:
        self._refused = why
        self._show()

    def _show(self) -> None:
        slip = self._slip()
        words = self._refused or slip
        if words and words != self._notice.text():
            announce(self, words)
        self._notice.setText(words)
        self._button.setVisible(bool(slip))
        self.setVisible(bool(words))

    def _slip(self) -> str:
        """Return which line of the text is not in order; "" for none."""
        slips = self._edited.located.faults
        if not slips:
            return ""
        self._at = self._edited.located.path_at(slips[0].line, slips[0].column)
        if self._edited.located.data is None:
            return self.tr("The text cannot be read from line {line} on. Mend it in YAML.").format(
                line=slips[0].line
            )
        words = self.tr("Line {line} of the text is not in order. Until it is mended, edits may be refused.")
        return words.format(line=slips[0].line)
