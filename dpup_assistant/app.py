"""Opens the windows and joins the rooms; the only file that knows them all."""

from __future__ import annotations

import gc
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.cli.no_display import ended_by_a_sentence
from dpup_assistant.desk.crash import catch_crashes
from dpup_assistant.desk.library import Library
from dpup_assistant.desk.window import Window
from dpup_assistant.joins import join_counting, join_learning
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.icons import program_icon
from dpup_assistant.kit.look import QT_ARGUMENTS, look
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.settings.settings import Settings, load_settings, save_settings
from dpup_assistant.storage.sources import sources
from dpup_assistant.storage.trees_folder import trees_folder

if TYPE_CHECKING:
    from dpup_assistant.studio.window import StudioWindow

_FOR_NOW = "The folder that you chose holds until you close the program, for another one is named. {how}"
_ONLY_SHIPPED = "These are the trees that come with the program."


class Program:
    """The one window that is open: the worker's, or the trainer's in its place."""

    def __init__(self, named: Path | None) -> None:
        """Take the trees folder that was named on the command line, if one was."""
        self._named = named
        self._window: QWidget | None = None

    def show_desk(self, tree: str | None = None) -> Window:
        """Show the worker's window, with the trees as they are now, at a tree or one of its questions."""
        self._close()
        window = open_window(self._named, tree)
        window.edit_trees.connect(lambda: self._leave_desk(window))
        join_learning(window)
        join_counting(window)
        window.painted.connect(lambda: look_round(window))
        self._keep_open(window)
        return window

    def show_studio(self, tree: Path | None = None) -> StudioWindow:
        """Show the trainer's window, at a tree's file if one is named."""
        self._close()
        window = open_studio(self._named, tree)
        window.left.connect(lambda: self._leave_studio(window))
        self._keep_open(window)
        return window

    def _leave_desk(self, window: Window) -> None:
        """Show the trainer's window, unless the folder that was named is gone since."""
        try:
            sources(self._named)
        except Unreadable as why:
            window.tell(str(why))
        else:
            self.show_studio()

    def _leave_studio(self, window: StudioWindow) -> None:
        """Show the worker's window, with the folder that the trainer worked in last."""
        if window.folder.path != trees_folder(self._named, window.settings).path:
            self._named = window.folder.path
        self.show_desk()

    def _close(self) -> None:
        """Close what is open, which then keeps its settings, without ending the program."""
        QApplication.setQuitOnLastWindowClosed(False)
        if self._window:
            self._window.close()
            self._window.deleteLater()

    def _keep_open(self, window: QWidget) -> None:
        self._window = window
        QApplication.setQuitOnLastWindowClosed(True)


def open_window(named: Path | None = None, tree: str | None = None) -> Window:
    """Return the worker's window, shown, at its first page, at a tree or at one of its questions.

    `tree` is its id, or `tree.question`. `named` is the trees folder that was named on the command line.
    There must be a QApplication.
    """
    settings, note = _settings()
    folder = trees_folder(named, settings)
    today = date.today()
    library = Library(folder.path, today, folder.key, folder.how)
    window = Window(library, settings, today)
    library.setParent(window)
    _keep_settings(window)
    window.painted.connect(library.load_when_idle)
    catch_crashes(window.show_crash, window.place)
    if tree:
        _open_at(window, *tree.partition(".")[::2])
    (window.showMaximized if settings.maximized else window.show)()
    if note:
        window.tell(note)
    return window


def open_studio(named: Path | None = None, tree: Path | None = None) -> StudioWindow:
    """Return the trainer's window, shown, at the trees of a folder or at a tree's file.

    Raises Unreadable, with a sentence, where the folder that was named cannot be used. There must be a
    QApplication.
    """
    from dpup_assistant.studio.folder import Folder  # a reception desk never needs it
    from dpup_assistant.studio.window import StudioWindow

    settings, note = _settings()
    in_use = trees_folder(named, settings)
    notes = [each for each in (note, settings.managed.note) if each]
    notes += [in_use.note, _ONLY_SHIPPED] if in_use.note else []
    folder = Folder(in_use.usable, date.today())
    window = StudioWindow(folder, settings)
    folder.setParent(window)
    _keep_settings(window)
    catch_crashes(window.show_crash, window.place)
    if tree:
        window.open_file(tree)
    elif folder.is_new:
        window.actions_at_home.open_agency()
    (window.showMaximized if settings.maximized else window.show)()
    if notes:
        window.tell(" ".join(notes))
    return window


def _settings() -> tuple[Settings, str]:
    """Return the settings, by which the program is dressed now, and what is to be told of the user's own."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settings, note = load_settings()
    look().set_theme(settings.theme)
    look().set_text_size(settings.text_size / 100)
    look().apply(app)
    return settings, note or ""


def _keep_settings(window: Window | StudioWindow) -> None:
    """Keep the settings of a window at each change, and say once where they cannot be kept."""
    before, told = window.settings.trees_folder, [""]

    def keep(settings: Settings) -> None:
        sentence = save_settings(settings) or ""
        if not sentence and settings.trees_folder != before:
            folder = trees_folder(None, load_settings()[0])
            sentence = "" if folder.path == Path(settings.trees_folder) else _FOR_NOW.format(how=folder.how)
        if sentence not in told:
            told.append(sentence)
            window.tell(sentence)

    window.settings_changed.connect(keep)


def _open_at(window: Window, tree_id: str, question: str) -> None:
    """Open a tree, at a question if it has one of that id."""
    tree = window.library.tree(tree_id) if question else None
    if tree and question in tree.questions:
        window.controller.open(tree, question)
    else:
        window.open_tree(tree_id)


def run(named: Path | None = None, tree: str | None = None) -> int:
    """Open the worker's window and return the exit code when the last window is closed.

    `named` is the trees folder that was named on the command line, if one was.
    """
    program = Program(named)
    app = _new_app()
    window = program.show_desk(tree)
    window.painted.connect(gc.enable)  # cli/start.py switched it off
    window.painted.connect(lambda: app.setWindowIcon(program_icon()))
    return app.exec()


def look_round(window: Window) -> None:
    """Tell what the first page did not wait for: what is wrong with this computer, and another window."""
    from dpup_assistant.desk.problems import of_computer
    from dpup_assistant.output.clock import clock_problem
    from dpup_assistant.storage.one_window import other_window
    from dpup_assistant.storage.whole import not_whole

    page, (lacks, _) = window.first_page, not_whole()
    page.lasting = tuple(of_computer(window.settings.managed, lacks, clock_problem(window.today)))
    if page.lasting:
        page.show_library(window.library)
    if found := other_window():
        window.tell(f"{page.notice.text()} {found}".lstrip())
        announce(window, found)


def run_studio(named: Path | None = None, tree: Path | None = None) -> int:
    """Open the trainer's window and return the exit code when the last window is closed.

    Raises Unreadable, with a sentence, where the folder that was named cannot be used.
    """
    program = Program(named)
    app = _new_app()
    app.setWindowIcon(program_icon())
    program.show_studio(tree)
    return app.exec()


def _new_app() -> QApplication:
    with ended_by_a_sentence():
        app = QApplication([*sys.argv[:1], *QT_ARGUMENTS])
    app.setApplicationName("dpup-assistant")
    return app
