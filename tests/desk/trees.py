"""Small trees with a thing of every kind, and words that a person can tell apart."""

from typing import Any

from dpup_assistant.engine.outcome import HandOver, Reply
from dpup_assistant.engine.tree import Blank, ChecklistNext, Item, Option, Tree
from tests.trees_for_tests import a_tree, asks, ends, ticks

VISIT = a_tree(
    {
        "who": asks(
            {
                "family": Option(label="Their family", next="agreed", because="They are family."),
                "school": Option(label="The school", next="health"),
                "friend": Option(label="A friend", next="to_plan"),
                "unsure": Option(label="I am not sure", next="ask_lead"),
            },
            title="Who do you want to see?",
            hint="One person at a time",
            why="A visit can be unwelcome.",
            basis=("ipp_11", "manaakitanga"),
        ),
        "agreed": asks(
            {
                "yes": Option(
                    label="They said yes",
                    next="told",
                    say="You told me {place} is fine.",
                    do="Knock twice.",
                    because="They said yes.",
                ),
                "no": Option(label="They said no", next="respect_it"),
                "unsure": Option(label="I am not sure they meant it", next="ask_lead"),
            },
            title="What did they say?",
            say="I could come to {place}. You can say no.",
        ),
        "health": asks(
            {"yes": Option(label="We are", next="told"), "no": Option(label="We are not", next="told")},
            title="Are you a health service?",
            fact="health_agency",
        ),
        "told": ticks(
            {
                "who": Item(label="Who comes", say="I come myself."),
                "day": Item(label="Which day", say="I come {day}.", do="Tell them the day."),
                "why": Item(label="Why I come"),
            },
            ChecklistNext(all="go_now", some="tell_them", none="ask_lead"),
            title="Which of these do they know?",
        ),
    },
    {
        "go_now": ends(
            kind="go", title="You can go", say="I come to {place}.\n{answers}\nSee you {day} at {place}."
        ),
        "tell_them": ends(
            title="You can go, once they know the rest",
            say="I would like to come.\n{answers}\nTell me what suits you.",
            if_asked=(
                Reply(question="Can I change the day?", answer="Yes. I can come {day}."),
                "see_and_fix",
            ),
            next_trees=("plan", "collect"),
        ),
        "respect_it": ends(kind="stop", title="Do not go", instead=("Send them a card.",)),
        "ask_lead": ends(
            kind="check", title="Ask your lead first", instead=("Ring them.",), contacts=("lead",)
        ),
        "to_plan": HandOver(title="Friends need a plan", goes_on_in="plan"),
    },
    id="visit",
    title="May I visit?",
    summary="Before you go to somebody’s home.",
    keywords=("home", "kāinga", "van"),
    group="I want to go out",
    blanks={
        "place": Blank(label="Where to", default="your place", options=("the library", "the marae")),
        "day": Blank(label="Which day", default="next week", options=("on Monday",)),
    },
)

PLAN = a_tree(
    {
        "when": asks(
            {
                "today": Option(label="Today", next="with_whom"),
                "later": Option(label="Another day", next="ready"),
                "unsure": Option(label="I am not sure when", next="wait"),
            },
            title="When would you go?",
        ),
        "with_whom": asks(
            {
                "alone": Option(label="Alone", next="wait"),
                "two": Option(label="With a workmate", next="ready"),
                "unsure": Option(label="I am not sure with whom", next="wait"),
            },
            title="Who goes with you?",
        ),
    },
    {
        "ready": ends(kind="go", title="Your plan is ready", say="We come {day}."),
        "wait": ends(kind="stop", title="Wait for a workmate", instead=("Ring them.",)),
    },
    id="plan",
    title="Do I have a plan?",
    summary="Before you set out.",
    blanks={"day": Blank(label="Which day", default="next week", options=("on Monday",))},
)


def ending(**rest: Any) -> Tree:
    """A tree of one question, whose first answer ends in an outcome with these fields."""
    options = {
        "yes": Option(label="Show me", next="the_end", say="You told me you are ready."),
        "no": Option(label="Show me too", next="the_end"),
        "unsure": Option(label="I am not sure", next="ask_lead"),
    }
    outcomes = {
        "the_end": ends(**{"title": "This is the end", **rest}),
        "ask_lead": ends(kind="check", title="Ask your lead first"),
    }
    return a_tree({"ready": asks(options, title="Are you ready?")}, outcomes, id="end", title="The end")
