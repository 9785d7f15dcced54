"""Closing a tree lets go of it with all its views: trees are opened one after another, large ones too."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.window import StudioWindow
from tests.bench.big_tree import big_tree
from tests.studio.conftest import SMALL, TODAY

MANY = 1_500  # questions; reading that many has the collector leave them alone until the tree is closed


@pytest.mark.parametrize("text", [SMALL, big_tree(MANY, "small")], ids=["small", "large"])
def test_a_tree_that_was_closed_is_gone_with_all_its_views(tmp_path: Path, qtbot: QtBot, text: str) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(text, "utf-8")
    window = StudioWindow(Folder(tmp_path, TODAY), Settings())
    window.show()
    window.open_file(path)
    assert window.edited and window.editor
    with qtbot.waitSignal(window.edited.judged, timeout=30_000):
        pass
    kept = [weakref.ref(part) for part in (window.edited, window.editor, window.editor.form)]
    window.show_home()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()
    assert [part() for part in kept] == [None, None, None]
    assert not gc.get_freeze_count()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
