"""Whether the list of a folder's hashes is the one that the holder of a key has signed.

Nothing but two small files is read here. No clock is asked: a list signed long ago holds as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Literal
from unicodedata import normalize

from dpup_assistant.storage.files import MAX_BYTES, Unreadable, is_there, read_bytes, why_not
from dpup_assistant.storage.signatures.manifest import LIST, read_list
from dpup_assistant.storage.signatures.minisign import (
    PublicKey,
    Signature,
    comment_part,
    file_hash,
    key_name,
    read_public_key,
    read_signature,
)

SIGNATURE = f"{LIST}.minisig"
Code = Literal[
    "",
    "wrong_key",
    "no_list",
    "damaged_list",
    "no_signature",
    "damaged_signature",
    "other_key",
    "changed_list",
    "line_ends",
    "no_program",
]

_MOST = 10_000  # bytes of a signature
_SIGN = "Ask whoever looks after the trees to sign them."
_AGAIN = "Ask whoever looks after the trees to sign them again."
_WORDS: Mapping[Code, tuple[str, str]] = {  # what is wrong, and what to do
    "wrong_key": ("The key that is set here is no public key.", "It is the last line of a .pub file."),
    "no_list": (f"There is no {LIST} in {{folder}}, so its trees are not signed.", _SIGN),
    "damaged_list": (f"{LIST} in {{folder}} is damaged: {{why}}.", _AGAIN),
    "no_signature": (f"There is no {SIGNATURE} in {{folder}}, so its trees are not signed.", _SIGN),
    "damaged_signature": (
        f"{SIGNATURE} in {{folder}} is damaged, so nobody can tell who signed the trees.",
        _AGAIN,
    ),
    "other_key": (
        "The trees in {folder} are signed with the key {theirs}, but the key wanted here is {ours}.",
        "Ask whoever looks after the trees which of the two is right.",
    ),
    "changed_list": (f"{LIST} in {{folder}} is not as it was signed.", _AGAIN),
    "line_ends": (
        f"The ends of the lines of {LIST} in {{folder}} were changed, as Git does on Windows.",
        "Write the line * -text into a file .gitattributes in that folder, and clone the trees anew.",
    ),
    "no_program": (
        "A part of this program is missing, the one that tells who signed the trees.",
        "Copy or install the program again.",
    ),
}


@dataclass(frozen=True, slots=True)
class Verified:
    """What a folder's signed list says, or why there is nothing to go by."""

    hashes: Mapping[str, str] = field(default_factory=dict)
    """The SHA-256 of each file, 64 hexadecimal digits, by its name; only where the signature holds."""
    code: Code = ""
    problem: str = ""
    """Sentences that say what is wrong and what to do; "" where the signature holds."""
    comment: str = ""
    """What was signed with the list: when, and how many files."""

    def holds(self, name: str, content: bytes) -> bool:
        """Return whether a file's bytes are what was signed under its name. Judge these bytes, no others."""
        return self.hashes.get(normalize("NFC", name)) == sha256(content).hexdigest()


class Unverified(Exception):  # noqa: N818 - it is a sentence for the user, whom no error concerns
    """Why a list is not one to go by. Its text are the sentences."""

    def __init__(self, code: Code, **words: object) -> None:
        """Take what is wrong, and the words of its sentence."""
        what, self.to_do = _WORDS[code]
        self.code, self.what = code, what.format(**words)
        super().__init__(f"{self.what} {self.to_do}")


def verified(folder: Path, key: str) -> Verified:
    """Return the hashes that the holder of a key has signed for the files of a folder. It raises nothing.

    `key` is the public key in minisign's one line. PyNaCl is imported only where both files are there.
    """
    try:
        wanted = wanted_key(key)
        content = listed(folder)
        signature = signature_of(folder)
        check_signature(folder, content, signature, wanted)
        return Verified(hashes_in(folder, content), comment=signature.comment)
    except Unverified as why:
        return Verified(code=why.code, problem=str(why))


def wanted_key(key: str) -> PublicKey:
    """Return the public key of a line. Raises Unverified."""
    try:
        return read_public_key(key)
    except ValueError as error:
        raise Unverified("wrong_key") from error


def listed(folder: Path) -> bytes:
    """Return the bytes of a folder's list. Raises Unverified."""
    content = _read(folder, LIST, "no_list", "damaged_list")
    if len(content) > MAX_BYTES:
        raise Unverified("damaged_list", folder=folder, why="it is larger than any list of trees")
    return content


def signature_of(folder: Path) -> Signature:
    """Return the signature of a folder's list. Raises Unverified."""
    raw = _read(folder, SIGNATURE, "no_signature", "damaged_signature")
    try:
        if len(raw) > _MOST:
            raise ValueError("too long")
        return read_signature(raw)
    except ValueError as error:
        raise Unverified("damaged_signature", folder=folder) from error


def hashes_in(folder: Path, content: bytes) -> dict[str, str]:
    """Return the hashes that the bytes of a list hold, by name. Raises Unverified."""
    try:
        return read_list(content)
    except ValueError as error:
        raise Unverified("damaged_list", folder=folder, why=error) from error


def check_signature(folder: Path, content: bytes, signature: Signature, key: PublicKey) -> None:
    """Raise Unverified unless a list's bytes and the comment are what the key's holder has signed."""
    if signature.key_id != key.id:
        raise Unverified("other_key", folder=folder, theirs=key_name(signature.key_id), ours=key.name)
    if not _is_signed(signature.over_file, file_hash(content), key):
        unchanged = file_hash(content.replace(b"\r\n", b"\n"))
        ends = b"\r\n" in content and _is_signed(signature.over_file, unchanged, key)
        raise Unverified("line_ends" if ends else "changed_list", folder=folder)
    if not _is_signed(signature.over_comment, comment_part(signature.over_file, signature.comment), key):
        raise Unverified("damaged_signature", folder=folder)


def _is_signed(signature: bytes, what: bytes, key: PublicKey) -> bool:
    """Return whether some bytes are what the key's holder has signed (Ed25519)."""
    try:
        from nacl.bindings import crypto_sign_open
        from nacl.exceptions import BadSignatureError
    except ImportError as error:
        raise Unverified("no_program") from error
    try:
        crypto_sign_open(signature + what, key.key)
    except BadSignatureError:
        return False
    return True


def _read(folder: Path, name: str, missing: Code, damaged: Code) -> bytes:
    """Return a file's bytes, at most one more than a tree file may have. Raises Unverified."""
    path = folder / name
    try:
        if not path.is_file():  # a pipe would keep who reads it waiting
            raise Unverified(damaged if is_there(path) else missing, folder=folder, why="it is not a file")
        return read_bytes(path)
    except (OSError, ValueError) as error:
        raise Unverified(damaged, folder=folder, why=why_not(path, error).rstrip(".")) from error
    except Unreadable as why:
        raise Unverified(damaged, folder=folder, why=str(why).rstrip(".")) from why
