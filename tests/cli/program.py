"""The program as it runs by itself."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHIPPED = [path.stem for path in sorted(ROOT.glob("trees/*.yaml"))]  # the ids of the trees that come with it
COMMAND = [sys.executable, "-m", "dpup_assistant"]
_LEFT_OUT = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONIOENCODING", "PYTHONUTF8", "LANG")


def environment(**named: str) -> dict[str, str]:
    """This environment with no display and no say in the encoding, and with what is named."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in _LEFT_OUT and not name.startswith("LC_")
    }
    return kept | named


def program(*typed: str, stdin: bytes = b"", **named: str) -> subprocess.CompletedProcess[bytes]:
    """Runs a command to its end; `named` are variables of its environment."""
    return subprocess.run(
        [*COMMAND, *typed],
        cwd=ROOT,
        env=environment(**named),
        input=stdin,
        capture_output=True,
        check=False,
        timeout=60,
    )
