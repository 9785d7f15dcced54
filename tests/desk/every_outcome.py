"""The ways to an outcome, and to what is opened from one."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from dpup_assistant.engine.outcome import Reply
from dpup_assistant.output.labels import KINDS
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.trees import VISIT, ending


def outcome(**fields: object) -> Callable[[Desk], Person]:
    """The way to an outcome that has everything, with these fields."""
    whole = {
        "say": "Kia ora. I come to {place}.\n{answers}\nYou can ask to see it at {place}.",
        "instead": ("They can ring them.",),
        "later": ("Tell them the rest.",),
        "contacts": ("oranga_tamariki", "lead"),
        "if_asked": ("see_and_fix", Reply(question="Can I change my mind?", answer="Yes. Tell {place}.")),
        "basis": ("ipp_11", "manaakitanga", "tell_the_source"),
        "next_trees": ("collect", "danger"),
    }
    if fields.get("say_to", "person") != "person":
        whole["say"] = "Kia ora. Who are you, and what do you need it for?"

    def go(desk: Desk) -> Person:
        tree = replace(ending(**{**whole, **fields}), blanks=VISIT.blanks)
        person = desk.walk(tree, notes={"end.the_end": "Tell the team lead as well."})
        person.answer("Show me")
        return person

    return go


def if_safe_folded(desk: Desk) -> Person:
    person = outcome(tell="if_safe")(desk)
    person.press("Someone could")
    return person


def not_yet_opened(desk: Desk) -> Person:
    person = outcome(tell="not_yet", kind="urgent")(desk)
    person.press("Only when it is safe")
    return person


def reply_opened(desk: Desk) -> Person:
    person = outcome()(desk)
    person.press("Can I change my mind?")
    return person


def said_by_parts(desk: Desk) -> Person:
    person = outcome(say="Your whānau can come to {place}.\nYou can ask to see it.")(desk)
    person.press("One at a time")
    person.press("whānau")
    person.press("Next")
    person.press("Before")
    person.press("whānau")
    person.press("Copy my note")
    return person


def told_back(desk: Desk) -> Person:
    person = outcome()(desk)
    person.press("They told me back")
    person.press("Copy the words")
    return person


def replies_found(desk: Desk) -> Person:
    person = outcome()(desk)
    field = person.page.findChild(QLineEdit)
    assert field
    person.click(field)
    person.write("see")
    return person


def replies_all_opened(desk: Desk) -> Person:
    person = outcome()(desk)
    person.press("More replies")
    return person


def paper(name: str) -> Callable[[Desk], Person]:
    """The way to paper that a button of an outcome opens."""

    def go(desk: Desk) -> Person:
        person = outcome()(desk)
        person.press(name)
        return person

    return go


OUTCOMES: dict[str, Callable[[Desk], Person]] = {
    **{f"outcome {kind}": outcome(kind=kind) for kind in KINDS},
    "outcome for the agency": outcome(say_to="agency"),
    "outcome if safe": outcome(tell="if_safe"),
    "outcome if safe, folded": if_safe_folded,
    "outcome not yet": outcome(tell="not_yet"),
    "outcome not yet, opened": not_yet_opened,
    "reply opened": reply_opened,
    "said by parts": said_by_parts,
    "told back": told_back,
    "replies found": replies_found,
    "replies all opened": replies_all_opened,
    "paper for them": paper("Paper for them"),
    "paper for you": paper("Checklist on paper"),
}
