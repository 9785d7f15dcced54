"""Whose each file and each module of the portable program is."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from importlib.metadata import Distribution, distributions, packages_distributions
from pathlib import Path, PurePath

OURS, CONTENT, NOTO, LUCIDE = "DPUP Assistant", "Trees and resources", "Noto Sans", "Lucide icons"
PYTHON, PYINSTALLER, QT, ICU = "Python", "PyInstaller", "Qt and PySide6", "ICU"
MICROSOFT = "Microsoft's runtime libraries"

_WITHIN = "_internal/"
_LOADED_FROM = re.compile(r"(/usr)?/lib(64|/\w+-linux-gnu\w*)?")  # the system's libraries
_RESOURCES = f"{_WITHIN}dpup_assistant/resources/"
_FILES = {  # the first that fits counts
    "dpup-assistant": OURS,
    "dpup-assistant.exe": OURS,
    f"{_RESOURCES}fonts/*": NOTO,
    f"{_RESOURCES}icons/mark.svg": CONTENT,
    f"{_RESOURCES}icons/program*.svg": CONTENT,
    f"{_RESOURCES}icons/*": LUCIDE,
    f"{_WITHIN}dpup_assistant/*": CONTENT,
    f"{_WITHIN}PySide6/*icu*": ICU,
    f"{_WITHIN}PySide6/*": QT,
    f"{_WITHIN}shiboken6/*": QT,
    f"{_WITHIN}base_library.zip": PYTHON,
    f"{_WITHIN}lib-dynload/*": PYTHON,
    f"{_WITHIN}python3*/lib-dynload/*": PYTHON,
    f"{_WITHIN}libpython3*": PYTHON,
    f"{_WITHIN}python3*.dll": PYTHON,
    f"{_WITHIN}Python*": PYTHON,  # macOS
}
_FILES_OF_WINDOWS = {  # its Python's own licence text holds the texts of these libraries
    f"{_WITHIN}*140*.dll": MICROSOFT,
    f"{_WITHIN}ucrtbase.dll": MICROSOFT,
    f"{_WITHIN}api-ms-win-*.dll": MICROSOFT,
    f"{_WITHIN}libffi*.dll": PYTHON,
    f"{_WITHIN}sqlite3.dll": PYTHON,
    f"{_WITHIN}*.pyd": PYTHON,
}
_OF_QT = ("pyside6-essentials", "pyside6-addons", "shiboken6")


@dataclass(frozen=True, slots=True)
class DebianPackage:
    """A package of Debian or of a system made from it, which a library was taken from."""

    name: str
    version: str


Owner = str | Distribution | DebianPackage
"""One of the parts above, a Python package, or a package of the system."""


def owner_of_file(name: str) -> Owner | None:
    """Return whose a file is, by its path in the program's folder; None where nobody can tell."""
    if owner := _by_rule(name, _FILES):
        return owner
    if package := _files_of_python_packages().get(name.removeprefix(_WITHIN)):
        return _owner(package)
    if sys.platform == "win32":
        return _by_rule(name, _FILES_OF_WINDOWS)
    return debian_package(PurePath(name).name) if sys.platform == "linux" else None


def owner_of_module(name: str) -> Owner | None:
    """Return whose a module is that lies inside the program's file; None where nobody can tell."""
    top = name.partition(".")[0]
    if top == "dpup_assistant":
        return OURS
    if top in sys.stdlib_module_names or top.startswith("_sysconfigdata"):
        return PYTHON
    if top.startswith(("pyi", "_pyi", "PyInstaller")):
        return PYINSTALLER
    owners = packages_distributions().get(top)
    return _owner(_distributions()[_normal(owners[0])]) if owners else None


def files(folder: Path) -> Iterator[str]:
    """Yield the path in the folder of each file in it."""
    for path in folder.rglob("*"):
        if path.is_file() or path.is_symlink():
            yield path.relative_to(folder).as_posix()


def modules(program: Path) -> list[str]:
    """Return the names of the modules inside the built program's file."""
    from PyInstaller.archive.readers import CArchiveReader  # builds only; tests of the rest do without

    archive = CArchiveReader(str(program))
    inside = (archive.open_embedded_archive(name) for name in archive.toc if name.endswith(".pyz"))
    return [module for each in inside for module in each.toc]


def _by_rule(name: str, rules: dict[str, str]) -> str | None:
    return next((owner for pattern, owner in rules.items() if fnmatchcase(name, pattern)), None)


def _owner(distribution: Distribution) -> Owner:
    return QT if _normal(distribution.name) in _OF_QT else distribution


def _normal(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


@cache
def _distributions() -> dict[str, Distribution]:
    return {_normal(each.name): each for each in distributions()}


@cache
def _files_of_python_packages() -> dict[str, Distribution]:
    return {file.as_posix(): each for each in _distributions().values() for file in each.files or ()}


@cache
def debian_package(library: str) -> DebianPackage | None:
    """Return the installed package that a library of this name is from.

    Only where the loader looks by itself: other programs have libraries of their own, this one among them.
    """
    try:
        native = _said("dpkg", "--print-architecture")
    except FileNotFoundError:  # not Debian
        return None
    for line in _said("dpkg-query", "-S", f"*/{library}").splitlines():
        package, _, path = line.partition(": ")
        name, _, architecture = package.partition(":")
        found = PurePath(path)
        is_loaded = found.name == library and _LOADED_FROM.fullmatch(str(found.parent))
        if is_loaded and architecture in ("", native):
            return DebianPackage(name, _said("dpkg-query", "-W", "-f", "${Version}", package))
    return None


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
