"""The decisions that often come next after an outcome."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.output import labels
from dpup_assistant.storage.edits import Value
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.form.faults import in_words, shared_out
from dpup_assistant.studio.form.field import Shared, as_words, change
from dpup_assistant.studio.form.rows import RowsIn


class _NextTree:
    """One decision that often comes next: its tree and, perhaps, why."""

    def __init__(self, shared: Shared) -> None:
        """Make it empty."""
        self._shared = shared
        self._path: Path = ()
        self.widget = QWidget()
        tr = self.widget.tr
        self._tree, self._because = PickField(""), LineField(tr("Because"), "worker")
        column = Column(self.widget, 4)
        column.addWidget(self._tree)
        column.addWidget(self._because)
        self._tree.show_label(False)
        self._tree.picked.connect(self._pick)
        self._because.edited.connect(self._write)

    def show_item(self, path: Path, name: str) -> None:
        """Show the decision at a path."""
        moved, self._path = path != self._path, path
        value = self._shared.edited.part(path)
        tree, because = (
            (value.get("tree"), value.get("because")) if isinstance(value, dict) else (value, None)
        )
        self._tree.set_label(name)
        self._tree.set_choices(self._shared.lists.trees())
        self._tree.set_picked(as_words(tree) or "")
        words = as_words(because) or ""
        if moved or self._because.text().strip() != words:
            self._because.set_text(words)

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show what is wrong under the field that it is in."""
        (of_because,), others = shared_out(faults, self._path, [("because",)])
        self._because.set_fault(*in_words(of_because))
        self._tree.set_fault(*in_words(others))

    def take_keyboard(self, path: Path) -> None:
        """Take the keyboard."""
        (self._because if path[:1] == ("because",) else self._tree).setFocus()

    def _pick(self, id: str) -> None:
        path, value = self._path, self._shared.edited.part(self._path)
        if isinstance(value, dict) or self._because.text().strip():
            path = (*path, "tree")
        if change(self._shared.edited, path, id, self._tree.label):
            self._tree.set_picked(id)

    def _write(self, text: str) -> None:
        """Write the reason. A decision with none is its tree's id alone."""
        tree = self._tree.picked_id()
        value: Value = {"tree": tree, "because": text} if text.strip() else tree
        change(self._shared.edited, self._path, value, self._because.label)


def next_trees_in(shared: Shared) -> RowsIn:
    """Return the field for the decisions that often come next."""
    label = shared.edited.tr(labels.NEXT_TREES)
    return RowsIn(
        shared, "next_trees", label, "", lambda: _NextTree(shared), shared.lists.trees, lambda id: id
    )
