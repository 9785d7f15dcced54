"""The shipped font has every letter that is used; a missing font or icon leaves the words."""

from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from dpup_assistant.kit import fonts
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.icons import program_icon
from dpup_assistant.storage import drawings
from dpup_assistant.storage.paths import resources_folder

LETTERS = "āēīōūĀĒĪŌŪ“”‘’–•·"


@pytest.mark.parametrize("name", ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"])
def test_the_shipped_font_has_every_macron_and_quote(qtbot: QtBot, name: str) -> None:
    font = QRawFont(str(resources_folder() / "fonts" / name), 16)
    assert [letter for letter in LETTERS if not font.supportsCharacter(ord(letter))] == []


def test_the_licences_of_font_and_icons_are_shipped() -> None:
    assert "SIL OPEN FONT LICENSE" in (resources_folder() / "fonts" / "OFL.txt").read_text("utf-8").upper()
    assert "ISC" in (resources_folder() / "icons" / "LICENSE").read_text("utf-8")


def test_without_the_font_files_the_systems_font_is_used(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fonts, "resources_folder", lambda: tmp_path)
    assert fonts.shipped_family() != ""


def test_a_button_without_its_icon_keeps_its_words(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(drawings, "resources_folder", lambda: tmp_path)
    button = Button("Back", "no-such-icon")
    qtbot.addWidget(button)
    button.show()
    assert not button.grab().isNull()
    assert button.accessibleName() == "Back"


def test_the_windows_icon_is_drawn_in_each_size_of_a_title_bar_and_a_task_bar(qtbot: QtBot) -> None:
    icon = program_icon()
    assert [size.width() for size in icon.availableSizes()] == [16, 24, 32, 48, 64]
    picture = icon.pixmap(64).toImage()
    assert picture.pixelColor(32, 8).name() == "#0b5459"  # the bubble
    assert picture.pixelColor(0, 0).alpha() == 0
