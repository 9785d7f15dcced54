"""Opens the pages of the policy: in the room to learn, or over a worker's walk."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dpup_assistant.check.learning import POLICY_IDS
from dpup_assistant.engine.learning.policy import Policy, Topic
from dpup_assistant.kit.labels import Text
from dpup_assistant.learn.card_group import Card
from dpup_assistant.learn.cards_page import CardsPage
from dpup_assistant.learn.policy.basis_page import BasisPage
from dpup_assistant.learn.policy.leads import Leads
from dpup_assistant.output import labels
from dpup_assistant.storage.learning import load_learning

if TYPE_CHECKING:
    from dpup_assistant.desk.window import Window
    from dpup_assistant.learn.room import Room


def open_policy(room: Room) -> None:
    """Show the policy's parts, what needs explaining beside them, and the law."""
    policy = room.read(Policy)
    if not policy:
        return
    page = CardsPage()
    page.heading.setText(_tr("Principles and guidelines"))
    hint = _tr("What the policy asks, what the law says beside it, and what rests on it.")
    page.main.addWidget(Text(hint, "hint"))
    page.add_cards(_tr("Principles: what we value"), *_parts(room, policy, "principle"))
    page.add_cards(_tr("Guidelines: what we do"), *_parts(room, policy, "guideline"))
    page.add_cards(_tr("Explained"), *_explained(room, policy))
    page.end(source=labels.BASED_ON_DPUP)
    room.open(page)


def _parts(room: Room, policy: Policy, kind: str) -> Iterator[Card]:
    basis = room.window.library.resources.basis
    for name, part in policy.parts.items():
        if part.kind == kind:
            summary = part.summary.splitlines()[0]
            yield Card(basis[name].name, summary, partial(open_basis, room, name))


def _explained(room: Room, policy: Policy) -> Iterator[Card]:
    for topic in policy.topics.values():
        yield Card(topic.title, topic.summary, partial(_open_topic, room, topic))
    law = _tr("The privacy principles 1 to 13, and 3A.")
    yield Card(_tr("The law in a line each"), law, partial(_open_law, room))


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


def _open_topic(room: Room, topic: Topic) -> None:
    from dpup_assistant.learn.policy.topic_page import TopicPage

    room.open(TopicPage(room, topic))


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
