"""The words of what there is to learn, and the ways through it that a journey takes."""

from pathlib import Path
from typing import Any

import yaml

from tests.journeys.everyday_walk import SHARE, on
from tests.journeys.screen_reader import ScreenReader

LEARN = "Learn and practise"
PLACES = (
    *("Practise", "Principles and guidelines", "Glossary", "Quiz", "Case studies"),
    *("Questions and answers", "Workshop", "The journey"),
)
_SHIPPED = Path(__file__).parents[2]


def introduction() -> list[Any]:
    """Returns the questions of the introduction, each as the quiz's file has it."""
    quiz = yaml.safe_load((_SHIPPED / "resources" / "learn" / "quiz.yaml").read_text("utf-8"))
    return [each for each in quiz["questions"].values() if each.get("introduction")]


def first_story() -> Any:
    """Returns the first story of the tree `share`, as its file has it, all its answers texts."""
    tree = yaml.load((_SHIPPED / "trees" / "share.yaml").read_text("utf-8"), yaml.CBaseLoader)
    return next(iter(tree["scenarios"].values()))


def go_to(reader: ScreenReader, *names: str) -> None:
    """Presses its way from the first page to a page to learn from."""
    reader.press(LEARN)
    on(reader, LEARN)
    for name in names:
        reader.press(name)


def begin_story(reader: ScreenReader) -> None:
    """Opens the practice of `share`, where the first story is told."""
    go_to(reader, "Practise")
    on(reader, "Practise")
    reader.press(SHARE.title())
    reader.wait_for("label", first_story()["story"].strip()[:30])
