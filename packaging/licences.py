"""Writes LICENCES.txt of the portable program: every part in its folder, and the text of its licence."""

import re
from collections import defaultdict
from itertools import groupby
from pathlib import Path, PurePath

from licence_parts import (
    CONTENT,
    LUCIDE,
    NOTO,
    OURS,
    PYINSTALLER,
    PYTHON,
    Owner,
    files,
    modules,
    owner_of_file,
    owner_of_module,
)
from licence_texts import Part, part, read

NAME = "LICENCES.txt"
_SELF = {NAME, "SHA256SUMS"}
_COMMON = Path("/usr/share/common-licenses")  # what Debian's own texts point to
_POINTS = re.compile(f"{_COMMON}/([A-Za-z]+(?:-[0-9.]*[0-9])?)")
_RULE = "=" * 100
_HEAD = """\
The licences of all parts of DPUP Assistant in this folder

First the parts, then each with what of it lies here and the text of its licence.

"""


class UnknownError(Exception):
    """A file or a module in the folder belongs to no part; the text says which, and what to do."""


def write(folder: Path) -> None:
    """Write LICENCES.txt into the folder of the built program. Raises UnknownError."""
    program = next(path for path in folder.glob("dpup-assistant*") if path.is_file())
    owned = _owned(sorted(set(files(folder)) - _SELF), modules(program))
    owned[PYINSTALLER].append(f"the start of {program.name}")
    parts = _merged([part(owner, _in_short(owner, here)) for owner, here in owned.items()])
    (folder / NAME).write_text(_page(parts), encoding="utf-8", newline="\n")


def _owned(names: list[str], inside: list[str]) -> dict[Owner, list[str]]:
    """Return what each owner has in the folder: files, and modules inside the program's file."""
    owned: dict[Owner, list[str]] = defaultdict(list)
    unknown = []
    for name in names:
        owner = owner_of_file(name)
        (owned[owner] if owner else unknown).append(name)
    for top in sorted({name.partition(".")[0] for name in inside}):
        owner = owner_of_module(top)
        (owned[owner] if owner else unknown).append(f"module {top}")
    if unknown:
        raise UnknownError(
            f"Nobody can tell whose these are: {', '.join(unknown)}. Build on Debian or Ubuntu, whose "
            "packages tell it, or name the owner in packaging/licence_parts.py."
        )
    return owned


def _in_short(owner: Owner, here: list[str]) -> tuple[str, ...]:
    """Return what an owner has, with folders in place of the files of fonts, icons, trees and resources."""
    if owner == PYTHON:
        return *(name for name in here if "module " not in name), "the modules of the standard library"
    if owner in (NOTO, LUCIDE):
        return tuple(sorted({f"{PurePath(name).parent.as_posix()}/" for name in here}))
    if owner == CONTENT:
        return tuple(sorted({name if "/icons/" in name else _folder(name) for name in here}))
    return tuple(here)


def _folder(name: str) -> str:
    return "/".join((*name.split("/")[:3], ""))


def _merged(parts: list[Part]) -> list[Part]:
    """Return the parts, those of one and the same text as one; our own come first."""
    merged = []
    for text, group in groupby(
        sorted(parts, key=lambda part: (part.text, part.name)), lambda part: part.text
    ):
        same = list(group)
        names = ", ".join(part.name for part in same)
        merged.append(Part(names, same[0].licence, text, tuple(name for part in same for name in part.here)))
    return sorted(merged, key=lambda part: (not part.name.startswith((OURS, CONTENT)), part.name.lower()))


def _page(parts: list[Part]) -> str:
    names = "".join(f"- {part.name}: {part.licence}\n" for part in parts)
    heads = (f"{part.name}\nLicence: {part.licence}\nHere: {', '.join(part.here)}" for part in parts)
    page = "".join(
        (_HEAD, names, *(_entry(head, part.text) for head, part in zip(heads, parts, strict=True)))
    )
    pointed = sorted({(_COMMON / name).resolve() for name in _POINTS.findall(page)})
    return page + "".join(_entry(f"{path}, which texts above point to", read(path)) for path in pointed)


def _entry(head: str, text: str) -> str:
    return f"\n{_RULE}\n{head}\n{_RULE}\n\n{text}\n"
