"""New parts of a tree, with as little wrong as can be, made of what the tree and its folder hold."""

from __future__ import annotations

from dpup_assistant.check.view import View, mapping, text_at, texts_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree import UNSURE
from dpup_assistant.storage.edits import Value
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.new_parts import Says, new_outcome, new_question
from dpup_assistant.studio.folder import Folder

_USUAL_BASIS = "purpose_matters"


class NewParts:
    """Makes new parts for one tree."""

    def __init__(self, edited: EditedTree, folder: Folder, tr: Says) -> None:
        """Take the tree, the folder whose trees it may go on in, and what translates words."""
        self._edited, self._folder, self._tr = edited, folder, tr

    def question(self) -> Value:
        """Return a question that leads on to what the selected one leads to, else to a safe outcome."""
        view, safe = self._view(), self._safe_end()
        edges = view.edges.get(self._selected_node(), [])
        found = next((edge.target for edge in edges if view.has(edge.target)), safe)
        asked = view.questions.get(self._selected_node(), {})
        unsure = text_at(mapping(asked, "options").get(UNSURE, {}), "next") or safe
        return new_question(self._tr, self._basis(), found, unsure)

    def checklist(self) -> Value:
        """Return a question with points to tick."""
        view, safe, tr = self._view(), self._safe_end(), self._tr
        edges = view.edges.get(self._selected_node(), [])
        found = next((edge.target for edge in edges if view.has(edge.target)), safe)
        return {
            "kind": "checklist",
            "title": tr("Which of these are done?"),
            "why": tr("Say here why it matters."),
            "basis": [*self._basis()],
            "items": {"first": {"label": tr("The first point")}, "second": {"label": tr("The second point")}},
            "next": {"all": found, "some": safe, "none": safe},
        }

    def outcome(self) -> Value:
        """Return an outcome of the kind check."""
        contacts = self._edited.known.resources.contacts
        return new_outcome(self._tr, self._basis(), [id for id in ("privacy_officer",) if id in contacts])

    def hand_over(self) -> Value:
        """Return a hand-over to another tree of the folder."""
        others = [head.id for head in self._folder.heads if head.id != self._edited.tree_id]
        return {
            "kind": "more",
            "title": self._tr("It goes on in another decision"),
            "continue": next(iter(others), ""),
        }

    def blank(self) -> Value:
        """Return a blank with two words to pick from."""
        tr = self._tr
        words: list[Value] = [tr("the first words to pick"), tr("the second words to pick")]
        return {"label": tr("What the worker picks"), "default": tr("the usual words"), "options": words}

    def scenario(self) -> Value:
        """Return a scenario that takes the first answer each time."""
        answers, end = self._first_way()
        tr = self._tr
        return {
            "story": tr("Tell here what happened, in two sentences. Leave out who it was."),
            "answers": answers,
            "outcome": end,
            "feedback": tr("Say here why this is the right end."),
        }

    def _first_way(self) -> tuple[dict[str, Value], str]:
        """Return the first answers from the start, and the node that they end at."""
        view, answers = self._view(), dict[str, Value]()
        node = view.start or ""
        while node in view.questions and node not in answers:
            asked, edges = view.questions[node], view.edges[node]
            options = mapping(asked, "options")
            answers[node] = next(iter(options), "") if options else [*mapping(asked, "items")]
            node = edges[0].target if edges else ""
        return answers, node

    def _view(self) -> View:
        return View(self._edited.data)

    def _selected_node(self) -> str:
        part: Path = self._edited.selection
        return str(part[1]) if len(part) > 1 else ""

    def _basis(self) -> list[str]:
        """Return what the selected node rests on, else good practice that fits everything."""
        selected = self._edited.part(self._edited.selection)
        found = [id for _, id in texts_at(selected, "basis")] if isinstance(selected, dict) else []
        return found or [_USUAL_BASIS]

    def _safe_end(self) -> str:
        """Return an outcome that an unsure answer may lead to, or the first there is."""
        outcomes = self._view().outcomes
        kinds = {id: text_at(part, "kind") for id, part in outcomes.items()}
        return next((id for id, kind in kinds.items() if kind == "check"), next(iter(outcomes), ""))
