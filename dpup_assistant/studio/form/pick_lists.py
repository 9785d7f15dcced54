"""What can be picked in a form: nodes, trees, the law, replies, who to ring, and words of fixed lists."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import mapping, text_at
from dpup_assistant.engine.resources import Basis
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.output import labels
from dpup_assistant.output.graph.graph import MORE
from dpup_assistant.output.graph.node_look import ICONS
from dpup_assistant.storage.heads import titles_of
from dpup_assistant.storage.text.located import Located, read_file
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder


class PickLists(QObject):
    """Gives what is on offer now, for the tree that is open."""

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree, and the folder whose trees it may go on in."""
        super().__init__()
        self._edited, self._folder = edited, folder
        self._nodes_of: Located | None = None
        self._nodes, self._blank_words = list[Choice](), dict[str, str]()
        self._basis: list[Choice] = []
        self._questions_of: dict[str, list[Choice]] = {}
        self._trees: list[Choice] = []
        folder.changed.connect(self._forget_trees)

    def nodes(self) -> list[Choice]:
        """Return the questions, with their numbers, and the outcomes, with their kinds."""
        if self._nodes_of is not self._edited.located:
            self._read()
        return self._nodes

    def questions(self) -> list[Choice]:
        """Return the questions, with their numbers."""
        return [choice for choice in self.nodes() if not choice.icon]

    def outcomes(self) -> list[Choice]:
        """Return the outcomes, with their kinds."""
        return [choice for choice in self.nodes() if choice.icon]

    def blank_words(self) -> dict[str, str]:
        """Return what stands for each blank until a worker picks."""
        if self._nodes_of is not self._edited.located:
            self._read()
        return self._blank_words

    def fillers(self) -> list[Choice]:
        """Return what can stand in braces in said words: the tree's blanks, and the agency's words."""
        blanks, agency = self.tr("Blanks of this tree"), self.tr("Words of your agency")
        resources = self._edited.known.resources
        own = mapping(self._edited.data, "blanks")
        return [
            *(
                Choice(name, text_at(part, "label") or name, self.blank_words().get(name, ""), group=blanks)
                for name, part in own.items()
            ),
            *(Choice(name, name, words, group=agency) for name, words in resources.agency_words.items()),
        ]

    def basis(self) -> list[Choice]:
        """Return the law and, apart from it, good practice, each with what it asks."""
        entries = self._edited.known.resources.basis
        if len(self._basis) != len(entries):
            choices = [self._basis_choice(id, entry) for id, entry in entries.items()]
            self._basis = sorted(choices, key=lambda choice: choice.icon != "scale")
        return self._basis

    def replies(self) -> list[Choice]:
        """Return the replies that all trees share, each with its answer."""
        replies = self._edited.known.resources.replies
        return [Choice(id, reply.question, reply.answer) for id, reply in replies.items()]

    def contacts(self) -> list[Choice]:
        """Return who can be rung."""
        contacts = self._edited.known.resources.contacts
        return [
            Choice(
                id,
                each.name,
                ". ".join(part.rstrip(".") for part in (each.phone, each.note) if part),
                "phone",
            )
            for id, each in contacts.items()
        ]

    def trees(self) -> list[Choice]:
        """Return the decisions that desks can open."""
        if not self._trees:
            titles = titles_of(self._folder.heads)
            self._trees = [
                Choice(head.id, head.title or head.id, head.summary or "", "milestone", head.group or "")
                for head in self._folder.heads
                if head.id in titles and head.id != self._edited.tree_id
            ]
        return self._trees

    def places_in_trees(self, now: str) -> list[Choice]:
        """Return the trees that a walk can go on in and, of the tree that is picked now, each question."""
        tree = now.partition(".")[0]
        return [*self._questions(tree), *self.trees()]

    def groups(self) -> list[Choice]:
        """Return the headings of the first page that are in use."""
        groups = dict.fromkeys(head.group for head in self._folder.heads if head.group)
        return [Choice(group, group) for group in groups]

    def _read(self) -> None:
        """Read the nodes and blanks out of the text as it was read last. Thousands of nodes take no while."""
        self._nodes_of, data = self._edited.located, self._edited.data
        asked, ends = self.tr("Questions"), self.tr("Outcomes")
        self._nodes = [
            Choice(name, f"{number} {text_at(part, 'title') or name}", group=asked)
            for number, (name, part) in enumerate(mapping(data, "questions").items(), 1)
        ]
        self._nodes += [self._end(name, part, ends) for name, part in mapping(data, "outcomes").items()]
        blanks = mapping(data, "blanks")
        self._blank_words = {name: text_at(part, "default") or name for name, part in blanks.items()}

    def _end(self, name: str, part: Data, group: str) -> Choice:
        """Return an outcome or a hand-over as a choice."""
        kind, words = text_at(part, "kind") or "", text_at(part, "title") or name
        if goes_on_in := text_at(part, "continue"):
            kind, tree = MORE, goes_on_in.partition(".")[0]
            words = next((each.words for each in self.trees() if each.id == tree), tree)
        word = labels.SHORT_KINDS.get(kind, "")
        icon = ICONS.get(kind, "circle-question-mark")
        return Choice(name, f"{word}: {words}" if word else words, icon=icon, group=group)

    def _basis_choice(self, id: str, entry: Basis) -> Choice:
        is_law = entry.kind == "law"
        group = self.tr(labels.LAW if is_law else labels.GOOD_PRACTICE)
        unsure = labels.UNSURE_BASIS.get(entry.confidence, "")
        told = (entry.plain, f"{entry.citation}.", self.tr(unsure) if unsure else "")
        words = f"{group}: {entry.name}" if is_law else entry.name
        icon = "scale" if is_law else "hand-heart"
        return Choice(id, words, " ".join(part for part in told if part), icon, group)

    def _questions(self, tree: str) -> Iterator[Choice]:
        """Yield the questions of another tree, as `tree.question`."""
        if tree not in self._questions_of:
            file = next((file for file in self._folder.files if file.id == tree), None)
            data = read_file(file.path, file.path.name).data if file else None
            title = text_at(data or {}, "title") or tree
            group = self.tr("A question of: {tree}").format(tree=title)
            self._questions_of[tree] = [
                Choice(
                    f"{tree}.{name}", f"{number} {text_at(part, 'title') or name}", title, "milestone", group
                )
                for number, (name, part) in enumerate(mapping(data or {}, "questions").items(), 1)
            ]
        yield from self._questions_of[tree]

    def _forget_trees(self) -> None:
        self._trees, self._questions_of, self._basis, self._nodes_of = [], {}, [], None
