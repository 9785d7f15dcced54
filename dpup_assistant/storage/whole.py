"""Whether the portable program is whole, told by the names of its files alone.

Nothing is imported here that might be what is missing: no module of Python that is a file of its own.
"""

from pathlib import Path

from dpup_assistant.storage.paths import is_frozen, program_folder

_LIST = "SHA256SUMS"
_NAME = 66  # where the name begins in a line of it, as sha256sum writes them
_SHIPPED = "_internal/dpup_assistant/"  # trees, resources and docs
_NOT_WHOLE = "This program is not whole: {file} is {how}. Copy or unpack the program again."


def not_whole() -> tuple[str, bool]:
    """Return a sentence about the first file that the portable program lacks, and whether it can go on.

    The sentence is "" where none is missing. It can go on without some of its trees, resources and docs, and
    without the list of its files: somebody may need what is there today.
    """
    if not is_frozen():
        return "", True
    listed = _listed(program_folder())
    if not listed:
        how = "damaged" if _LIST in _names(program_folder()) else "missing"
        return _NOT_WHOLE.format(file=_LIST, how=how), True
    missing = sorted(_missing(program_folder(), listed), key=_is_shipped)
    if not missing:
        return "", True
    return _NOT_WHOLE.format(file=missing[0], how="missing"), _is_shipped(missing[0])


def _listed(folder: Path) -> list[str]:
    """Return the names of the files that a program's list holds; none where that is gone, or is cut off."""
    try:
        lines = (folder / _LIST).read_text("utf-8").split("\n")
    except (OSError, ValueError):
        return []
    *whole, rest = lines
    is_cut = rest or not all(len(line) > _NAME for line in whole)
    return [] if is_cut else [line[_NAME:] for line in whole]


def _missing(folder: Path, listed: list[str]) -> list[str]:
    """Return the files that a folder lacks of those in a list.

    Nothing is read but the names in the folders, so that a start need not wait. What is in the files,
    `dpup-assistant verify` tells.
    """
    there: dict[str, set[str]] = {}
    missing = []
    for name in listed:
        inside, _, file = name.rpartition("/")
        if inside not in there:
            there[inside] = _names(folder / inside)
        if file not in there[inside]:
            missing.append(name)
    return missing


def _is_shipped(name: str) -> bool:
    return name.startswith(_SHIPPED)


def _names(folder: Path) -> set[str]:
    try:
        return {path.name for path in folder.iterdir()}
    except OSError:
        return set()
