"""Which packages of Debian the portable program needs: those of the libraries that it does not hold."""

import re
import subprocess
from pathlib import Path

from licence_parts import debian_package

_PRINTING = "libcupsprintersupport.so"  # without it the program runs, and saves paper instead of printing it


def packages_needed(folder: Path) -> tuple[list[str], list[str]]:
    """Return what a package of the program depends on, and what it recommends, as Debian writes it."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    told = {path.name: _told(path) for path in files}
    wanted = {name: set(re.findall(r"NEEDED +(\S+)", text)) - set(told) for name, text in told.items()}
    printing = _packages(wanted.pop(_PRINTING, set()))
    needed = _packages(set().union(*wanted.values()))
    versions = re.findall(r"\bGLIBC_(\d+)\.(\d+)\b", " ".join(told.values()))
    newest = max((int(first), int(second)) for first, second in versions)
    needed = [f"libc6 (>= {newest[0]}.{newest[1]})" if name == "libc6" else name for name in needed]
    return needed, sorted(set(printing) - set(needed) - {"libc6"})


def _packages(libraries: set[str]) -> list[str]:
    found = {name: debian_package(name) for name in libraries if not name.startswith("ld-linux")}
    missing = sorted(name for name, package in found.items() if not package)
    if missing:
        raise SystemExit(f"No package of this system holds {', '.join(missing)}. Build on Debian or Ubuntu.")
    # 64-bit systems of newer Debians and Ubuntus know the packages by both names.
    return sorted({package.name.removesuffix("t64") for package in found.values() if package})


def _told(file: Path) -> str:
    return subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
