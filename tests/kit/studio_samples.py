"""One of everything that the trainer's window is made of, with words that are hard to fit."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.chips import Chips
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.columns import Columns, Part
from dpup_assistant.kit.date_field import DateField
from dpup_assistant.kit.icon_button import IconButton
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.menu_button import MenuButton
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.studio_bar import BarTag, BarText, StudioBar
from dpup_assistant.kit.tabs import Tabs
from dpup_assistant.kit.text_field import LineField, TextArea
from dpup_assistant.kit.text_list import TextList
from dpup_assistant.kit.tick_field import TickField
from tests.kit.samples import WORDS

BASIS = [
    Choice("ipp_10", "IPP 10", "Limits on use", "scale"),
    Choice("ipp_11", "IPP 11", "Limits on giving it to others", "scale"),
    Choice("choice", "Transparency and Choice", "People know, and can choose", "hand-heart"),
]
NODES = [
    *(Choice(f"q{number}", f"{number} Who asks?", group="Questions") for number in range(1, 9)),
    Choice("share", "You can share it", "Go ahead", "circle-check", "Outcomes"),
    Choice("new", "Make a new question", icon="plus", action=True),
]


def line() -> LineField:
    field = LineField(WORDS, "said", "id agreed")
    field.set_measure("grade 3 · about 15 seconds")
    field.set_text(f"{WORDS} {{information}}")
    field.set_strong(r"\{\w+\}")
    field.set_fault(WORDS, "warning")
    return field


def area() -> TextArea:
    field = TextArea(WORDS, "worker")
    field.set_text(f"{WORDS}\n{WORDS}")
    field.set_enabled_with(WORDS)
    return field


def pick() -> PickField:
    field = PickField(WORDS)
    field.set_choices([Choice("long", WORDS, icon="scale")])
    field.set_picked("long")
    field.set_fault(WORDS)
    return field


def chips() -> Chips:
    field = Chips("Rests on", WORDS)
    field.set_choices([*BASIS, Choice("long", WORDS)])
    field.set_picked(["ipp_11", "long", "ipp_99"])
    return field


def texts() -> TextList:
    field = TextList("Do", "worker")
    field.set_texts([WORDS, "Ring them", WORDS])
    field.field(1).set_fault(WORDS)
    return field


def day() -> DateField:
    field = DateField("Reviewed", WORDS)
    field.set_text("2026-11-22")
    return field


def placed(*inside: QWidget) -> QWidget:
    widget = QWidget()
    for each in inside:
        Column(widget).addWidget(each)
    return widget


def tabs() -> Tabs:
    made = Tabs("Views of this tree")
    for name, icon in (("Form", "table-properties"), ("YAML", "file-code"), ("Scenarios", "clapperboard")):
        made.add(name.lower(), name, icon, placed(Text(WORDS)))
    return made


def bar() -> StudioBar:
    return StudioBar(
        (Button("First page", "arrow-left", "bar_quiet"), BarTag("Draft")),
        (BarText("3 edits not saved"), Button("What changed", "git-compare-arrows", "bar")),
        (Button("Save", "save", "bar_main"), Button("Publish", "badge-check", "bar")),
    )


def columns() -> Columns:
    left = Part("outline", "Outline", "list-tree", placed(Text(WORDS)))
    return Columns(left, tabs(), Part("preview", "Preview", "play", placed(Text(WORDS))))


FIELDS: dict[str, Callable[[], QWidget]] = {
    "line": line,
    "area": area,
    "pick": pick,
    "chips": chips,
    "texts": texts,
    "day": day,
    "tick": lambda: TickField(WORDS, WORDS),
}
PRESSED: dict[str, Callable[[], Button | IconButton]] = {
    "studio": lambda: Button(WORDS, "plus", "studio"),
    "studio primary": lambda: Button(WORDS, "plus", "studio_primary"),
    "studio quiet": lambda: Button(WORDS, "plus", "studio_quiet"),
    "studio small": lambda: Button(WORDS, "plus", "studio_small"),
    "icon": lambda: IconButton("Move up", "arrow-up"),
    "bare icon": lambda: IconButton("Take out", "x", framed=False),
    "menu": lambda: MenuButton("More for option 1", BASIS),
}
EVERYTHING = FIELDS | PRESSED | {"tabs": tabs, "bar": bar, "columns": columns}
