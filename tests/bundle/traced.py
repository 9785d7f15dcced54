"""What a program asked the system for, as strace tells it: its sockets, and the files it changed."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

_CALL = re.compile(r"\d+ +(\w+)\((.*)")
_PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
_OF_OPEN_FILE = re.compile(r"\d+<([^>]*)>, [^<\"]*$")  # fchmod and fchown name no other
_ONLY_LOOK = re.compile(
    r"(f|l|newf)?stat(at|x|fs|64)?|access|faccessat2?|readlink(at)?|execve|chdir|getcwd|l?getxattr"
    r"|inotify_add_watch|name_to_handle_at"
)
_OPENS = ("open", "openat", "openat2")
_FOR_WRITING = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)")
_SOCKETS = ("socket", "socketpair")
_CALLS = "%file,%network,io_uring_setup,fchmod,fchown"


def traced(log: Path) -> list[str]:
    """The command that runs another one, under its own number, and writes down what it asks for."""
    return ["strace", "-D", "-f", "-y", "-o", str(log), "-e", f"trace={_CALLS}"]


def families(log: Path) -> set[str]:
    """The kinds of sockets that were asked for; and a ring of orders to the system, which hides others."""
    return {
        "io_uring" if call == "io_uring_setup" else words.partition(",")[0]
        for call, words in _calls(log)
        if call in (*_SOCKETS, "io_uring_setup")
    }


def spoken_to(log: Path) -> set[str]:
    """Where sockets were connected to or were sent to by name; @ stands before a name that is no file's."""
    named = (re.search(r'sun_path=(@?)"([^"]*)"', words) for _, words in _calls(log))
    reached = {f"{found[1]}{found[2]}" for found in named if found}
    return reached | {words for _, words in _calls(log) if re.search(r"sa_family=AF_(?!UNIX)", words)}


def changed(log: Path) -> set[Path]:
    """The files that were opened for writing, made, renamed, removed or given other rights, or were to be.

    Below /dev/null there can be none: the program calls so what a computer does not have.
    """
    return {
        path
        for call, words in _calls(log)
        if _changes(call, words) and not words.endswith("EEXIST (File exists)")
        for path in _paths(words)
        if not path.is_relative_to(os.devnull)
    }


def _calls(log: Path) -> Iterator[tuple[str, str]]:
    """Yields each call, and its words."""
    for line in log.read_text("ascii").splitlines():
        if found := _CALL.match(line):
            yield found[1], found[2]


def _changes(call: str, words: str) -> bool:
    if call in _OPENS:
        return bool(_FOR_WRITING.search(words))
    of_a_file = '"' in words and "sun_path" not in words and "sa_family" not in words
    return call.startswith(("fch",)) or (of_a_file and not _is_quiet(call))


def _is_quiet(call: str) -> bool:
    return bool(_ONLY_LOOK.fullmatch(call)) or call.startswith(("send", "recv", "setsockopt", "getsockopt"))


def _paths(words: str) -> Iterator[Path]:
    """Yields the paths in a call's words, of which strace spells all but ASCII in octal."""
    for folder, name in _PATH.findall(words):
        yield Path(_plain(folder), _plain(name))
    if found := _OF_OPEN_FILE.match(words):
        yield Path(_plain(found[1]))


def _plain(spelled: str) -> str:
    return spelled.encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "surrogateescape")
