"""What agency.yaml can add to: the blanks of all trees, their outcomes, who can be rung, leaflets at hand."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from dpup_assistant.check.view import mapping, text_at
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.storage.leaflets import KINDS
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.storage.text.located import Located, read_file
from dpup_assistant.studio.folder import Folder

SOMEBODY_ELSE = "somebody_else"


class AgencyOffers(QObject):
    """Gives what is on offer now, out of the trees in use."""

    def __init__(self, folder: Folder) -> None:
        """Take the folder."""
        super().__init__()
        self._folder = folder
        self._trees: list[Located] = []
        folder.changed.connect(self._forget)

    def blanks(self) -> list[Choice]:
        """Return the blanks, with what the worker picks there and the trees that have them."""
        labels, titles = dict[str, str](), dict[str, list[str]]()
        for tree in self._read():
            for name, blank in mapping(tree.data or {}, "blanks").items():
                labels.setdefault(name, text_at(blank, "label") or name)
                titles.setdefault(name, []).append(text_at(tree.data or {}, "title") or "")
        in_trees = self.tr("In: {trees}")
        return [
            Choice(name, label, in_trees.format(trees=" · ".join(filter(None, titles[name]))))
            for name, label in sorted(labels.items(), key=lambda each: -len(titles[each[0]]))
        ]

    def outcomes(self) -> list[Choice]:
        """Return the outcomes of all trees, as `tree.outcome`; a hand-over has no page to stand on."""
        return [
            Choice(f"{tree_id}.{name}", text_at(outcome, "title") or name, group=title)
            for tree_id, title, outcomes in self._outcomes()
            for name, outcome in outcomes.items()
            if text_at(outcome, "kind") != "more"
        ]

    def contacts(self) -> list[Choice]:
        """Return who can be rung, those without a number first: a number of your own is wanted there."""
        found = sorted(self._folder.known.resources.contacts.items(), key=lambda each: bool(each[1].phone))
        known = [Choice(id, each.name, each.phone or each.note or "", "phone") for id, each in found]
        return [*known, Choice(SOMEBODY_ELSE, self.tr("Somebody else"), icon="plus", action=True)]

    def leaflets(self) -> list[Choice]:
        """Return the files in the folder that can be handed out."""
        folder = self._folder.path
        try:
            files = sorted(folder.iterdir()) if folder else []
        except OSError:  # the window tells of a folder that went away
            files = []
        names = [
            each.name for each in files if each.suffix.lower() in KINDS and not each.name.startswith(".")
        ]
        return [Choice(name, name, icon="file-text") for name in names]

    def _outcomes(self) -> Iterator[tuple[str, str, dict]]:  # type: ignore[type-arg]  # raw text of any shape
        for file, tree in zip(self._folder.files, self._read(), strict=True):
            data = tree.data or {}
            yield file.id, text_at(data, "title") or file.id, mapping(data, "outcomes")

    def _read(self) -> list[Located]:
        if not self._trees:
            with not_collecting():
                self._trees = [read_file(file.path, file.path.name) for file in self._folder.files]
        return self._trees

    def _forget(self) -> None:
        self._trees = []
