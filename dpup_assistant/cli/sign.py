"""`dpup-assistant sign`: a key of an agency's own, and its signature on a folder of trees."""

import sys
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from dpup_assistant.cli.passphrase import known_passphrase, new_passphrase
from dpup_assistant.cli.tree_names import to_see_more
from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.output.counted import many
from dpup_assistant.storage.files import Unreadable, is_there
from dpup_assistant.storage.judging import judge_paths
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.storage.signatures import keys
from dpup_assistant.storage.signatures.manifest import LIST
from dpup_assistant.storage.signatures.minisign import public_key_line
from dpup_assistant.storage.signatures.signed import SIGNATURE
from dpup_assistant.storage.signatures.signing import files_to_sign, hashes_of, leaflets, sign_files
from dpup_assistant.storage.sources import leftovers, yaml_files
from dpup_assistant.storage.trees_folder import TreesFolder

_MADE = """{secret} signs. Keep it on a stick in a safe, and never on a desk or in a trees folder.
{public} tells who signed, and is no secret. Whoever looks after the desks sets trees_key to its last line:
  {line}
The passphrase opens the key, and nobody can find it again. Write it down, and keep it apart from the key."""
_AMONG_TREES = "{folder} holds trees, and goes to every desk. Keep the key in another folder."
_NO_FOLDER = "There is no trees folder of your agency's in use. Name the folder to sign."
_NO_NAME = "Give the key a name, such as our-trees."
_BOTH = "Making a key signs nothing. Make it without naming {folder}, then sign {folder} with --key."
_FAULTY = "{path} has {errors}, so nothing was signed. {more}"
_LEFT_OUT = "{name} is a copy that was left beside a file. It is not signed, and no desk uses it."
_WRONG = "The passphrase does not open {path}, so nothing was signed."
_SIGNED = """{files} in {folder} signed with the key {key}.
Bring the whole folder to the desks, {list} and {signature} too. Sign again after each change."""


def run(in_use: TreesFolder, folder: Path | None, key: Path | None, new_key: Path | None) -> int:
    """Sign a folder with a key, or make a new one, and return the exit code: 1 where a file has errors.

    With no folder it is the one in use. Raises WrongUseError for what cannot be used.
    """
    if new_key is not None:
        if folder:
            raise WrongUseError(_BOTH.format(folder=folder))
        return _make_key(new_key)
    folder = folder or in_use.path
    if not folder or not key:
        raise WrongUseError(_NO_FOLDER)
    return _sign(folder, key)


def _make_key(name: Path) -> int:
    """Make a key: two files of this name, which must not be there yet. Return the exit code.

    Raises WrongUseError where they cannot be written, or the passphrase will not do.
    """
    if name.name in ("", ".."):
        raise WrongUseError(_NO_NAME)
    stem = name.with_suffix("") if name.suffix in (".key", ".pub") else name
    secret, public = (stem.with_name(f"{stem.name}{end}") for end in (".key", ".pub"))
    try:
        for path in (secret, public):
            if is_there(path):
                raise Unwritable(keys.TAKEN.format(path=path))
        if yaml_files(secret.parent):
            raise Unwritable(_AMONG_TREES.format(folder=secret.parent.absolute()))
        passphrase = new_passphrase("A passphrase for the new key", keys.SHORTEST)
        key = keys.new_key()
        keys.write_key(secret, public, key, passphrase)
    except (Unreadable, Unwritable) as error:
        raise WrongUseError(str(error)) from error
    print(_MADE.format(secret=secret, public=public, line=public_key_line(key.public)))
    return 0


def _sign(folder: Path, key_file: Path) -> int:
    """Sign what desks read of a folder, and return the exit code: 1 where a file of it has errors.

    Raises WrongUseError for a folder or a key that cannot be used.
    """
    try:
        if _lies_in(key_file, folder):
            raise Unreadable(_AMONG_TREES.format(folder=folder))
        files = files_to_sign(folder)
        hashes = hashes_of(files)
        if faults := _faults(files.values()):
            print("\n".join(faults), file=sys.stderr)
            return 1
        key = _key(key_file)
        sign_files(folder, hashes, key, f"{date.today().isoformat()}, {many(len(files), 'file')}")
        for sentence in _left_out(folder):
            print(sentence, file=sys.stderr)
    except (Unreadable, Unwritable) as error:
        raise WrongUseError(str(error)) from error
    said = {"files": many(len(files), "file"), "key": key.public.name, "list": LIST, "signature": SIGNATURE}
    print(_SIGNED.format(folder=folder, **said))
    return 0


def _lies_in(file: Path, folder: Path) -> bool:
    """Return whether a file lies directly in a folder. What is not there does not."""
    try:
        return file.parent.samefile(folder)
    except (OSError, ValueError):
        return False


def _faults(files: Iterable[Path]) -> list[str]:
    """Return a sentence for each of the YAML files that has an error. A warning keeps nothing from desks."""
    report = judge_paths([str(path) for path in files if path.suffix == ".yaml"], None, date.today())
    errors = Counter(fault.file for fault in report.faults if fault.severity == "error")
    return [
        _FAULTY.format(path=path, errors=many(count, "error"), more=to_see_more(Path(path)))
        for path, count in errors.items()
    ]


def _left_out(folder: Path) -> list[str]:
    """Return a sentence for each file that one might think was signed too. Raises Unreadable."""
    return [*(_LEFT_OUT.format(name=path.name) for path in leftovers(folder)), *leaflets(folder)[1]]


def _key(path: Path) -> keys.SecretKey:
    """Return the secret key of a file, opened. Raises Unreadable, and WrongUseError."""
    locked = keys.load_key(path)
    passphrase = "" if locked.is_open else known_passphrase(f"The passphrase of {path.name}")
    try:
        return keys.unlock(locked, passphrase)
    except keys.WrongPassphraseError as error:
        raise WrongUseError(_WRONG.format(path=path)) from error
