"""Packs dist/dpup-assistant to be handed on: `make packages`, or `python packaging/packages.py`.

On Linux a .tar.xz and, where dpkg is, a .deb. On Windows a .zip and, where Inno Setup is, an installer; on
macOS a .zip. Nobody has run it on these two yet. The program is built before: `make bundle`.
"""

import os
import platform
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

from archive import SUMS, tarball, zipped
from bundle import FOLDER, ROOT, first_day, sums
from deb import architecture, deb

from dpup_assistant import __version__

_PORTABLE = "; Settings and trees are kept in this folder, as long as this file lies here.\n"


def main() -> None:
    """Pack the program for this system, and say what was written."""
    options = ArgumentParser(description="Pack the portable program to be handed on.")
    options.add_argument("--into", type=Path, default=FOLDER.parent, help="the folder to write to")
    options.add_argument("--quick", action="store_true", help="in a quarter of the time, an eighth larger")
    typed = options.parse_args()
    if not (FOLDER / SUMS).is_file():
        sys.exit("There is no portable program yet. Type: make bundle")
    if other := set((FOLDER / SUMS).read_bytes().splitlines()) - set(sums(FOLDER).splitlines()):
        names = ", ".join(sorted(line.decode().partition("  ")[2] for line in other))
        sys.exit(f"Not as it was built: {names}. Type: make bundle")
    typed.into.mkdir(parents=True, exist_ok=True)
    for made in packages(typed.into, 1 if typed.quick else 6):
        print(f"{made}  {made.stat().st_size / 1e6:.1f} MB")


def packages(into: Path, level: int) -> Iterator[Path]:
    """Yield each package, once it is whole."""
    named = f"dpup-assistant-{__version__}-{_system()}-{platform.machine().lower()}"
    part = into / f".part-{os.getpid()}"
    if sys.platform != "linux":
        # A stick goes from desk to desk, and its settings go with it. On a Mac they stay with the user.
        zipped(FOLDER, part, first_day(), {"portable.ini": _PORTABLE} if sys.platform == "win32" else {})
        yield part.replace(into / f"{named}.zip")
        yield from _installer(into)
        return
    tarball(FOLDER, part, first_day(), level)
    yield part.replace(into / f"{named}.tar.xz")
    if shutil.which("dpkg-deb"):
        deb(FOLDER, part, __version__, first_day(), level)
        yield part.replace(into / f"dpup-assistant_{__version__}_{architecture()}.deb")


def _system() -> str:
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)


def _installer(into: Path) -> Iterator[Path]:
    """Yield what Inno Setup makes on Windows, where it is installed."""
    compiler = shutil.which("iscc")
    if sys.platform != "win32" or not compiler:
        return
    script = ROOT / "packaging" / "dpup-assistant.iss"
    subprocess.run([compiler, "/Qp", f"/DVersion={__version__}", f"/O{into}", script], check=True)
    yield into / f"dpup-assistant-{__version__}-setup.exe"


if __name__ == "__main__":
    main()
