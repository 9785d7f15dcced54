"""A list of files' hashes as sha256sum writes and checks it: `<64 hexadecimal digits>  <name>`, a line each.

Names lead from the list's folder downwards, with / between their parts. They are compared letter for letter
in NFC, for macOS may spell a file's name in its own way.
"""

import re
from collections.abc import Mapping
from unicodedata import normalize

LIST = "SHA256SUMS"

_LINE = re.compile(r"([0-9a-fA-F]{64}) [ *](.+)")
_IN_NO_NAME = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]')  # on Windows, or a way out of the folder
_NO_LINE = "line {line} is not a hash, two spaces and a name"
_NO_NAME = "line {line} names a file that does not lie in the folder"
_TWICE = "line {line} names a file a second time"


def read_list(content: bytes) -> dict[str, str]:
    """Return the hashes of a list, by the names of the files.

    Raises ValueError, which says where the list is wrong: a name that leads out of the folder or could be
    that of another line's file makes all of it wrong, for somebody may mean harm.
    """
    try:
        lines = content.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start} is not UTF-8") from error
    hashes: dict[str, str] = {}
    seen: set[str] = set()
    for number, text in enumerate(lines, 1):
        line = text.removesuffix("\r")  # Git may write line ends as Windows has them
        if not line and number == len(lines):
            break
        parts = _LINE.fullmatch(line)
        if not parts:
            raise ValueError(_NO_LINE.format(line=number))
        name = normalize("NFC", parts[2])
        if not stays_inside(name):
            raise ValueError(_NO_NAME.format(line=number))
        if name.casefold() in seen:
            raise ValueError(_TWICE.format(line=number))
        seen.add(name.casefold())
        hashes[name] = parts[1].lower()
    return hashes


def list_text(hashes: Mapping[str, str]) -> str:
    """Return the text of a list, by name in the order of their code points."""
    return "".join(f"{hashes[name]}  {name}\n" for name in sorted(hashes))


def stays_inside(name: str) -> bool:
    """Return whether a name is a plain way down from a folder, on any system."""
    return not _IN_NO_NAME.search(name) and not {"", ".", ".."} & set(name.split("/"))
