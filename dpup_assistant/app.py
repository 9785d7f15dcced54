"""Opens the window and joins the rooms; the only file that knows them all."""

import gc
import sys
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from dpup_assistant.desk.crash import catch_crashes
from dpup_assistant.desk.library import Library
from dpup_assistant.desk.window import Window
from dpup_assistant.kit.look import QT_ARGUMENTS, look
from dpup_assistant.storage.settings import Settings, load_settings, save_settings


def open_window(trees_folder: Path | None = None, tree: str | None = None) -> Window:
    """Return the window, shown, at its first page, at a tree or at one of its questions: `tree.question`.

    `trees_folder` is the agency's own, if it has one. There must be a QApplication.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settings, note = load_settings()
    look().set_theme(settings.theme)
    look().set_text_size(settings.text_size / 100)
    look().apply(app)
    today = date.today()
    library = Library(trees_folder, today)
    window = Window(library, settings, today)
    library.setParent(window)
    window.settings_changed.connect(lambda settings: _keep(settings, window))
    window.painted.connect(library.load_when_idle)
    catch_crashes(window.show_crash, window.place)
    if tree:
        _open_at(window, *tree.partition(".")[::2])
    (window.showMaximized if settings.maximized else window.show)()
    if note:
        window.tell(note)
    return window


def _keep(settings: Settings, window: Window) -> None:
    """Keep settings, and say so where they cannot be kept."""
    sentence = save_settings(settings)
    if sentence:
        window.tell(sentence)


def _open_at(window: Window, tree_id: str, question: str) -> None:
    """Open a tree, at a question if it has one of that id."""
    tree = window.library.tree(tree_id) if question else None
    if tree and question in tree.questions:
        window.controller.open(tree, question)
    else:
        window.open_tree(tree_id)


def run(trees_folder: Path | None = None, tree: str | None = None) -> int:
    """Open the window and return the exit code when it is closed."""
    gc.disable()  # nothing is garbage yet, and looking for it takes as long as painting
    app = QApplication([*sys.argv[:1], *QT_ARGUMENTS])
    app.setApplicationName("dpup-assistant")
    window = open_window(trees_folder, tree)
    window.painted.connect(gc.enable)
    code = app.exec()
    window.deleteLater()
    return code
