"""Where nothing speaks: what is missing, what is told of it, and what is never loaded."""

import subprocess
import sys

import pytest

from dpup_assistant.desk import voice
from tests.desk.conftest import Desk
from tests.desk.speech import ALOUD
from tests.desk.trees import ending


def test_without_the_part_that_speaks_view_says_how_to_get_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voice, "MODULE", "PySide6.QtNoSuchPart")
    person = desk.walk(ending(), settings=ALOUD)
    person.answer("Show me")
    assert not person.reads("Read aloud")
    person.press("View")
    assert person.reads("add the part “voice” to this program") and not person.reads("Read the words aloud,")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    person.press("Back")
    person.press("View")
    assert person.reads("This copy of the program cannot read words aloud.")


def test_a_part_that_speaks_without_a_library_of_the_system_breaks_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, voice.MODULE, None)  # which makes its import fail
    monkeypatch.setattr(voice, "find_spec", lambda name: name)
    person = desk.walk(ending(), settings=ALOUD)
    person.answer("Show me")
    assert not person.reads("Read aloud")
    person.press("View")
    assert person.reads("This computer has no English voice.")


def test_a_voice_of_another_computer_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(voice._usable(["mock", "speechd"])) == ["speechd"]
    monkeypatch.setenv("SPEECHD_ADDRESS", "inet_socket:192.0.2.1:6560")
    assert list(voice._usable(["mock", "speechd"])) == []


WALK = """
import sys
from PySide6.QtWidgets import QApplication
from dpup_assistant.app import open_window
app = QApplication(sys.argv)
window = open_window(tree="share")
while len(window.library.trees) < len(window.library.heads):
    app.processEvents()
for answer in ("service", "no", "said_no", "no"):
    window.controller.answer(answer)
window.pages.show_view()
app.processEvents()
print(window.controller.trail.walk.ended, [name for name in sys.modules if "Speech" in name])
"""


def test_by_default_nothing_that_speaks_is_loaded(home: object) -> None:
    done = subprocess.run([sys.executable, "-c", WALK], capture_output=True, text=True, check=True)
    assert done.stdout == "True []\n"
