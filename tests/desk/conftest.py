"""A window for each test, over trees of its own beside the shipped ones."""

import functools
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import dpup_assistant.storage.library as library_on_disk
from dpup_assistant.app import open_window
from dpup_assistant.check.known import Known
from dpup_assistant.desk.library import Library
from dpup_assistant.desk.window import Window
from dpup_assistant.engine.tree import Tree
from dpup_assistant.kit.look import look
from dpup_assistant.storage.in_use.loading import links_in_use, load_in_use
from dpup_assistant.storage.in_use.own import Own
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.resources import load_resources
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.storage.sources import TreeFile
from dpup_assistant.storage.text.located import Located
from dpup_assistant.storage.trees import Loaded
from tests.desk.person import Person
from tests.desk.tree_files import write_trees
from tests.desk.trees import PLAN, VISIT

TODAY = date(2026, 11, 22)
WIDE = Settings(width=1366, height=768, theme="light")


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Dresses the program once, as it does at its start."""
    look().apply(qapp)


# Shipped trees and resources are read and judged once for all tests, for no test of this room changes those.
_read: dict[Path, Located] = {}
_loaded: dict[Path, tuple[Loaded, bytes | None]] = {}
resources_once = functools.cache(load_resources)


def links_once(file: TreeFile, own: Own) -> Located:
    """Reads a tree's file, to see what it leads to."""
    if file.path.parent != shipped_trees_folder():
        return links_in_use(file, own)
    if file.path not in _read:
        _read[file.path] = links_in_use(file, own)
    return _read[file.path]


def load_once(file: TreeFile, known: Known, own: Own) -> tuple[Loaded, bytes | None]:
    """Reads and judges a tree."""
    if file.whose != "shipped":
        return load_in_use(file, known, own)
    if file.path not in _loaded:
        _loaded[file.path] = load_in_use(file, known, own)
    return _loaded[file.path]


class Desk:
    """Opens windows. `folder` is the agency's trees folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.windows: list[Window] = []

    def open(self, *trees: Tree, settings: Settings = WIDE, today: date = TODAY, **agency: Any) -> Person:
        """Opens a window over the shipped trees, two small ones and these; agency.yaml is given by name."""
        write_trees(self.folder, VISIT, PLAN, *trees)
        if agency:
            (self.folder / "agency.yaml").write_text(yaml.safe_dump(agency), "utf-8")
        library = Library(self.folder, today)
        person = self.show(Window(library, settings, today))
        with pytest.MonkeyPatch.context() as quicker:
            quicker.setattr(library_on_disk, "load_resources", resources_once)
            quicker.setattr(library_on_disk, "load_in_use", load_once)
            quicker.setattr(library_on_disk, "links_in_use", links_once)
            for head in library.heads:
                library.tree(head.id)
        person.wait()
        return person

    def walk(self, tree: Tree = VISIT, *others: Tree, **rest: Any) -> Person:
        """Opens a window and goes from its first page to a tree's first question."""
        person = self.open(tree, *others, **rest)
        person.press(tree.title, person.page)
        return person

    def start(self, tree: str | None = None) -> Person:
        """Starts the whole program, settings file and all, over the shipped trees and the folder."""
        window, ready = open_window(self.folder, tree), list[bool]()
        window.library.ready.connect(lambda: ready.append(True))
        self.windows.append(window)
        QTest.qWaitForWindowActive(window)
        person = Person(window)
        while not ready:
            person.wait()  # it loads its trees while nothing else is to be done
        return person

    def show(self, window: Window) -> Person:
        """Shows a window, in the look that its settings ask for, until the test ends."""
        self.windows.append(window)
        look().set_theme(window.settings.theme)
        look().set_text_size(window.settings.text_size / 100)
        window.show()
        window.resize(window.settings.width, window.settings.height)  # wider than the screen of the tests
        QTest.qWaitForWindowActive(window)
        return Person(window)

    def close(self) -> None:
        """Closes every window, and leaves nothing of it."""
        for window in self.windows:
            window.close()
            window.deleteLater()
        self.windows.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk with an empty trees folder of its own."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # a window opened whole takes it
    folder = tmp_path / "trees"
    folder.mkdir()
    desk = Desk(folder)
    yield desk
    desk.close()
    QApplication.clipboard().clear()
