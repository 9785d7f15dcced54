"""What a screen reader may ask for at any moment does not end the program."""

import os
import subprocess
import sys

import pytest

# A screen reader counts two children, then the page goes and its bar with it, then it asks for the second.
# Nothing but a program of its own can be let crash.
ASKED_TOO_LATE = """
import sys

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.page import Page
from dpup_assistant.kit.scroller import Scroller

app = QApplication(["", "-platform", "offscreen"])
label = QLabel("Can I share this?")
expose_as(label, "heading")
if sys.argv[1] == "page":
    area = Page()
    area.main.addWidget(label)
else:
    area = Scroller(label)
    label.setMinimumHeight(2000)
area.resize(400, 300)
area.show()
app.processEvents()
told = QAccessible.queryAccessibleInterface(area)
children = [told.child(index).object() for index in range(told.childCount())]
assert children[0] is area.viewport() and area.verticalScrollBar().parent() in children, children
area.hide()
app.processEvents()
[told.child(index) for index in range(len(children))]
assert told.child(1_000_000) is None
"""


@pytest.mark.parametrize("area", ["page", "scroller"])
def test_a_screen_reader_may_ask_for_a_scroll_bar_that_has_gone(area: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASKED_TOO_LATE, area],
        env={**os.environ, "PYTHONMALLOC": "debug"},  # what is freed is written over at once
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
