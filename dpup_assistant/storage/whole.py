"""Whether the portable program is whole, told by the names of its files alone.

Nothing is imported here that might be what is missing: no module of Python that is a file of its own.
"""

from pathlib import Path

from dpup_assistant.storage.paths import program_folder

_LIST = "SHA256SUMS"
_NAME = 66  # where the name begins in a line of it, as sha256sum writes them
_TELLS_ITSELF = "_internal/dpup_assistant/"  # trees, resources and docs: the window opens without one of them


def first_missing() -> str:
    """Return the first of its files that the portable program lacks; "" where none is, or nothing lists them.

    Nothing is read but the list and the names in the folders, so that a start need not wait. What is in the
    files, `dpup-assistant verify` tells.
    """
    folder = program_folder()
    try:
        listed = [line[_NAME:] for line in (folder / _LIST).read_text("utf-8").splitlines()]
    except (OSError, ValueError):
        return ""
    there: dict[str, set[str]] = {}
    for name in listed:
        if not name.startswith(_TELLS_ITSELF):
            inside, _, file = name.rpartition("/")
            if inside not in there:
                there[inside] = _names(folder / inside)
            if file not in there[inside]:
                return name
    return ""


def _names(folder: Path) -> set[str]:
    try:
        return {path.name for path in folder.iterdir()}
    except OSError:
        return set()
