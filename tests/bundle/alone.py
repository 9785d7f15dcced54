"""Worlds of their own for the built program: no network, a folder that nobody can write to, no home.

They are Linux's namespaces, made by util-linux' `unshare`, which needs no root. They go with the last process
in them, so nothing stays mounted.
"""

import os
import subprocess
from pathlib import Path

import pytest

from tests.other_tools import tool

_AS_ROOT = () if os.geteuid() == 0 else ("--map-root-user",)  # who is not may mount in a world where they are
NO_NETWORK = ("unshare", "--net", "--mount", *_AS_ROOT)
"""An empty network: not even this computer's own address is there. Mounts are this world's own too."""
_NOBODY = (
    """for list in passwd nsswitch.conf; do mount --bind /dev/null "/etc/$list" || exit; done; exec "$@\""""
)
NOBODY = ("unshare", "--mount", "sh", "-c", _NOBODY, "sh")
"""A list of users without anyone in it, and no other one to ask, so that only HOME could tell of a home."""
_READ_ONLY = 'mount --bind "$1" "$2" && mount -o remount,bind,ro "$2" && shift 2 && exec "$@"'
_FULL = 'mount -t tmpfs -o size=64k none "$1"; cat /dev/zero >"$1/filler" 2>/dev/null; shift; exec "$@"'


def read_only(folder: Path, at: Path) -> tuple[str, ...]:
    """Shows a folder at another place too, where not even root can write to it."""
    return ("sh", "-c", _READ_ONLY, "sh", str(folder), str(at))


def full_disk(at: Path) -> tuple[str, ...]:
    """Lays a disk over a folder that has not a byte left."""
    return ("sh", "-c", _FULL, "sh", str(at))


def clock_at(moment: str) -> tuple[str, ...]:
    """Sets the clock of one program alone, as faketime does, and leaves how long a second is."""
    asked = subprocess.run(
        [tool("faketime"), moment, "printenv", "LD_PRELOAD"], capture_output=True, text=True, check=True
    )
    preload = f"LD_PRELOAD={asked.stdout.strip()}"  # faketime itself would stay the program's parent
    return ("env", preload, f"FAKETIME=@{moment}", "FAKETIME_DONT_FAKE_MONOTONIC=1")


def can_be_made(*within: str) -> None:
    """Skips a test out loud where this machine cannot make such a world; in CI, fails it."""
    done = subprocess.run([*within, "true"], capture_output=True, text=True, check=False)
    if done.returncode:
        stop = pytest.fail if os.environ.get("CI") else pytest.skip
        stop(f"This machine lets nobody make a world of its own: {done.stderr.strip()}")
