"""What can be put in at a place in the text of a tree, with what it means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, get_args, get_origin

from PySide6.QtCore import QObject

from dpup_assistant.check.view import mapping, text_at
from dpup_assistant.engine.find import fold
from dpup_assistant.engine.tree import UNSURE, YES_NO
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.form import fixed_choices
from dpup_assistant.studio.form.pick_lists import PickLists
from dpup_assistant.studio.yaml.keys import held_by, keys_at, type_at
from dpup_assistant.studio.yaml.place import Standing


class Offers(QObject):
    """Gives the keys and the values that fit a place, by the tree as it was read last."""

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree, and the folder whose trees it may name."""
        super().__init__()
        self._edited, self._lists = edited, PickLists(edited, folder)
        self._whole = held_by(edited.path)
        lists = self._lists
        self._by_key: dict[str, Callable[[], list[Choice]]] = {
            "start": lists.questions,
            "next": lists.nodes,
            "outcome": lists.outcomes,
            "basis": lists.basis,
            "if_asked": lists.replies,
            "contacts": lists.contacts,
            "next_trees": lists.trees,
            "tree": lists.trees,
            "trees": lists.trees,
            "continue": lambda: lists.places_in_trees(""),
            "group": lists.groups,
            "status": fixed_choices.statuses,
            "say_to": fixed_choices.say_to,
            "tell": fixed_choices.tell,
            "fact": fixed_choices.facts,
        }

    def at(self, place: Standing, asked: bool) -> list[Choice]:
        """Return what is offered at a place; what begins as is typed comes first.

        Unless it is `asked` for, nothing is offered before a letter is typed, nor what is typed in full.
        """
        if not asked and not place.typed and place.what != "filler":
            return []
        found = self._all(place)
        if not asked and any(_bare(each) == place.typed for each in found):
            return []
        typed = fold(place.typed)
        beginning = [each for each in found if fold(_bare(each)).startswith(typed)]
        others = [each for each in found if each not in beginning and (asked or typed in fold(_bare(each)))]
        if place.what == "key":
            return beginning
        return beginning + [each for each in others if each.fits(typed.split())]

    def _all(self, place: Standing) -> list[Choice]:
        if place.what == "filler":
            return [_shown(each._replace(id=f"{each.id}}}"), each.id) for each in self._lists.fillers()]
        values = [] if place.what == "key" else self._values(place)
        return values + ([] if place.what == "value" else self._keys(place))

    def _keys(self, place: Standing) -> list[Choice]:
        path = place.path
        there = self._edited.part(path) if 0 not in path else None
        taken = {each for each in there if each != place.typed} if isinstance(there, dict) else set()
        offered = [
            Choice(f"{key.name}:{'' if key.holds_more else ' '}", key.name, key.meaning)
            for key in keys_at(self._whole, path, self._edited.data)
        ]
        offered = offered or [Choice(f"{each.id}: ", each.id, each.words) for each in self._ids(place)]
        return [each for each in offered if each.words not in taken]

    def _ids(self, place: Standing) -> list[Choice]:
        """Return the ids that are known to be of use as keys."""
        path = place.path
        if len(path) == 3 and path[0] == "scenarios" and path[2] == "answers":
            return self._lists.questions()
        if len(path) == 3 and path[0] == "questions" and path[2] == "options":
            is_fact = text_at(self._edited.part(path[:2]) or {}, "fact")
            return [Choice(each, each) for each in (YES_NO if is_fact else (UNSURE,))]
        return []

    def _values(self, place: Standing) -> list[Choice]:
        path = place.path
        if len(path) > 3 and path[0] == "scenarios" and path[2] == "answers":
            return self._answers(str(path[3]))
        names = [step for step in path if isinstance(step, str)]
        if not names:
            return []
        name = "next" if path[0] == "questions" and path[2:3] == ("next",) else names[-1]
        if name == "kind":
            return self._kinds(place)
        if name == "continue":
            return [_shown(each, each.id) for each in self._lists.places_in_trees(place.typed)]
        if name in self._by_key and not (name == "basis" and 0 not in path):
            return [_shown(each, each.id) for each in self._by_key[name]()]
        is_yes_no = type_at(self._whole, path, self._edited.data) is bool
        return [Choice(each, each) for each in ("true", "false")] if is_yes_no else []

    def _kinds(self, place: Standing) -> list[Choice]:
        kinds = {each.id: each for each in fixed_choices.kinds()}
        if place.path[0] == "outcomes":
            more = Choice("more", self.tr("It goes on in another tree"))
            return [_shown(each, each.id) for each in (*kinds.values(), more)]
        allowed = type_at(self._whole, place.path, self._edited.data)
        words = self.tr("Ticks in place of one pick.") if self._edited.is_tree else ""
        return [Choice(each, each, words) for each in get_args(allowed) if get_origin(allowed) is Literal]

    def _answers(self, question: str) -> list[Choice]:
        """Return the ids of what a question offers."""
        node = self._edited.part(("questions", question)) or {}
        offered = mapping(node, "options") or mapping(node, "items")
        return [Choice(each, each, text_at(part, "label") or "") for each, part in offered.items()]


def _bare(choice: Choice) -> str:
    """Return what is put in, without its colon, space or brace."""
    return choice.id.rstrip(" :}")


def _shown(choice: Choice, id: str) -> Choice:
    """Return a choice by its id, which is what is typed here, with what it is called and means."""
    told = [part.rstrip(".") for part in (choice.words, choice.meaning) if part and part != id]
    return Choice(choice.id, id, ". ".join(told))
