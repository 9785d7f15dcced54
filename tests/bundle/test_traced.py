"""That what the proofs read of strace tells of what they are to find."""

import subprocess
import sys
from pathlib import Path

from tests.bundle.traced import changed, families, spoken_to, traced
from tests.other_tools import tool

REACHES_OUT = """
import os, pathlib, socket, sys
there = pathlib.Path(sys.argv[1])
(there / "made").write_text("x")
(there / "made").rename(there / "te tomokanga, Ōtaki")
os.fchmod(os.open(there.parent / "rights", os.O_RDONLY), 0o600)
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("192.0.2.1", 9))
try:
    socket.socket(socket.AF_UNIX).connect("/nobody/there")
except OSError:
    pass
"""


def test_a_socket_of_the_network_and_a_file_beside_are_seen(tmp_path: Path) -> None:
    tool("strace")
    there, log = tmp_path / "Ōtaki", tmp_path / "log"
    there.mkdir()
    (tmp_path / "rights").touch()
    subprocess.run([*traced(log), sys.executable, "-I", "-c", REACHES_OUT, there], check=True)
    assert families(log) == {"AF_INET", "AF_UNIX"}
    assert "/nobody/there" in spoken_to(log) and "192.0.2.1" in str(spoken_to(log))
    assert changed(log) == {there / "made", there / "te tomokanga, Ōtaki", tmp_path / "rights"}
