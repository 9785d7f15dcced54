"""The drawings of the story, in each theme."""

import re
from collections import Counter

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.look import look
from dpup_assistant.kit.picture import Picture
from dpup_assistant.kit.theme import KINDS, LIGHT, THEMES
from dpup_assistant.storage.learning import learn_folder, picture
from tests.desk.conftest import _dressed  # noqa: F401  a fixture that works by itself

DRAWINGS = sorted(path.stem for path in (learn_folder() / "pictures").iterdir())
INK = "text"  # the role of every outline
ENOUGH = 500  # px of an outline


def colours(qtbot: QtBot, name: str) -> Counter[str]:
    """How many px each colour has on a drawing as it is shown."""
    shown = Picture(picture(name), "A drawing")
    qtbot.addWidget(shown)
    shown.resize(640, 400)
    image = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("I"))
    return Counter({QColor(pixel).name(): count for pixel, count in counted.items()})


def test_each_drawing_is_told_in_the_story() -> None:
    story = (learn_folder() / "journey.yaml").read_text("utf-8")
    assert sorted(re.findall(r"picture: (\w+)", story)) == DRAWINGS


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_has_no_colour_that_stays_as_it_is_in_another_theme(name: str) -> None:
    known = {*LIGHT.values(), *(colour for row in KINDS["light"].values() for colour in row)}
    painted = set(re.findall(r'(?:fill|stroke)="(?!none)([^"]*)"', picture(name)))
    assert painted
    assert painted <= known


@pytest.mark.parametrize("theme", THEMES)
def test_every_drawing_takes_the_colours_of_the_theme(qtbot: QtBot, theme: str) -> None:
    look().set_theme(theme)
    for name in DRAWINGS:
        painted = colours(qtbot, name)
        assert painted[THEMES[theme][INK].lower()] > ENOUGH, f"{name} has no outlines"
        assert painted[THEMES[theme]["surface"].lower()] > ENOUGH, f"{name} has no ground"
        for other in THEMES.values():
            if other[INK] not in THEMES[theme].values():
                assert not painted[other[INK].lower()], f"{name} has outlines of another theme"


def test_a_drawing_that_is_shown_changes_with_the_theme(qtbot: QtBot) -> None:
    look().set_theme("light")
    shown = Picture(picture(DRAWINGS[0]), "A drawing")
    qtbot.addWidget(shown)
    shown.resize(640, 400)
    before = shown.grab().toImage()

    look().set_theme("dark")
    QApplication.processEvents()

    assert shown.grab().toImage() != before
