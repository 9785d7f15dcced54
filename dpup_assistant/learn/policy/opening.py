"""Opens the pages of the policy: in the room to learn, or over a worker's walk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dpup_assistant.check.learning import POLICY_IDS
from dpup_assistant.engine.learning.policy import Policy
from dpup_assistant.learn.card_group import Card
from dpup_assistant.learn.policy.basis_page import BasisPage
from dpup_assistant.learn.policy.leads import Leads
from dpup_assistant.storage.learning import load_learning

if TYPE_CHECKING:
    from dpup_assistant.desk.window import Window
    from dpup_assistant.learn.room import Room


def open_policy(room: Room) -> None:
    """Show the policy's parts, what needs explaining beside them, and the law."""
    policy = room.read(Policy)
    if not policy:
        return
    from dpup_assistant.learn.policy.cards_page import CardsPage

    basis = room.window.library.resources.basis
    by_kind: dict[str, list[Card]] = {"principle": [], "guideline": []}
    for name, part in policy.parts.items():
        card = Card(basis[name].name, part.summary.splitlines()[0], partial(open_basis, room, name))
        by_kind[part.kind].append(card)
    explained = [
        Card(each.title, each.summary, partial(_open_topic, room, name))
        for name, each in policy.topics.items()
    ]
    law = Card(
        _tr("The law in a line each"),
        _tr("The privacy principles 1 to 13, and 3A."),
        partial(_open_law, room),
    )
    groups = {
        _tr("Principles: what we value"): by_kind["principle"],
        _tr("Guidelines: what we do"): by_kind["guideline"],
        _tr("Explained"): [*explained, law],
    }
    hint = _tr("What the policy asks, what the law says beside it, and what rests on it.")
    room.open(CardsPage(_tr("Principles and guidelines"), hint, groups))


def open_basis(room: Room, name: str) -> None:
    """Show what there is to know of an entry of basis.yaml, by its id, over a page to learn from.

    Where it is a part of the policy and the policy's file is broken, its faults are shown.
    """
    from dpup_assistant.learn.practice.opening import walk_scenario

    library = room.window.library
    policy = room.read(Policy) if name in POLICY_IDS else load_learning(Policy, library.rest).value
    if policy or name not in POLICY_IDS:
        leads = Leads(partial(open_basis, room), partial(walk_scenario, room), room.window.open_tree)
        room.open(BasisPage(library, name, policy, leads))


def open_basis_over_walk(room: Room, name: str) -> None:
    """Show what there is to know of an entry of basis.yaml over the walk that is open, which stays as it is.

    Back returns to the walk. The page leads on to other entries alone, and goes when it is left.
    """
    window = room.window
    learned = load_learning(Policy, window.library.rest)
    if name in POLICY_IDS and not learned.value:
        faults = window.pages.opened.faults
        faults.show_faults(learned.path.name, str(learned.path), learned.faults)
        window.open_page(faults)
        return
    page = BasisPage(window.library, name, learned.value, Leads(partial(open_basis_over_walk, room)))
    page.done.connect(window.close_opened)
    window.open_page(page)
    _drop_when_left(window, page)


def open_glossary(room: Room) -> None:
    """Show what words mean."""
    from dpup_assistant.learn.policy.glossary_page import GlossaryPage

    room.open(GlossaryPage(room.window.library.resources, partial(open_basis, room)))


def _open_topic(room: Room, name: str) -> None:
    from dpup_assistant.learn.policy.topic_page import TopicPage

    if policy := room.read(Policy):
        room.open(TopicPage(room, policy.topics[name]))


def _open_law(room: Room) -> None:
    from dpup_assistant.learn.policy.law_page import LawPage

    room.open(LawPage(room.window.library.resources.basis, partial(open_basis, room)))


def _drop_when_left(window: Window, page: BasisPage) -> None:
    """Do away with a page as soon as another one is shown."""

    def left() -> None:
        if window.page is not page:
            window.stack.currentChanged.disconnect(left)
            window.stack.removeWidget(page)
            page.deleteLater()

    window.stack.currentChanged.connect(left)


def _tr(words: str) -> str:
    return QCoreApplication.translate("policy", words)
