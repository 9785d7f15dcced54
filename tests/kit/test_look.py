"""The look follows the system and the person's choice, live."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from dpup_assistant.kit import look as look_module
from dpup_assistant.kit.look import look
from dpup_assistant.kit.options import OptionButton
from dpup_assistant.kit.theme import DARK, HIGH_CONTRAST, LIGHT, contrast, system_kinds, system_theme
from tests.kit.conftest import Show


def asks(monkeypatch: pytest.MonkeyPatch, *what: object) -> None:
    """Has the system ask for something."""
    monkeypatch.setattr(look_module, "asked_for", lambda _app: what)
    look().follow_system()


def test_it_follows_the_system_until_a_person_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    look().set_theme("system")
    asks(monkeypatch, "dark", None)
    assert look().colour("page").name().upper() == DARK["page"]
    look().set_theme("light")
    assert look().colour("page").name().upper() == LIGHT["page"]
    asks(monkeypatch, "contrast", None)
    assert look().colour("page").name().upper() == LIGHT["page"]
    look().set_theme("system")
    assert look().colour("page").name().upper() == HIGH_CONTRAST["page"] and look().high_contrast
    asks(monkeypatch, "light", None)


def test_the_systems_own_contrast_colours_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    look().set_theme("system")
    asks(monkeypatch, "contrast", ("#202020", "#ffffff", "#8ee3f0", "#263b50"))
    assert look().colour("page").name() == "#202020" and look().colour("primary").name() == "#8ee3f0"
    assert look().kind("stop").mark == "#ffffff"
    asks(monkeypatch, "light", None)


def test_a_ring_is_seen_where_the_systems_highlight_is_weak() -> None:
    weak = system_theme("#000000", "#FFFFFF", "#202020", "#FFFFFF")
    strong = system_theme("#000000", "#FFFFFF", "#8EE3F0", "#000000")
    assert (weak["focus"], strong["focus"]) == ("#FFFFFF", "#8EE3F0")
    assert all(contrast(kind.ink, kind.fill) > 20 for kind in system_kinds("#000000", "#FFFFFF").values())


def test_what_is_shown_changes_its_colours_and_its_size_at_once(show: Show) -> None:
    option = OptionButton("They said yes", 1)
    show(option)
    light, low = option.grab().toImage(), option.height()
    look().set_theme("dark")
    assert option.grab().toImage() != light
    look().set_text_size(2)
    QApplication.processEvents()
    assert option.height() > low
    look().set_text_size(1)
    look().set_theme("light")
    QApplication.processEvents()
    assert (option.height(), option.grab().toImage()) == (low, light)


def test_text_sizes_go_by_steps_and_end(qapp: QApplication) -> None:
    sizes = []
    for steps in (1, 1, 1, 1, 1, -1, -9):
        look().step_text_size(steps)
        sizes.append(look().text_size)
    assert sizes == [1.25, 1.5, 1.75, 2.0, 2.0, 1.75, 1.0]


def test_words_grow_and_gaps_grow_half_as_fast() -> None:
    before = look().font("body").pointSizeF()
    look().set_text_size(2)
    assert look().font("body").pointSizeF() == 2 * before
    assert (look().type_px(16), look().space(16)) == (32, 24)


@pytest.mark.parametrize("choice", ["sepia", "", "LIGHT"])
def test_a_choice_that_is_none_means_as_the_system(choice: str) -> None:
    look().set_theme(choice)
    assert look().theme_choice == "system"


def test_what_is_selected_can_be_read(qapp: QApplication) -> None:
    for theme in ("light", "dark", "contrast"):
        look().set_theme(theme)
        palette = qapp.palette()
        behind, words = (
            palette.color(QPalette.ColorRole.Highlight),
            palette.color(QPalette.ColorRole.HighlightedText),
        )
        assert contrast(behind.name(), words.name()) >= 4.5


def test_the_system_is_heard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    look().set_theme("system")
    monkeypatch.setattr(look_module, "asked_for", lambda _app: ("dark", None))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look().theme == "dark"
    asks(monkeypatch, "light", None)
