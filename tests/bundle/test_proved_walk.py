"""The built program walks to an outcome where a desk gives it nothing, and nothing that it should not."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bundle.alone import NO_NETWORK, NOBODY, can_be_made, read_only
from tests.bundle.conftest import PROGRAM
from tests.bundle.traced import changed, families, spoken_to, traced
from tests.bundle.walks import change_a_setting, copy_of, listing, window
from tests.journeys.everyday_walk import walk_to_the_outcome
from tests.other_tools import tool

pytestmark = pytest.mark.journey
NAME = "Te Whare Āwhina programmes"
HOMELESS = {
    "nobody": [*NOBODY, "env", "-u", "HOME"],
    "no HOME there": ["env", "HOME=/nonexistent/kāinga"],
}


@pytest.fixture(autouse=True)
def _can_be_made() -> None:
    can_be_made(*NO_NETWORK)
    tool("strace")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """A working directory that is not the program's, which has to be empty at the end."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    yield folder
    assert not list(folder.iterdir())


@pytest.mark.parametrize("homeless", HOMELESS.values(), ids=HOMELESS)
def test_it_walks_from_a_read_only_folder_without_a_network_and_without_a_home(
    bundle: Path, tmp_path: Path, home: Path, elsewhere: Path, homeless: list[str]
) -> None:
    at, log = tmp_path / NAME / PROGRAM, tmp_path / "log"
    at.mkdir(parents=True)
    within, by = (*NO_NETWORK, *read_only(bundle, at)), [*homeless, "env", "-C", str(elsewhere), *traced(log)]
    with window(at, home, by=by, within=within) as reader:
        walk_to_the_outcome(reader)
    assert families(log) == {"AF_UNIX"}
    assert changed(log) == set()


def test_a_walk_opens_no_network_socket_and_writes_nothing_but_settings(
    bundle: Path, tmp_path: Path, home: Path, elsewhere: Path
) -> None:
    copy, log = copy_of(bundle, tmp_path / NAME / PROGRAM), tmp_path / "log"
    before = listing(copy)
    by = ["env", "-C", str(elsewhere), *traced(log)]
    with window(copy, home, by=by, within=NO_NETWORK) as reader:
        change_a_setting(reader)
        walk_to_the_outcome(reader)
    assert families(log) == {"AF_UNIX"}
    assert {name for name in spoken_to(log) if not is_known(name, home)} == set()
    kept = home / ".config"
    assert kept / "dpup-assistant" / "settings.json" in changed(log)
    assert not [
        path for path in changed(log) if path != kept and kept / "dpup-assistant" not in (path, path.parent)
    ]
    assert listing(copy) == before
    subprocess.run(["sha256sum", "--check", "--quiet", "--strict", "SHA256SUMS"], cwd=copy, check=True)


def is_known(name: str, home: Path) -> bool:
    """Whether a program with a window speaks there on any desktop of Linux, all within this computer."""
    return (
        name.removeprefix("@").startswith("/tmp/.X11-unix/X")  # the display
        or name.startswith("/tmp/dbus-")  # the message bus of the session, which tells where the next one is
        or name.startswith(f"{home}/at-spi/bus_")  # that of screen readers, with the display's number
        or name == "/run/dbus/system_bus_socket"  # tells when the screen is locked: the desk is hidden then
    )
