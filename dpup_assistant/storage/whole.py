"""Whether the portable program is whole, told by the names of its files alone.

Nothing is imported here that might be what is missing: no module of Python that is a file of its own.
"""

from pathlib import Path

from dpup_assistant.storage.paths import is_frozen, program_folder

_LIST = "SHA256SUMS"
_NAME = 66  # where the name begins in a line of it, as sha256sum writes them
_SHIPPED = "_internal/dpup_assistant/"  # trees, resources and docs
_NOT_WHOLE = "This program is not whole: {file} is missing. Copy or unpack the program again."


def not_whole() -> tuple[str, bool]:
    """Return a sentence about the first file that the portable program lacks, and whether it can go on.

    The sentence is "" where none is missing, or nothing lists them. It can go on without some of its trees,
    resources and docs: somebody may need the others today.
    """
    missing = sorted(missing_files(), key=_is_shipped) if is_frozen() else ()
    if not missing:
        return "", True
    return _NOT_WHOLE.format(file=missing[0]), _is_shipped(missing[0])


def missing_files() -> list[str]:
    """Return the files that the portable program lacks, in the order of its list; none without a list.

    Nothing is read but the list and the names in the folders, so that a start need not wait. What is in the
    files, `dpup-assistant verify` tells.
    """
    folder = program_folder()
    try:
        listed = [line[_NAME:] for line in (folder / _LIST).read_text("utf-8").splitlines()]
    except (OSError, ValueError):
        return []
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
