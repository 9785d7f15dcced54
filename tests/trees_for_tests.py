"""Small trees built in code, for the tests of every room that walks.

`SHARE` leads to outcomes, over a question about the desk and a checklist, and hands over to `CHILD`,
which hands over to `DANGER`: a chain of three.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from dpup_assistant.engine.outcome import AnyOutcome, HandOver, Outcome
from dpup_assistant.engine.tree import AnyQuestion, Checklist, ChecklistNext, Item, Option, Question, Tree


def option(leads_to: str, **rest: Any) -> Option:
    """An option with a label made of where it leads."""
    return Option(**{"label": f"Go to {leads_to}", "next": leads_to, **rest})


def asks(options: Mapping[str, str | Option], **rest: Any) -> Question:
    """A question with one answer; an option given as a text leads to the node of that id."""
    made = {name: option(to) if isinstance(to, str) else to for name, to in options.items()}
    head = {"title": "What is it?", "why": "It matters.", "basis": ("ipp_11",)}
    return Question(**{**head, "options": made, **rest})


def ticks(items: Mapping[str, Item], leads_to: ChecklistNext, **rest: Any) -> Checklist:
    """A checklist."""
    head = {"title": "Which of these?", "why": "They should not be surprised.", "basis": ("ipp_3",)}
    return Checklist(**{**head, "items": items, "next": leads_to, **rest})


def ends(**rest: Any) -> Outcome:
    """An outcome with a line in each field that it needs."""
    needed = {
        "kind": "go_if",
        "title": "You can share it",
        "say": "Before I share it, I want you to know.\nYou can ask to see it.",
        "say_short": "I will share only this.",
        "say_again": "I tell them one thing.",
        "do": ("Share only what is needed",),
        "record": "Write down what you shared.",
        "ask": "Your privacy officer.",
        "basis": ("ipp_11", "manaakitanga"),
    }
    return Outcome(**{**needed, **rest})


def goes_on(in_tree: str) -> HandOver:
    """A hand-over to a tree, or to `tree.question`."""
    return HandOver(title="It goes on elsewhere", goes_on_in=in_tree)


def a_tree(questions: Mapping[str, AnyQuestion], outcomes: Mapping[str, AnyOutcome], **rest: Any) -> Tree:
    """A tree that starts at the first of its questions."""
    head = {
        "format": 1,
        "id": "share",
        "title": "Can I share this?",
        "summary": "Before you share.",
        "status": "published",
        "version": "2026.11",
        "owner": "Privacy officer",
        "reviewed": date(2026, 11, 22),
        "review_by": date(2027, 5, 22),
        "start": next(iter(questions)),
    }
    return Tree(**{**head, "questions": questions, "outcomes": outcomes, **rest})


SHARE = a_tree(
    {
        "who": asks(
            {
                "service": "agreed",
                "landlord": "in_writing",
                "child": "to_child",
                "known_child": "to_known_child",
                "unsure": "find_out_first",
            }
        ),
        "in_writing": asks({"yes": "agreed", "no": "find_out_first", "unsure": "find_out_first"}),
        "agreed": asks({"yes": "health", "no": "respect_it", "unsure": "find_out_first"}),
        "health": asks({"yes": "told", "no": "told"}, fact="health_agency"),
        "told": ticks(
            {"who": Item(label="Who gets it"), "what": Item(label="What they get"), "why": Item(label="Why")},
            ChecklistNext(all="go_told", some="go_after_telling"),
        ),
    },
    {
        "go_told": ends(kind="go"),
        "go_after_telling": ends(),
        "respect_it": ends(kind="stop"),
        "find_out_first": ends(kind="check"),
        "to_child": goes_on("child"),
        "to_known_child": goes_on("child.known"),
    },
)

CHILD = a_tree(
    {
        "now": asks({"yes": "to_danger", "no": "known", "unsure": "to_danger"}),
        "known": asks({"yes": "told_them", "no": "tell_lead", "unsure": "tell_lead"}),
        "told_them": asks({"yes": "tell_lead", "no": "tell_lead", "unsure": "tell_lead"}),
    },
    {"tell_lead": ends(kind="must", say_to="team"), "to_danger": goes_on("danger")},
    id="child",
    title="I worry for a child",
)

DANGER = a_tree(
    {
        "here": asks({"yes": "alone", "no": "ring_111", "unsure": "ring_111"}),
        "alone": asks({"yes": "ring_111", "no": "leave_first", "unsure": "leave_first"}),
    },
    {"ring_111": ends(kind="urgent"), "leave_first": ends(kind="urgent", tell="not_yet")},
    id="danger",
    title="Someone may be in danger",
)

TREES = {tree.id: tree for tree in (SHARE, CHILD, DANGER)}
