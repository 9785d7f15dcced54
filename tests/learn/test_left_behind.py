"""What is left of pages to learn from once they are closed."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.learn.conftest import Opened
from tests.learn.every_page import WAYS

WORKSHOP = "Workshop", "Start ", "Next item", "Show the slide"


def widgets() -> list[str]:
    """Returns the names of all widgets there are, once those that are to go have gone."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]  # None is all
    gc.collect()
    return sorted(type(widget).__name__ for widget in QApplication.allWidgets())


@pytest.mark.parametrize(
    "way", [WAYS["quiz"], WAYS["referral"], WAYS["voices"], WAYS["law"], WORKSHOP], ids=lambda way: way[0]
)
def test_a_page_that_is_opened_again_and_again_leaves_nothing_behind(
    way: tuple[str, ...], learn: Opened
) -> None:
    person = learn(*way)
    person.window.learn.emit()  # to the hub; some pages of the window are made by the first time, and stay
    before = widgets()
    for _ in range(2):
        for name in way:
            person.press(name, person.page)
        person.window.learn.emit()
    assert widgets() == before
