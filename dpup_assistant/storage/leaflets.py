"""An agency's own finished leaflets: files beside its agency.yaml that a desk may open."""

import shutil
from pathlib import Path, PurePosixPath, PureWindowsPath
from unicodedata import normalize

from dpup_assistant.storage.files import Unreadable, is_there
from dpup_assistant.storage.hashes import content_hash
from dpup_assistant.storage.saving.saving import Unwritable, why_not_saved
from dpup_assistant.storage.signatures.signed import Verified

KINDS = (".pdf", ".html", ".txt", ".png", ".jpg", ".jpeg", ".mp4", ".docx", ".odt")  # nothing that runs
_LONGEST = 80  # letters of a name that a sentence repeats
_NOT_SIGNED = "{name} is not as it was signed. Ask whoever looks after the trees to sign them again."


def leaflet_file(folder: Path, name: str) -> Path:
    """Return the path of a leaflet that agency.yaml names, in its folder or deeper.

    Raises Unreadable, with a sentence, for one that is not there, lies elsewhere, or is not to be opened.
    """
    shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
    if _leads_out(name):
        raise Unreadable(f"{shown} does not lie in the folder of agency.yaml, so it is not opened.")
    path = folder / PurePosixPath(PureWindowsPath(name).as_posix())
    if path.suffix.lower() not in KINDS:
        raise Unreadable(f"{shown} is not a kind of file to hand out. It can be {', '.join(KINDS)}.")
    if not _is_file(path):
        raise Unreadable(f"{shown} is not there. It belongs in the folder of agency.yaml.")
    if not path.resolve().is_relative_to(folder.resolve()):  # through a link
        raise Unreadable(f"{shown} does not lie in the folder of agency.yaml, so it is not opened.")
    return path


def leaflet_to_open(folder: Path, name: str, signed: Verified | None) -> Path:
    """Return the path of a leaflet that a desk may open. Raises Unreadable, with a sentence.

    `signed` is what must hold of it; None where no key is required.
    """
    path = leaflet_file(folder, name)
    listed = signed.hashes.get(normalize("NFC", path.relative_to(folder).as_posix())) if signed else None
    if signed and listed != content_hash(path):
        raise Unreadable(_NOT_SIGNED.format(name=name))
    return path


def take_leaflet(folder: Path, file: Path) -> str:
    """Copy a finished leaflet beside agency.yaml, unless it lies there already. Return its name there.

    Raises Unreadable for one that is not to be opened, and Unwritable where another has its name or it cannot
    be copied; both with a sentence.
    """
    path = folder / file.name
    if file.resolve() != path.resolve():
        leaflet_file(file.parent, file.name)
        if is_there(path):
            raise Unwritable(f"There is a file {file.name} in the folder already. Give yours another name.")
        try:
            shutil.copyfile(file, path)
        except OSError as error:
            path.unlink(missing_ok=True)
            raise Unwritable(why_not_saved(path, error)) from error
    leaflet_file(folder, file.name)
    return file.name


def _leads_out(name: str) -> bool:
    """Return whether a name is no plain way down from a folder, on this system or on Windows."""
    path = PureWindowsPath(name)
    return bool(path.anchor) or ".." in path.parts or ":" in name


def _is_file(path: Path) -> bool:
    """Return whether a path is a file. What may not be looked at is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
