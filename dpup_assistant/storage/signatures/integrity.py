"""What of a folder is as its list of hashes has it, and what is not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from dpup_assistant.storage.files import MAX_BYTES, Unreadable, is_there, read_bytes
from dpup_assistant.storage.hashes import content_hash
from dpup_assistant.storage.paths import is_frozen
from dpup_assistant.storage.signatures.manifest import LIST
from dpup_assistant.storage.signatures.minisign import key_name
from dpup_assistant.storage.signatures.signed import (
    SIGNATURE,
    Unverified,
    check_signature,
    hashes_in,
    listed,
    signature_of,
    wanted_key,
)
from dpup_assistant.storage.signatures.signing import files_to_sign

_UNPACK = "Copy or unpack the program again."
_COPY = (
    "Copy the file again from whoever looks after the trees. If it is meant to be so, sign the folder again."
)
_TREES = {
    "changed": ("It is not as it was signed.", _COPY),
    "missing": ("It is in the list, but not in the folder.", _COPY),
    "new": ("It is not in the list.", "Sign the folder again, or take the file away."),
    "line_ends": (
        "Only the ends of its lines were changed, as Git does on Windows.",
        "Write the line * -text into a file .gitattributes in the folder, and clone the trees anew.",
    ),
}
_PROGRAM = {
    "changed": ("It is not as it came with the program.", _UNPACK),
    "missing": ("It came with the program, and is not there.", _UNPACK),
    "new": ("It did not come with the program.", "Copy or unpack the program again, into a new folder."),
}


_OF_PROGRAM = "_internal"  # where PyInstaller puts all but the program's file


@dataclass(frozen=True, slots=True)
class Problem:
    """What is not as it should be."""

    file: str
    """Its name in the folder."""
    code: str
    message: str
    """What is wrong."""
    hint: str = ""
    """What to do; "" where the message says so already."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in a folder."""

    folder: Path
    files: int
    """How many files are as the list has them."""
    problems: tuple[Problem, ...]
    signed_by: str = ""
    """The id of the key that the list is signed with; "" where that does not hold."""
    comment: str = ""
    """What was signed with the list; "" where that does not hold."""
    names_key: str = ""
    """The id of the key that the signature names, though nobody can tell whether it holds."""


def verify_trees(folder: Path, key: str) -> Report:
    """Return what of a trees folder is as it was signed. It raises nothing.

    `key` is the public key in one line; with "" only damage can be told, and not who signed.
    """
    problems: list[Problem] = []
    signed_by = comment = names_key = ""
    try:
        content = listed(folder)
        try:
            signature = signature_of(folder)
            names_key = key_name(signature.key_id)
            if key:
                check_signature(folder, content, signature, wanted_key(key))
                signed_by, comment = names_key, signature.comment
        except Unverified as why:
            problems.append(Problem(SIGNATURE, why.code, why.what, why.to_do))
        hashes = hashes_in(folder, content)
    except Unverified as why:
        return Report(folder, 0, (*problems, Problem(LIST, why.code, why.what, why.to_do)))
    differing = [Problem(name, code, *_TREES[code]) for name, code in _differences(folder, hashes)]
    held = len(hashes) - len(differing)
    problems += [*differing, *_new_files(folder, hashes)]
    return Report(folder, held, tuple(problems), signed_by, comment, names_key)


def verify_program(folder: Path) -> Report | None:
    """Return what of the program's own folder is as it came, or None where it came without a list.

    The portable program always comes with one.
    """
    if not is_there(folder / LIST):
        gone = Problem(LIST, "missing", *_PROGRAM["missing"])
        return Report(folder, 0, (gone,)) if is_frozen() else None
    try:
        hashes = hashes_in(folder, listed(folder))
    except Unverified as why:
        return Report(folder, 0, (Problem(LIST, why.code, why.what, _UNPACK),))
    if not hashes:
        return Report(folder, 0, (Problem(LIST, "changed", "It is empty.", _UNPACK),))
    problems = [
        Problem(name, code, *_PROGRAM["missing" if code == "missing" else "changed"])
        for name, code in _differences(folder, hashes)
    ]
    held = len(hashes) - len(problems)
    problems += [Problem(name, "new", *_PROGRAM["new"]) for name in _strange_files(folder, hashes)]
    return Report(folder, held, tuple(problems))


def _differences(folder: Path, hashes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the files that are not as the list has them, each with how it differs."""
    for name in sorted(hashes):
        path = folder / name
        try:
            if not path.is_file():
                yield name, "missing"
            elif content_hash(path) != hashes[name]:
                yield name, "line_ends" if _has_other_ends(path, hashes[name]) else "changed"
        except (OSError, Unreadable):
            yield name, "changed"


def _has_other_ends(path: Path, wanted: str) -> bool:
    """Return whether a file is as it should be but for the ends of its lines. Raises Unreadable."""
    content = read_bytes(path)
    unix = content.replace(b"\r\n", b"\n")
    return len(content) <= MAX_BYTES and wanted in (
        sha256(unix).hexdigest(),
        sha256(unix.replace(b"\n", b"\r\n")).hexdigest(),
    )


def _strange_files(folder: Path, hashes: Mapping[str, str]) -> list[str]:
    """Return the files among the program's own that its list does not have: Python or Qt could load them.

    Beside them, in the program's folder itself, an agency lays down what is its own.
    """
    paths = (path for path in (folder / _OF_PROGRAM).rglob("*") if path.is_file())
    return sorted({path.relative_to(folder).as_posix() for path in paths} - hashes.keys())


def _new_files(folder: Path, hashes: Mapping[str, str]) -> Iterator[Problem]:
    """Yield what desks would read in a trees folder, and the list does not have."""
    try:
        names = files_to_sign(folder)
    except Unreadable as why:
        yield Problem("", "unreadable", str(why))
        return
    for name in sorted(names.keys() - hashes.keys()):
        yield Problem(name, "new", *_TREES["new"])
