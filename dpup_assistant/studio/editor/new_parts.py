"""New questions and outcomes, whole and with as little wrong as can be, for a trainer to put words in."""

from collections.abc import Callable, Collection, Sequence

from dpup_assistant.engine.tree import UNSURE
from dpup_assistant.storage.edits import Value

Says = Callable[[str], str]


def fresh_id(wanted: str, taken: Collection[str]) -> str:
    """Return an id that is not taken yet: the wanted one, or that with a number."""
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted}_{number}"
    return found


def new_question(tr: Says, basis: Sequence[str], leads_to: str, unsure_leads_to: str) -> Value:
    """Return a question that rests on a basis, and where yes and no lead to the same node for now.

    `tr` puts words into the user's language.
    """
    return {
        "title": tr("New question?"),
        "why": tr("Say here why it matters."),
        "basis": list(basis),
        "options": {
            "yes": {"label": tr("Yes"), "next": leads_to},
            "no": {"label": tr("No"), "next": leads_to},
            UNSURE: {"label": tr("I am not sure"), "next": unsure_leads_to},
        },
    }


def new_outcome(tr: Says, basis: Sequence[str], contacts: Sequence[str]) -> Value:
    """Return an outcome of the kind check, to which an unsure answer may lead, too."""
    return {
        "kind": "check",
        "title": tr("New outcome"),
        "say": tr("Put here the words to say."),
        "say_short": tr("Put here the same in ten seconds."),
        "say_again": tr("Put here the same in other words."),
        "do": [tr("Put here what to do first")],
        "instead": [tr("Put here what can be done now")],
        "record": tr("Put here what to write down."),
        "ask": tr("Put here who to ask, and when."),
        **({"contacts": list(contacts)} if contacts else {}),
        "basis": list(basis),
    }
