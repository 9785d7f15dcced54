"""The built program's window: where it is opened, and what is seen there."""

import shutil
from collections.abc import Sequence
from contextlib import AbstractContextManager
from hashlib import sha256
from pathlib import Path

from tests.bundle.conftest import PROGRAM
from tests.journeys.everyday_walk import SHARE
from tests.journeys.screen_reader import ScreenReader, opened

KEYS = "The keys 1 to 9 pick an option"


def window(
    folder: Path, home: Path, *typed: str, by: Sequence[str] = (), within: Sequence[str] = ()
) -> AbstractContextManager[ScreenReader]:
    """Opens the program of a folder. `by` is a command that runs it, such as `env -u HOME`."""
    return opened([*by, str(folder / PROGRAM), *typed], home, within=within)


def change_a_setting(reader: ScreenReader) -> None:
    """Changes a setting, which the program keeps at once, and comes back."""
    reader.press("View")
    reader.wait_for("heading", "View")
    reader.tick(KEYS)
    reader.press("Done")
    reader.wait_for("push button", SHARE.title())


def what_to_tell(reader: ScreenReader, begins: str) -> None:
    """Asks the first page what to tell whoever looks after the computer, which has to begin so."""
    reader.press("What to tell them")
    reader.wait_for("heading", "What to tell them")
    reader.wait_for("label", begins)


def copy_of(folder: Path, at: Path) -> Path:
    """A copy of the program's folder, to be written to."""
    shutil.copytree(folder, at)
    return at


def linked(folder: Path, at: Path) -> Path:
    """As good as a copy where files are taken away or put beside, and none is changed. It takes no room."""
    shutil.copytree(folder, at, copy_function=lambda here, there: Path(there).hardlink_to(here))
    return at


def listing(folder: Path) -> dict[str, tuple[int, str]]:
    """Every file and folder with its rights and, for a file, the hash of what is in it."""
    return {
        path.relative_to(folder).as_posix(): (
            path.stat().st_mode,
            sha256(path.read_bytes()).hexdigest() if path.is_file() else "",
        )
        for path in (folder, *folder.rglob("*"))
    }
