"""The everyday walk through the real program, as every journey begins."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.screen_reader import ScreenReader
from tests.journeys.words import Words

PROGRAM = str(Path(sys.executable).with_name("dpup-assistant"))
SHARE, CHILD, DANGER = Words("share"), Words("child"), Words("danger")
ANSWERS = {"who": "service", "worry": "no", "agreed": "said_yes", "flags": "no"}
TICKED = ["they_know", "really_them"]
OUTCOME = "tell_first"


def on(reader: ScreenReader, title: str) -> None:
    """Waits until a page stands whose one heading, which the window's title starts with, is this."""
    reader.title(title)
    reader.wait_for("heading", title)
    assert reader.headings()[0] == title


def answer(reader: ScreenReader, **answers: str) -> None:
    """Answers these questions of the tree `share`, each of which has to be asked next."""
    for question, option in answers.items():
        on(reader, SHARE.title(question))
        reader.press(SHARE.label(question, option))


def walk_to_the_outcome(reader: ScreenReader) -> None:
    """Walks from the first page to the outcome of the everyday case."""
    reader.press(SHARE.title())
    answer(reader, **ANSWERS)
    on(reader, SHARE.title("told"))
    for item in TICKED:
        reader.tick(SHARE.label("told", item))
    reader.press("Continue")
    on(reader, SHARE.title(OUTCOME))


def words_to_say() -> list[str]:
    """Returns the paragraphs that the command line gives for the same answers."""
    answers = ",".join(
        f"{question}={option}" for question, option in (ANSWERS | {"told": "+".join(TICKED)}).items()
    )
    told = subprocess.run(
        [PROGRAM, "walk", "share", "--answers", answers, "--json"], capture_output=True, check=True
    ).stdout
    return [line for line in json.loads(told)["say"].splitlines() if line]


def until_gone(reader: ScreenReader, words: str) -> str:
    """Waits until these words are nowhere on the screen. Returns what is there."""
    for _ in range(100):
        if words not in (shown := reader.tree()):
            return shown
    pytest.fail(f"{words!r} stays on the screen:\n{shown}")
