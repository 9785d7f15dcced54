"""Whether a file that comes with the portable program is still as it came."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from dpup_assistant.storage.files import Unreadable, is_there, read_bytes
from dpup_assistant.storage.paths import is_frozen, program_folder, shipped_trees_folder
from dpup_assistant.storage.placed import Placed, whole_file
from dpup_assistant.storage.signatures.manifest import LIST, read_list
from dpup_assistant.storage.text.located import Located, read_text, unreadable

CODE = "not_as_it_came"
_AGAIN = "Copy or unpack the program again."
_OWN_COPY = "To change a decision, make your own copy with Edit trees."


def read_shipped(path: Path, name: str) -> Located:
    """Return what a file of the program holds; nothing of one that was changed. It raises nothing.

    `name` is the file as the user gave it.
    """
    try:
        content = read_bytes(path)
    except Unreadable as why:
        return Located(None, (unreadable(name, why),), {})
    changed = not_as_it_came(path, name, content)
    return Located(None, (changed,), {}) if changed else read_text(content, name)


def not_as_it_came(path: Path, name: str, content: bytes) -> Placed | None:
    """Return the fault of a file of the program whose bytes are not those that its list of hashes tells.

    Where there is no such list, as for a package or the source, there is nothing to compare. `name` is the
    file as the user gave it.
    """
    hashes = _hashes(program_folder()) if is_frozen() else {}
    if not hashes or not path.is_relative_to(program_folder()):
        return None
    if hashes.get(path.relative_to(program_folder()).as_posix()) == sha256(content).hexdigest():
        return None
    hint = f"{_AGAIN} {_OWN_COPY}" if path.parent == shipped_trees_folder() else _AGAIN
    return whole_file(name, CODE, f"{path.name} is not as it came with the program.", hint)


def gone_trees() -> list[Path]:
    """Return the trees that came with the portable program and are not there now.

    Others lead to them: those are no worse for it, and somebody may need them today.
    """
    listed = (program_folder() / name for name in (_hashes(program_folder()) if is_frozen() else ()))
    return [
        p for p in listed if p.parent == shipped_trees_folder() and p.suffix == ".yaml" and not is_there(p)
    ]


@cache
def _hashes(folder: Path) -> Mapping[str, str]:
    """Return the hashes of the program's own files, by name; none where its list cannot be read."""
    try:
        return read_list(read_bytes(folder / LIST))
    except (Unreadable, ValueError):  # `verify` tells
        return {}
