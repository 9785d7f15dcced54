"""One tree with every field an explanation is made of, what it rests on, and its explanation."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import explain
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.outcome import NextTree, Outcome, Reply
from dpup_assistant.engine.resources import Basis, Beyond, Contact, Resources, Term
from dpup_assistant.engine.tree import Blank, ChecklistNext, Item, Option, Tree
from dpup_assistant.engine.walk import Picked, replay
from tests.trees_for_tests import a_tree, asks, ends, ticks

SHARE_IT = ends(
    say="Before I share {information}, hear this.\n{answers}\nYou can ask {privacy_officer} to see it.",
    say_short="{recipient} will get {information}.",
    say_again="{recipient} helps you. That is why.",
    do=("Share only what is needed", "Check the address"),
    instead=("They can ring the service themselves",),
    later=("Tell them at your next talk",),
    contacts=("privacy_officer", "oranga_tamariki", "nobody"),
    if_asked=("see_and_fix", Reply(question="Can I change my mind?", answer="Yes.\nTell {lead}."), "missing"),
    basis=("manaakitanga", "ipp_11", "unknown", "ipp_3", "transparency"),
    next_trees=("collect", NextTree(tree="fix", because="They may want it put right."), "draft_tree"),
)

FULL = a_tree(
    {
        "agreed": asks(
            {
                "yes": Option(
                    label="They said yes",
                    next="told",
                    say="You told me {recipient} is fine with you.",
                    do="Write down what they agreed to",
                    because="They said yes, and could have said no.",
                ),
                "no": "respect_it",
                "unsure": "respect_it",
            },
            say="I could tell {recipient} about {information}.\nHow would you feel about that?",
            hint="Only if it is safe",
        ),
        "told": ticks(
            {
                "who": Item(label="Who gets it", say="{recipient} will get it."),
                "why": Item(label="Why", say="It is for the parcel.", do="Say what it is for"),
                "safe": Item(label="It is really them", do="Ring back on a number you looked up"),
            },
            ChecklistNext(all="in_writing", some="in_writing"),
        ),
        "in_writing": asks(
            {
                "yes": Option(label="Yes", next="share_it", because="You have it in writing."),
                "no": "share_it",
                "unsure": "respect_it",
            }
        ),
    },
    {"share_it": SHARE_IT, "respect_it": ends(kind="stop")},
    blanks={
        "information": Blank(label="What", default="your information", options=("your address",)),
        "recipient": Blank(label="Who gets it", default="the food bank", options=("your doctor",)),
    },
)

EVERYDAY: dict[str, Picked] = {"agreed": "yes", "told": ("who",), "in_writing": "yes"}


def a_basis(**rest: Any) -> Basis:
    """A law, with what is given in place of its fields."""
    law = {
        "kind": "law",
        "name": "IPP 11",
        "citation": "Privacy Act 2020, IPP 11",
        "plain": "Share only for a reason the Act allows.",
        "source": "The Act",
        "checked": date(2026, 11, 1),
        "confidence": "checked",
        "applies_to": "personal",
    }
    return Basis(**{**law, **rest})


RESOURCES = Resources(
    basis={
        "ipp_3": a_basis(name="IPP 3", plain="Tell people.", confidence="partly"),
        "ipp_11": a_basis(),
        "manaakitanga": a_basis(kind="good_practice", name="Manaakitanga", confidence="to_review"),
        "transparency": a_basis(
            kind="good_practice",
            name="Transparency",
            beyond=Beyond(law_asks="The law lets you share it.", why="People should not be surprised."),
        ),
    },
    replies={"see_and_fix": Reply(question="Can I see it?", answer="Yes. {lead} shows you.")},
    teach_back="What will you tell your whānau about this?",
    agency_words={
        "agency": "our service",
        "lead": "my team leader",
        "privacy_officer": "our privacy officer",
    },
    glossary={
        "whanau": Term(term="whānau", meaning="Family.", source="Te Aka", language="mi"),
        "parcel": Term(term="parcel", meaning="A box of food.", source="Ours"),
        "helps": Term(term="helps", meaning="Does good.", source="Ours"),
        "get": Term(term="get", meaning="Have.", source="Ours"),
        "art": Term(term="art", meaning="Painting.", source="Ours"),
        "record": Term(term="write down", meaning="Note.", source="Ours"),
    },
    contacts={
        "privacy_officer": Contact(name="Your privacy officer"),
        "oranga_tamariki": Contact(
            name="Oranga Tamariki", phone="0508 326 459", checked=date(2026, 11, 1), note="Day and night."
        ),
    },
)
TITLES = {"share": "Can I share this?", "collect": "Should I collect this?", "fix": "They want it put right"}


def with_outcome(tree: Tree, **changes: Any) -> Tree:
    """The tree with other fields in its outcome `share_it`."""
    outcome = tree.outcomes["share_it"]
    assert isinstance(outcome, Outcome)
    return replace(tree, outcomes={**tree.outcomes, "share_it": replace(outcome, **changes)})


def explained(
    tree: Tree = FULL,
    answers: Mapping[str, Picked] = EVERYDAY,
    picked: Mapping[str, str] | None = None,
    agency: Agency | None = None,
    resources: Resources = RESOURCES,
) -> Explanation:
    """What a walk with these answers says."""
    agency = agency or Agency()
    return explain(replay(tree, answers, facts=agency.facts), picked or {}, resources, agency, TITLES)
