"""A trainer's window on a folder of one small tree, and what a trainer does and reads there."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.opened_page import OpenedPage
from dpup_assistant.studio.window import StudioWindow
from tests.studio.conftest import SMALL, TODAY

TITLE = ("title",)


def tree_in(folder: Path) -> Path:
    """The small tree as a file."""
    path = folder / "small.yaml"
    path.write_text(SMALL, "utf-8", newline="")
    return path


def window_on(path: Path) -> StudioWindow:
    """The trainer's window with a tree file open."""
    window = StudioWindow(Folder(path.parent, TODAY), Settings())
    window.show()
    window.open_file(path)
    return window


def retitle(window: StudioWindow, words: str) -> None:
    """Types another title."""
    assert window.edited
    assert window.edited.set_value(TITLE, words, "Change the title")


def page(window: StudioWindow) -> OpenedPage | None:
    """The page that stands over the editor, if one does."""
    shown = window.findChildren(OpenedPage)
    return next((each for each in shown if each.isVisible()), None)


def heading(window: StudioWindow) -> str:
    """The heading of the page that stands over the editor."""
    found = page(window)
    assert found, "no page is open"
    return found.heading.text()


def words(widget: QWidget) -> str:
    """All the words that are seen in a widget."""
    QCoreApplication.processEvents()  # what was just made is shown then
    return "\n".join(label.text() for label in widget.findChildren(Text) if label.isVisible())


def press(window: QWidget, name: str) -> None:
    """Presses the button of a name that is seen; where there are more, the last one made."""
    QCoreApplication.processEvents()
    seen = [each for each in window.findChildren(Button) if each.text() == name and each.isVisible()]
    seen[-1].click()
