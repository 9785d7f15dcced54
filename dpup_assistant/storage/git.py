"""Files of a Git revision, named as Git names them: `REV:PATH`. Git itself reads them."""

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from dpup_assistant.storage.files import MAX_BYTES, Unreadable, is_folder

_NAMED = re.compile(r"((?:[^:{]|\{[^}]*\})+):(.*)", re.DOTALL)  # a revision's braces may hold colons
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")  # of Windows, no revision
_NO_GIT = "Git reads {given}, and it is not on this computer. Install Git, or compare files and folders."
_NO_REPOSITORY = "There is nothing at {given}, and {folder} lies in no Git repository."
_NOT_OURS = "Git does not read the repository of {folder}, for it belongs to another user of this computer."
_NO_REVISION = "Git knows no revision {rev}. To list them, type: git log --oneline --all"
_NO_PATH = "There is no {path} in the revision {rev}."
_ENVIRONMENT = {  # no other language in what Git says, and nothing written, fetched or asked
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_TERMINAL_PROMPT": "0",
}


class Named(NamedTuple):
    """A file or a folder of a revision."""

    given: str
    """As the user gave it."""
    rev: str
    path: str


class _Place(NamedTuple):
    """Where a path of a revision stands: the folder to run Git in, and what Git calls the path there."""

    folder: Path
    path: str


class _Entry(NamedTuple):
    """A file in a folder of a revision."""

    name: str
    oid: str
    size: int


def named(given: str) -> Named | None:
    """Return the revision and the path that a text names, or None for what is no such name."""
    found = _NAMED.fullmatch(given)
    if not found or _DRIVE.match(given) or given.startswith("-") or "\0" in given:
        return None
    return Named(given, *found.groups())


def write_out(what: Named, into: Path) -> Path:
    """Write the YAML files of a folder of a revision into a folder, and return where they are.

    Of a file, those beside it are written too, for trees lead to each other, and its own place is returned.
    Raises Unreadable, with a sentence, where Git is missing or does not know it; OSError where nothing can
    be written.
    """
    place, oid = _find(what)
    name = ""
    try:
        if _git(place.folder, "cat-file", "-t", oid) == b"blob\n":
            above, slash, name = place.path.rpartition("/")
            oid = _oid(place.folder, f"{what.rev}:{above}{slash}")
        entries = [each for each in _entries(place.folder, oid) if _is_wanted(each.name, name)]
        contents = _contents(place.folder, entries)
    except _RefusedError as error:  # it is neither a file nor a folder
        raise Unreadable(_NO_PATH.format(path=what.path, rev=what.rev)) from error
    for entry, content in zip(entries, contents, strict=True):
        (into / entry.name).write_bytes(content)
    return into / name


def _find(what: Named) -> tuple[_Place, str]:
    """Return where a path of a revision stands, and Git's id of what is there. Raises Unreadable."""
    why = ""
    for place in _places(what.path.replace("\\", "/") if os.name == "nt" else what.path):
        try:
            if oid := _oid(place.folder, f"{what.rev}:{place.path}"):
                return place, oid
            is_known = _oid(place.folder, f"{what.rev}^{{tree}}")
        except FileNotFoundError as error:
            raise Unreadable(_NO_GIT.format(given=what.given)) from error
        except _RefusedError as error:
            words = {"given": what.given, "folder": place.folder.absolute()}
            why = why or (_NOT_OURS if "dubious ownership" in str(error) else _NO_REPOSITORY).format(**words)
        else:
            why = (_NO_PATH if is_known else _NO_REVISION).format(path=what.path, rev=what.rev)
    raise Unreadable(why)


def _places(path: str) -> Iterator[_Place]:
    """Yield what a path can mean: from the top of the repository, as Git has it, or from this folder."""
    if not Path(path).is_absolute() and not path.startswith("."):
        yield _Place(Path(), path.rstrip("/"))
    here = Path(path).absolute()
    folder = next(each for each in (here, *here.parents) if is_folder(each))
    below = here.relative_to(folder).as_posix()
    yield _Place(folder, "./" if below == "." else f"./{below}")


def _is_wanted(name: str, asked: str) -> bool:
    """Return whether a file is to be written out. A made-up repository may hold names that are paths."""
    is_yaml = name.endswith(".yaml") and not name.startswith(".")
    return (is_yaml or name == asked) and not {"/", "\\", ":"} & set(name)


class _RefusedError(Exception):
    """Git does not read where it was run, or what it was asked for. Its text is what Git said."""


def _oid(folder: Path, spec: str) -> str:
    """Return Git's id of what a name stands for, "" for nothing. Raises _RefusedError."""
    return _git(folder, "rev-parse", "--verify", "--quiet", spec).decode().strip()


def _entries(folder: Path, oid: str) -> Iterator[_Entry]:
    """Yield the files of a folder."""
    for line in _git(folder, "ls-tree", "-z", "-l", "--full-tree", oid).split(b"\0"):
        about, _, name = line.partition(b"\t")
        if about.split()[1:2] == [b"blob"]:
            _, _, file, size = about.split()
            yield _Entry(os.fsdecode(name), file.decode(), int(size))


def _contents(folder: Path, entries: Sequence[_Entry]) -> list[bytes]:
    """Return what files hold; of one that is too large, as much that it is seen to be."""
    asked = [entry.oid for entry in entries if entry.size <= MAX_BYTES]
    told = _git(folder, "cat-file", "--batch", stdin="".join(f"{oid}\n" for oid in asked).encode())
    contents: dict[str, bytes] = {}
    start = 0
    for oid in asked:
        end = told.index(b"\n", start)
        size = told[start:end].rpartition(b" ")[2]  # missing, where a copy of a repository lacks it
        start = end + 1
        if size.isdigit():
            contents[oid] = told[start : start + int(size)]
            start += int(size) + 1
    return [contents.get(each.oid, b" " * min(each.size, MAX_BYTES + 1)) for each in entries]


def _git(folder: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    """Run Git in a folder and return what it printed. Raises _RefusedError, and OSError without Git."""
    done = subprocess.run(
        ["git", "--no-pager", "-C", str(folder), *arguments],
        input=stdin,
        capture_output=True,
        env={**os.environ, **_ENVIRONMENT},
        check=False,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows, none that flashes up
    )
    if done.returncode == 128:
        raise _RefusedError(done.stderr.decode(errors="replace"))
    return done.stdout
