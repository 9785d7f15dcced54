"""The trees that a desk uses: only what it may, and the last good copy of what is broken."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

from dpup_assistant.check.known import Known
from dpup_assistant.engine.agency import Agency
from dpup_assistant.storage.agency import judge_agency_text
from dpup_assistant.storage.as_shipped import not_as_it_came
from dpup_assistant.storage.files import Unreadable, is_there, read_found
from dpup_assistant.storage.in_use.own import Own
from dpup_assistant.storage.placed import Placed, whole_file
from dpup_assistant.storage.sources import AGENCY_FILE, TreeFile, agency_file
from dpup_assistant.storage.text.located import Located, read_text, unreadable
from dpup_assistant.storage.trees import Loaded, load_content

CODE = "not_as_signed"
_SIGN_AGAIN = "Ask whoever looks after the trees to sign them again."


class OwnAgency(NamedTuple):
    """What an agency.yaml comes to at a desk."""

    agency: Agency
    faults: tuple[Placed, ...]
    copied: date | None = None
    """The day of the last good copy, where it is out of that."""
    content: bytes | None = None
    """The bytes to keep a copy of, where they are good."""


def load_in_use(file: TreeFile, known: Known, own: Own) -> tuple[Loaded, bytes | None]:
    """Return a tree as a desk uses it, and the bytes to keep a copy of, where they are good and an agency's.

    The bytes that are judged are those that were verified and those to keep. It raises nothing.
    """
    content, fault = read_in_use(file.path, file.whose, own)
    if fault:
        loaded = Loaded(file.id, file.path, file.whose, None, (fault,), None)
    else:
        loaded = load_content(file, content, known)
    if loaded.tree or file.whose == "shipped":
        return loaded, content if file.whose == "agency" else None
    return _copy_of(loaded, file, known, own) or loaded, None


def links_in_use(file: TreeFile, own: Own) -> Located:
    """Return the text that tells what a tree leads to: that of its copy, where its own cannot be read."""
    content, fault = read_in_use(file.path, file.whose, own)
    located = Located(None, (fault,), {}) if fault else read_text(content, str(file.path))
    if located.faults and file.whose == "agency" and own.copies:
        copy = own.copies.read(file.path.name)
        return located if copy is None else read_text(copy, str(file.path))
    return located


def head_in_use(file: TreeFile, own: Own) -> bytes:
    """Return the bytes that a tree's head is read from, b"" where there are none that may be used."""
    content, fault = read_in_use(file.path, file.whose, own)
    return b"" if fault else content


def agency_in_use(own: Own, known: Known) -> OwnAgency:
    """Return what a desk uses of an agency.yaml: the file, else its last good copy, else the defaults."""
    path = agency_file(own.folder)
    if not is_there(path) and not (own.signed and AGENCY_FILE in own.signed.hashes):
        return OwnAgency(Agency(), ())
    name = str(path)
    content, fault = read_in_use(path, "agency", own)
    located = Located(None, (fault,), {}) if fault else read_text(content, name)
    agency, faults = judge_agency_text(located, path.parent, name, known)
    if agency:
        return OwnAgency(agency, faults, content=content)
    copy = own.copies.read(AGENCY_FILE) if own.copies else None
    if copy is not None and own.copies:
        agency, _ = judge_agency_text(read_text(copy, name), path.parent, name, known)
        return OwnAgency(agency or Agency(), faults, own.copies.day(AGENCY_FILE) if agency else None)
    return OwnAgency(Agency(), faults)


def read_in_use(path: Path, whose: Literal["shipped", "agency"], own: Own) -> tuple[bytes, Placed | None]:
    """Return a file's bytes, or the fault for which they cannot be used. It raises nothing."""
    name = str(path)
    try:
        content = read_found(path)
    except Unreadable as why:
        return b"", unreadable(name, why)
    if whose == "shipped":
        return content, not_as_it_came(path, name, content)
    if own.may_use(path.relative_to(own.folder).as_posix() if own.folder else path.name, content):
        return content, None
    return b"", whole_file(name, CODE, f"{path.name} is not as it was signed.", _SIGN_AGAIN)


def _copy_of(broken: Loaded, file: TreeFile, known: Known, own: Own) -> Loaded | None:
    """Return the last good copy in place of a broken tree, None where there is none."""
    copy = own.copies.read(file.path.name) if own.copies else None
    if copy is None or not own.copies:
        return None
    loaded = load_content(file, copy, known)
    day = own.copies.day(file.path.name)
    if not loaded.tree or not day:
        return None
    return replace(loaded, faults=broken.faults, sha256=broken.sha256, copied=day)
