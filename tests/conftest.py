"""What every test stands on: no real screen, no real settings, no network."""

import os
import socket
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("without a clock", settings(), deadline=None)  # other work slows any example
settings.load_profile("without a clock")

_session_home = tempfile.TemporaryDirectory(prefix="dpup-tests-")  # for what Qt reads once, at its start
os.environ["HOME"] = os.environ["USERPROFILE"] = _session_home.name
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_FONT_DPI"] = "96"
MEANT_FOR_OTHERS = ("XDG_", "QT_SCALE", "DPUP_", "NO_COLOR", "COLUMNS", "LINES")
for name in [name for name in os.environ if name.startswith(MEANT_FOR_OTHERS)]:
    del os.environ[name]


class NetworkError(AssertionError):
    """Something in this process asked for the network."""


def _no_network(event: str, args: tuple[object, ...]) -> None:
    """Refuses every socket but those that stay on this machine, wherever in Python it is asked for."""
    if event == "socket.__new__" and args[1] != getattr(socket, "AF_UNIX", None):
        raise NetworkError(f"a socket was opened (family {args[1]})")
    if event == "socket.getaddrinfo":
        raise NetworkError(f"the address of {args[0]} was asked for")


sys.addaudithook(_no_network)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, so that no test meets settings of this user or computer, or of another test."""
    folder = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(folder / "machine"))  # what is set for all of this computer
    return folder
