"""Signing a trees folder: which of its files are signed, and what keeps it from being signed."""

from collections.abc import Mapping
from pathlib import Path
from unicodedata import normalize

from dpup_assistant.storage.files import Unreadable, check_is_file, is_there, read_found
from dpup_assistant.storage.hashes import content_hash
from dpup_assistant.storage.leaflets import leaflet_file
from dpup_assistant.storage.own_learning import own_files
from dpup_assistant.storage.saving.saving import save_as
from dpup_assistant.storage.signatures.keys import SecretKey, sign
from dpup_assistant.storage.signatures.manifest import LIST, list_text, stays_inside
from dpup_assistant.storage.signatures.minisign import signature_text
from dpup_assistant.storage.signatures.signed import SIGNATURE
from dpup_assistant.storage.sources import AGENCY_FILE, tree_files
from dpup_assistant.storage.text.located import read_file

_EMPTY = "No tree lies in {folder}, so there is nothing to sign. The file of a tree ends in .yaml."
_ALIKE = "{one} and {other} are one name to Windows and macOS. Rename one of the two, then sign again."
_BAD_NAME = "{name} has a letter in its name that not every computer allows. Rename it, then sign again."
_CHANGED = "Files in {folder} changed while they were signed. Sign again once nothing more changes."


def files_to_sign(folder: Path) -> dict[str, Path]:
    """Return the files of a folder that desks read, by their names in it: trees, agency.yaml, leaflets, and
    files to learn from.

    Raises Unreadable, with a sentence, where there are none, or some desk could not tell two of them apart.
    """
    agency = folder / AGENCY_FILE
    own = [agency, *leaflets(folder)[0]] if is_there(agency) else []
    own += own_files(folder)
    trees = tree_files(folder)
    if not trees and not own:
        raise Unreadable(_EMPTY.format(folder=folder))
    files: dict[str, Path] = {}
    alike: dict[str, str] = {}
    for path in (*trees, *own):
        name = normalize("NFC", path.relative_to(folder).as_posix())
        if not stays_inside(name):
            raise Unreadable(_BAD_NAME.format(name=path.name))
        other = alike.setdefault(name.casefold(), name)
        if other != name or files.get(name, path) != path:
            raise Unreadable(_ALIKE.format(one=other, other=name))
        files[name] = path
    return files


def leaflets(folder: Path) -> tuple[list[Path], list[str]]:
    """Return the leaflets that agency.yaml names, and a sentence for each that cannot be opened."""
    data = read_file(folder / AGENCY_FILE, AGENCY_FILE, read_found).data or {}
    listed = data.get("leaflets")
    there: list[Path] = []
    problems: list[str] = []
    for each in listed if isinstance(listed, list) else ():
        name = each.get("file") if isinstance(each, dict) else None
        if isinstance(name, str):
            try:
                there.append(leaflet_file(folder, name))
            except Unreadable as why:
                problems.append(str(why))
    return there, problems


def hashes_of(files: Mapping[str, Path]) -> dict[str, str]:
    """Return the SHA-256 of files, by name. Raises Unreadable."""
    return {name: content_hash(path) for name, path in files.items()}


def sign_files(folder: Path, hashes: Mapping[str, str], key: SecretKey, comment: str) -> None:
    """Write the list of a folder's hashes and its signature. `comment` is signed too, and told by `verify`.

    Raises Unwritable, and Unreadable where a file is no longer as it was when it was judged.
    """
    if hashes_of(files_to_sign(folder)) != hashes:
        raise Unreadable(_CHANGED.format(folder=folder))
    for name in (LIST, SIGNATURE):
        check_is_file(folder / name)  # saving writes into a pipe that is there, and could wait for ever
    content = list_text(hashes).encode()
    save_as(folder / LIST, content)
    save_as(folder / SIGNATURE, signature_text(sign(content, comment, key)).encode())
