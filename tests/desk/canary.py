"""A tree whose every word and id can be told apart from all others: what is found of it, came of a walk."""

from dpup_assistant.engine.outcome import Reply
from dpup_assistant.engine.tree import Blank, ChecklistNext, Item, Option, Tree
from tests.desk.person import Person
from tests.trees_for_tests import a_tree, asks, ends, ticks

TITLE = "Canary tree?"

CANARY: Tree = a_tree(
    {
        "canary_first": asks(
            {
                "canary_yes": Option(
                    label="Canary label",
                    next="canary_list",
                    say="Canary words for {canary_blank}.",
                    do="Canary step.",
                    because="Canary reason.",
                ),
                "unsure": Option(label="Canary doubt", next="canary_end"),
            },
            title="Canary question?",
            hint="Canary hint",
            why="Canary why.",
            say="Canary words to ask with, for {canary_blank}.",
        ),
        "canary_list": ticks(
            {
                "canary_item": Item(label="Canary item", say="Canary words of an item."),
                "canary_other": Item(label="Canary other item", do="Canary step of an item."),
            },
            ChecklistNext(all="canary_end", some="canary_end"),
            title="Canary checklist?",
        ),
    },
    {
        "canary_end": ends(
            title="Canary outcome",
            say="Canary script for {canary_blank}.\n{answers}\nThe canary ends.",
            say_short="Canary in short.",
            say_again="Canary again.",
            do=("Canary thing to do",),
            instead=("Canary instead",),
            later=("Canary later",),
            record="Canary record.",
            ask="Canary ask.",
            if_asked=(Reply(question="Canary asked?", answer="Canary answer for {canary_blank}."),),
        )
    },
    id="canary",
    title=TITLE,
    summary="Before a bird sings.",
    blanks={
        "canary_blank": Blank(label="Canary blank", default="canary default", options=("canary picked",))
    },
)


def walk_to_the_end(person: Person) -> None:
    """Answers everything, picks a blank, opens all that opens and goes over every wording."""
    person.press("Why we ask")
    person.answer("Canary label")
    person.press("Back")
    person.answer("Canary label")
    person.tick("Canary item")
    person.press("Continue")
    person.pick("Canary blank", "canary picked")
    person.press("Canary asked?")
    for wording in ("In ten seconds", "In other words", "In full"):
        person.press(wording)
