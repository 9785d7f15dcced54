"""Nothing about a person is stored or sent: a canary in every word of a tree is found nowhere after it."""

import logging
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dpup_assistant.storage.paths import settings_file, state_folder
from tests.desk.canary import CANARY, TITLE, walk_to_the_end
from tests.desk.conftest import Desk
from tests.desk.papers import THEM, YOU
from tests.desk.person import Person
from tests.desk.tree_files import write_trees

_SEEN: list[str] = []
_WATCHING: list[bool] = []
_CHANGES = {"os.rename", "os.mkdir", "os.remove", "os.link", "os.symlink", "os.truncate", "subprocess.Popen"}
ANSWERS = ("canary_yes", "canary_item", "Canary label", "canary picked", "Canary item", "Canary doubt")


def _note(event: str, args: tuple[object, ...]) -> None:
    """Notes what Python itself writes, moves, starts or connects, while it is watched."""
    if not _WATCHING or "__pycache__" in repr(args):  # there Python keeps the modules that it compiles
        return
    if event == "open" and isinstance(args[0], int):
        return  # a file that is open: its opening, by its name, came before
    if event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        _SEEN.append(f"wrote {args[0]!r}")
    elif event in _CHANGES or event.startswith("socket."):
        _SEEN.append(f"{event} {args!r}")


sys.addaudithook(_note)


@contextmanager
def watched() -> Iterator[list[str]]:
    """What is written, moved, started or connected meanwhile."""
    _SEEN.clear()
    _WATCHING.append(True)
    try:
        yield _SEEN
    finally:
        _WATCHING.clear()


def start(desk: Desk) -> Person:
    """Opens the whole program on the canary's first question, and lets it settle."""
    write_trees(desk.folder, CANARY)
    person = desk.start()
    person.press(TITLE, person.page)
    return person


def whole_walk(person: Person) -> None:
    """Does all that a worker can do on the way, and goes back to the first page."""
    walk_to_the_end(person)
    for paper in (THEM, YOU):
        person.press(paper)
        person.press("Back")
    person.key(Qt.Key.Key_F2)
    person.answer("I am not sure")
    person.press("Back")
    person.press("Back")
    person.press("View")
    person.press("Done")
    person.press("Change: Canary question?, Canary label")
    person.answer("Canary doubt")
    for _ in range(2):
        person.press("Back")


def files(home: Path) -> dict[Path, bytes]:
    """Every file under the home folder, with what it holds."""
    return {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}


def test_a_whole_walk_writes_moves_starts_and_connects_nothing(desk: Desk, home: Path) -> None:
    person = start(desk)
    before = files(home)
    with watched() as seen:
        whole_walk(person)
        person.press("Hide screen")
    assert seen == []
    assert files(home) == before


def test_what_would_be_written_or_connected_is_noticed(tmp_path: Path) -> None:
    with watched() as seen:
        (tmp_path / "a").write_text("b", "utf-8")
        (tmp_path / "a").rename(tmp_path / "c")
        socket.socket(socket.AF_UNIX).close()
    assert [each.split()[0] for each in seen] == ["wrote", "os.rename", "socket.__new__"]


def test_after_the_window_is_closed_only_settings_and_last_good_copies_of_trees_are_left(
    desk: Desk, home: Path
) -> None:
    person = start(desk)
    whole_walk(person)
    desk.close()
    left = files(home)
    copies = {path.name: left.pop(path) for path in [*left] if path.is_relative_to(state_folder() / "good")}
    assert list(left) == [settings_file()]
    assert copies == {path.name: path.read_bytes() for path in desk.folder.iterdir()}
    assert b"anary" not in settings_file().read_bytes()


def test_no_answer_or_blank_reaches_logs_output_clipboard_or_title(
    desk: Desk, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    titles: list[str] = []
    person = start(desk)
    person.window.windowTitleChanged.connect(titles.append)
    whole_walk(person)
    told = capfd.readouterr()
    where = [*titles, *caplog.messages, told.out, told.err, QApplication.clipboard().text()]
    assert any("Canary question?" in title for title in titles)
    assert not [words for words in where if any(answer in words for answer in ANSWERS)]
    assert QApplication.clipboard().text() == ""


def network_sockets() -> set[str]:
    """The sockets of this process that can reach beyond this machine's own files."""
    own = {str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()}
    tables = [Path("/proc/self/net", kind) for kind in ("tcp", "tcp6", "udp", "udp6", "raw")]
    lines = [line for table in tables if table.exists() for line in table.read_text().splitlines()[1:]]
    return own & {f"socket:[{line.split()[9]}]" for line in lines}


@pytest.mark.skipif(sys.platform != "linux", reason="the system's table of sockets is read")
def test_a_whole_walk_opens_no_socket_below_python_either(desk: Desk) -> None:
    whole_walk(start(desk))
    assert network_sockets() == set()
    assert not [name for name in sys.modules if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))]
