"""A studio that is killed in the midst of editing offers the unsaved text when it is opened again."""

import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from dpup_assistant.storage.saving.kept import kept_in
from tests.studio.conftest import SMALL
from tests.studio.saving import heading, page, press, tree_in, window_on, words

_STUDIO = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from dpup_assistant import app
from dpup_assistant.kit.look import QT_ARGUMENTS
program = QApplication([sys.argv[0], *QT_ARGUMENTS])
path = Path(sys.argv[1])
window = app.open_studio(path.parent, path)
QTimer.singleShot(0, lambda: window.edited.set_value(("title",), "May I, wh\u0101nau?", "Change the title"))
program.exec()
"""


def test_a_killed_studio_offers_the_unsaved_text_when_opened_again(tmp_path: Path, qtbot: QtBot) -> None:
    path = tree_in(tmp_path)
    with subprocess.Popen([sys.executable, "-c", _STUDIO, str(path)]) as studio:
        try:
            qtbot.waitUntil(lambda: list(kept_in("drafts").glob("small-*.json")) != [], timeout=30_000)
            window = window_on(path)
            assert window.tree
            window.tree.saving.look()
            assert page(window) is None  # the other window still holds its text
            assert "also open in another window" in words(window)
            window.close()
        finally:
            studio.send_signal(signal.SIGKILL)
    assert path.read_text("utf-8") == SMALL
    window.deleteLater()

    window = window_on(path)
    shown = page(window)
    assert shown and heading(window) == "Here is text that was not saved"
    assert "title: May I, wh\u0101nau?" in words(shown)
    press(window, "Take the unsaved text")
    assert window.tree and window.tree.saving.save()
    assert path.read_text("utf-8") == SMALL.replace("Can I do this?", "May I, wh\u0101nau?")
    assert "another window" not in words(window)
    assert window.close()
    window.deleteLater()
    assert not list(kept_in("drafts").iterdir())
