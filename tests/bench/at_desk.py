"""The desk that windows are measured on: a virtual screen, and an empty home."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.journeys.screen_reader import screen


@contextmanager
def desk() -> Iterator[None]:
    """Sets this process's environment, and so that of what it starts, to such a desk."""
    with tempfile.TemporaryDirectory() as home, screen() as display:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a desk starts from modules compiled before
        os.environ |= {"HOME": home, "XDG_CONFIG_HOME": str(Path(home, "config")), "DISPLAY": display}
        os.environ |= {"QT_QPA_PLATFORM": "xcb", "QT_FONT_DPI": "96"}
        yield
