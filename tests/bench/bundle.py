"""Measures the portable program beside a bundle of a bare window, made in the same run: `make bench-bundle`.

The floor is what PyInstaller makes of one line of text in a window, by its own rules, with the same Qt.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench.measure import Line, median
from tests.bench.painted import Screen, first_paint, screen

ROOT = Path(__file__).parents[2]
OURS = ROOT / "dist" / "dpup-assistant" / "dpup-assistant"
BARE = ROOT / "build" / "bare" / "bare_window" / "bare_window"
WARM, COLD = 11, 5  # runs
CACHES = Path("/proc/sys/vm/drop_caches")


def build_bare() -> None:
    """Builds the bare window's bundle."""
    shutil.rmtree(BARE.parents[1], ignore_errors=True)
    options = ["--noconfirm", "--distpath", BARE.parents[1]]
    options += ["--workpath", BARE.parents[1] / "work", "--specpath", BARE.parents[1] / "work"]
    source = Path(__file__).with_name("bare_window.py")
    quiet = os.environ | {"PYI_LOG_LEVEL": "ERROR"}
    builder = ROOT / ".venv-bundle" / "bin" / "python"
    subprocess.run([builder, "-m", "PyInstaller", *options, source], env=quiet, check=True)


def files(program: Path) -> list[Path]:
    """Returns the files of a program's folder, each once however many links lead to it."""
    return [path for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink()]


def sizes() -> list[Line]:
    """Returns what both folders take, and how many files they are."""
    bare, ours = files(BARE), files(OURS)
    megabytes = [sum(path.stat().st_size for path in each) / 1e6 for each in (bare, ours)]
    return [
        Line("portable folder; bare window's folder", *megabytes, "MB", 0.75),
        Line("  files in it", len(bare), len(ours), "", None),
    ]


def starts(what: str, runs: int, on: Screen, before: Callable[[], None], budget: float | None) -> list[Line]:
    """Starts both by turns, once for nothing, and returns the medians until their windows are painted."""
    pairs = []
    for _ in range(runs + 1):
        before()
        bare = first_paint([BARE], on)
        before()
        pairs.append((bare, first_paint([OURS], on)))
    return [
        Line(
            f"start to first page painted, {what}, {figure}; bare window",
            median(bare[name] for bare, _ in pairs[1:]),
            median(ours[name] for _, ours in pairs[1:]),
            "s",
            budget,
        )
        for name, figure in (("wall", "wall"), ("cpu", "CPU"))
    ]


def drop_caches() -> None:
    """Lets the system forget what it has read of any file, as after it was switched on."""
    os.sync()
    CACHES.write_text("3")


def main() -> None:
    """Prints the table."""
    print("Building the bundle of a bare window to compare with.", flush=True)
    build_bare()
    with tempfile.TemporaryDirectory() as home, screen() as on:
        os.environ |= {"HOME": home, "XDG_CONFIG_HOME": str(Path(home, "config"))}
        os.environ |= {"QT_QPA_PLATFORM": "xcb", "QT_FONT_DPI": "96"}
        print(f"{'what; beside which floor':<52} {'floor':>9} {'ours':>9}      ratio    budget")
        print(*sizes(), sep="\n", flush=True)
        print(*starts("warm", WARM, on, lambda: None, 1.6), sep="\n", flush=True)
        if os.access(CACHES, os.W_OK):
            print(*starts("cold", COLD, on, drop_caches, None), sep="\n", flush=True)
        else:
            print("No cold start: this user may not drop the page cache. As root it is measured too.")


if __name__ == "__main__":
    main()
