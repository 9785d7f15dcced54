"""One of everything in the kit, with words that are hard to fit."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.answer_button import AnswerButton
from dpup_assistant.kit.banner import Banner
from dpup_assistant.kit.blocks import (
    BulletList,
    ErrorBlock,
    FaultCard,
    Notice,
    NumberedList,
    OnlyYouBlock,
    SayBlock,
    Section,
    Tag,
)
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.disclosure import Disclosure, Fold
from dpup_assistant.kit.fields import NumberField, SearchField
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.options import OptionButton
from dpup_assistant.kit.script import BlankPart, ScriptParagraph
from dpup_assistant.kit.ticks import Choice, Choices, Tick

WORDS = "Manaakitanga and whakawhanaungatanga: a sentence that needs more than one line at any size we have"


def picked() -> OptionButton:
    option = OptionButton(WORDS, 1)
    option.set_picked(True)
    return option


def script(picker: bool = True) -> ScriptParagraph:
    paragraph = ScriptParagraph()
    options = ("your new address", "the name of the school that your eldest child goes to")
    blank = BlankPart("information", "What information", options[1], options, picker)
    paragraph.set_parts(["I could give (", blank, "), which is all of it, to whakawhanaungatanga. ", WORDS])
    return paragraph


def fold() -> Fold:
    fold = Fold(WORDS, "info")
    fold.body.addWidget(Text(WORDS))
    fold.set_open(True)
    return fold


def said() -> SayBlock:
    block = SayBlock(WORDS)
    block.set_time("about 40 seconds")
    block.strip.addWidget(Button(WORDS, "monitor", "strip"))
    block.body.addWidget(script())
    return block


def only_you() -> OnlyYouBlock:
    block, section = OnlyYouBlock(WORDS), Section(WORDS, "users")
    section.add(Text(WORDS))
    section.body.addWidget(NumberedList([WORDS, WORDS]))
    block.body.addWidget(section)
    return block


CONTROLS: dict[str, Callable[[], QWidget]] = {
    **{
        kind: lambda kind=kind: Button(WORDS, "info", kind)
        for kind in ("plain", "primary", "rail", "strip", "danger", "quiet")
    },
    "forward": lambda: Button(WORDS, "arrow-right"),
    "option": lambda: OptionButton(WORDS, 1),
    "picked option": picked,
    "card": lambda: CardButton(WORDS, WORDS),
    "main card": lambda: CardButton(WORDS, WORDS, main=True),
    "answer": lambda: AnswerButton(WORDS, WORDS, desk_fact=True),
    "disclosure": lambda: Disclosure(WORDS),
    "disclosure with an icon": lambda: Disclosure(WORDS, "info"),
    "tick": lambda: Tick(WORDS),
    "choice": lambda: Choice(WORDS, "repeat"),
}
OTHERS: dict[str, Callable[[], QWidget]] = {
    "heading": lambda: Heading(WORDS),
    "text": lambda: Text(WORDS, icon="info"),
    "script": script,
    "script with bold words": lambda: script(picker=False),
    "fold": fold,
    "said block": said,
    "for you only": only_you,
    "banner": lambda: Banner("go_if", WORDS, WORDS),
    "error": lambda: ErrorBlock(WORDS, WORDS),
    "fault": lambda: FaultCard(WORDS, WORDS, WORDS),
    "notice": lambda: Notice("info", WORDS),
    "tag": lambda: Tag("scale", WORDS),
    "bullets": lambda: BulletList([WORDS, WORDS]),
    "choices": lambda: Choices("Words", [("full", WORDS, None), ("short", WORDS, "timer")]),
    "search": lambda: SearchField(WORDS),
    "number": lambda: NumberField(WORDS, "{} minutes".format, 1, 30),
}
EVERYTHING = CONTROLS | OTHERS
