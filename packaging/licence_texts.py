"""What each part of the portable program is called, its licence in a word, and the licence's text."""

import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, version
from pathlib import Path

from licence_parts import (
    CONTENT,
    ICU,
    LUCIDE,
    MICROSOFT,
    NOTO,
    OURS,
    PYINSTALLER,
    PYTHON,
    QT,
    DebianPackage,
    Owner,
)

ROOT = Path(__file__).resolve().parents[1]
_KEPT = ROOT / "packaging" / "licences"
_TEXTS = {  # the licence in a word, and the files that hold its text
    OURS: ("MIT", [ROOT / "LICENSE"]),
    CONTENT: ("CC BY 4.0", [ROOT / "LICENSE-content"]),
    NOTO: ("SIL Open Font License 1.1", [ROOT / "resources" / "fonts" / "OFL.txt"]),
    LUCIDE: ("ISC; MIT for those of Feather", [ROOT / "resources" / "icons" / "LICENSE"]),
    QT: ("LGPL-3.0-only", [_KEPT / name for name in ("qt.txt", "lgpl-3.txt", "gpl-3.txt", "qt-others.txt")]),
    ICU: ("Unicode's, of the kind of MIT", [_KEPT / "icu.txt"]),
    PYTHON: ("PSF-2.0", [_KEPT / "python.txt"]),
    MICROSOFT: ("Microsoft's terms for what may be handed on", [_KEPT / "microsoft.txt"]),
}
_BESIDE = {  # what a package holds of others, where its own texts do not tell
    "pyyaml": "It holds libyaml, by the same authors, under the same licence.",
    "cffi": "It holds libffi, copyright Red Hat, Inc and others, under the licence told with Python (MIT).",
}


@dataclass(frozen=True, slots=True)
class Part:
    """One entry: what it is, its licence in a word, the text, and what of it lies in the folder."""

    name: str
    licence: str
    text: str
    here: tuple[str, ...]


def part(owner: Owner, here: tuple[str, ...]) -> Part:
    """Return the entry of an owner of what lies in the folder."""
    if isinstance(owner, DebianPackage):
        text = read(Path("/usr/share/doc", owner.name, "copyright"))
        return Part(f"{owner.name} {owner.version}", "as its text says; Debian's package", text, here)
    if isinstance(owner, Distribution) or owner == PYINSTALLER:
        package = owner if isinstance(owner, Distribution) else distribution(PYINSTALLER)
        return Part(f"{package.name} {package.version}", licence_of(package), text_of(package), here)
    licence, files = _TEXTS[owner]
    of_windows = Path(sys.base_prefix, "LICENSE.txt")  # with those of the libraries beside Python there
    beside = [of_windows] if owner == PYTHON and sys.platform == "win32" else []
    return Part(_named(owner), licence, "\n\n".join(read(file) for file in (*files, *beside)), here)


def licence_of(package: Distribution) -> str:
    """Return what a Python package says of its licence in a word."""
    told = package.metadata
    return told.get("License-Expression") or (told.get("License") or "as its text says").partition("\n")[0]


def text_of(package: Distribution) -> str:
    """Return the texts of its licence that come with a Python package, "" where there is none."""
    names = ("licen", "copying", "notice")
    files = [file for file in package.files or () if ".dist-info" in str(file)]
    texts = [read(Path(str(file.locate()))) for file in files if file.name.lower().startswith(names)]
    return "\n\n".join((_BESIDE.get(package.name.lower(), ""), *texts)).strip()


def read(path: Path) -> str:
    """Return the text of a file, whatever it holds."""
    return path.read_text(encoding="utf-8", errors="replace").strip("\n")


def _named(owner: str) -> str:
    """Return the owner's name with its version, where it has one of its own."""
    from dpup_assistant import __version__

    versions = {OURS: __version__, PYTHON: sys.version.split()[0]}
    known = version("PySide6-Essentials") if owner == QT else versions.get(owner, "")
    return f"{owner} {known}".strip()
