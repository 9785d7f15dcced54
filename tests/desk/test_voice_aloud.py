"""The program's own reading, through Qt and speech-dispatcher, until espeak-ng has made sound of it."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desk import speech
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.speech import Dispatcher
from tests.desk.test_promises import network_sockets
from tests.desk.test_voice import ASK
from tests.desk.trees import ending

pytestmark = pytest.mark.skipif(not speech.is_there(), reason=f"it needs {speech.NEEDED}")

SAY = 'It\'s "fixed" & <b>5</b> is less.\nYour whānau can come. Kia ora. Bye now, $HOME.'
ENGLISH = ['It\'s "fixed" & <b>5</b> is less.', "You told me you are ready.", "Bye now, $HOME.", *ASK]
MIXED, MAORI = "Your whānau can come.", "Kia ora."


@pytest.fixture
def english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dispatcher]:
    """A computer with an English voice and no other."""
    with speech.running(tmp_path / "speech", only_english=True) as dispatcher:
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{dispatcher.folder / 'socket'}")
        yield dispatcher


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dispatcher]:
    """A computer with all the voices of espeak-ng, one of te reo Māori among them."""
    with speech.running(tmp_path / "speech", only_english=False) as dispatcher:
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{dispatcher.folder / 'socket'}")
        yield dispatcher


def at_the_end(desk: Desk, qtbot: QtBot) -> Person:
    person = desk.walk(ending(say=SAY), settings=speech.ALOUD)
    person.answer("Show me")
    qtbot.waitUntil(lambda: person.reads("Read aloud", person.page), timeout=20_000)
    return person


def read_to_the_end(person: Person, qtbot: QtBot) -> int:
    """Has all of it read, and returns how many parts were left to the worker."""
    parts = 0
    person.press("Read aloud", person.page)
    while "Read aloud" not in person.names(person.page):
        if person.reads("Read this part yourself.", person.page):
            parts += 1
            person.press("Go on", person.page)
        qtbot.wait(1)
    return parts


def test_each_english_sentence_becomes_sound_and_te_reo_maori_never_reaches_an_english_voice(
    english: Dispatcher, desk: Desk, qtbot: QtBot
) -> None:
    assert read_to_the_end(at_the_end(desk, qtbot), qtbot) == 2
    assert english.said() == ENGLISH
    assert len(english.sounds()) == len(ENGLISH) and min(english.sounds()) > 10_000
    assert network_sockets() == set(), "it speaks over a socket that stays on this computer"
    logged = english.everything_logged()  # at the level that Debian sets
    assert logged and not any(sentence in logged for sentence in ENGLISH)


def test_a_voice_of_te_reo_maori_says_what_is_all_te_reo_maori(
    many: Dispatcher, desk: Desk, qtbot: QtBot
) -> None:
    assert read_to_the_end(at_the_end(desk, qtbot), qtbot) == 1
    noted = re.findall(r"<speak>(.*)</speak>|synthesis voice to (.*)\.$", many.log(), re.MULTILINE)
    texts = [text for text, _voice in noted if text]
    voice_of = {text: voice for (text, _), (_, voice) in pairwise(noted) if text}
    assert len(texts) == len(ENGLISH) + 1 and MIXED not in texts
    assert voice_of[MAORI] == "Māori"
    assert voice_of["Bye now, $HOME."].startswith("English")


def test_a_voice_that_dies_is_told_and_the_page_goes_on(
    english: Dispatcher, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPEECHD_CMD", "/bin/false")  # nobody starts it again
    person = at_the_end(desk, qtbot)
    english.process.kill()
    english.process.wait()
    person.press("Read aloud", person.page)
    qtbot.waitUntil(lambda: person.reads("The voice has stopped. Read the words yourself."), timeout=20_000)
    person.press("Back")
    assert person.reads("Show me")


LOOK_AND_CLOSE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from dpup_assistant.desk.voice import find_voice
app = QApplication([])
voice = find_voice(app)
QTimer.singleShot(2_000, app.quit)
app.exec()
"""


def test_the_program_ends_though_the_voice_never_answers(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(tmp_path / "socket"))
        mute.listen()
        done = subprocess.run(
            [sys.executable, "-c", LOOK_AND_CLOSE],
            env=os.environ | {"SPEECHD_ADDRESS": f"unix_socket:{tmp_path / 'socket'}"},
            timeout=60,
            check=False,
        )
        mute.settimeout(1)
        mute.accept()[0].close()  # it did ask for voices
    assert done.returncode == 0
