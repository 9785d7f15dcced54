"""Packs dist/dpup-assistant to be handed on: `make packages`, or `python packaging/packages.py`.

On Linux a .tar.xz and, where dpkg is, a .deb. On Windows a .zip and, where Inno Setup is, an installer; on
macOS a .zip. Nobody has run it on these two yet. The program is built before: `make bundle`.
"""

import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from archive import tarball, zipped
from bundle import FOLDER, ROOT, SUMS, first_day, sums
from deb import architecture, deb

from dpup_assistant import __version__

_PORTABLE = "; Settings and trees are kept in this folder, as long as this file lies here.\n"


def main() -> None:
    """Pack the program for this system, and say what was written."""
    if not (FOLDER / SUMS).is_file():
        sys.exit("There is no portable program yet. Type: make bundle")
    if other := set((FOLDER / SUMS).read_bytes().splitlines()) - set(sums(FOLDER).splitlines()):
        names = ", ".join(sorted(line.decode().partition("  ")[2] for line in other))
        sys.exit(f"Not as it was built: {names}. Type: make bundle")
    for made in packages():
        print(f"{made.relative_to(ROOT)}  {made.stat().st_size / 1e6:.1f} MB")


def packages() -> Iterator[Path]:
    """Yield each package, once it is written."""
    named = FOLDER.parent / f"dpup-assistant-{__version__}-{_system()}-{platform.machine().lower()}"
    if sys.platform != "linux":
        target = named.with_name(f"{named.name}.zip")
        # A stick goes from desk to desk, and its settings go with it. On a Mac they stay with the user.
        zipped(FOLDER, target, first_day(), {"portable.ini": _PORTABLE} if sys.platform == "win32" else {})
        yield target
        yield from _installer()
        return
    target = named.with_name(f"{named.name}.tar.xz")
    tarball(FOLDER, target, first_day())
    yield target
    if shutil.which("dpkg-deb"):
        target = FOLDER.parent / f"dpup-assistant_{__version__}_{architecture()}.deb"
        deb(FOLDER, target, __version__, first_day())
        yield target


def _system() -> str:
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)


def _installer() -> Iterator[Path]:
    """Yield what Inno Setup makes on Windows, where it is installed."""
    compiler = shutil.which("iscc")
    if sys.platform != "win32" or not compiler:
        return
    script = ROOT / "packaging" / "dpup-assistant.iss"
    subprocess.run([compiler, "/Qp", f"/DVersion={__version__}", script], check=True)
    yield FOLDER.parent / f"dpup-assistant-{__version__}-setup.exe"


if __name__ == "__main__":
    main()
