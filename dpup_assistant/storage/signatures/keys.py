"""Secret keys as minisign keeps them: locked by a passphrase, or open as `minisign -W` writes them.

The format is that of minisign 0.11; see minisign.py. scrypt makes the lock out of the passphrase.
"""

import os
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from unicodedata import normalize

from dpup_assistant.storage.files import Unreadable, read_bytes
from dpup_assistant.storage.saving.saving import Unwritable, save, why_not_saved
from dpup_assistant.storage.signatures.minisign import (
    KEY_KIND,
    UNTRUSTED,
    PublicKey,
    Signature,
    comment_part,
    file_hash,
    from_base64,
    public_key_text,
    to_base64,
)

SHORTEST = 12  # characters of a passphrase
_MEMORY = 128 * 1024 * 1024  # bytes: an old laptop has them, where minisign's own gigabyte may be too much
_WORK = 16_777_216  # libsodium's opslimit: with that memory scrypt's N = 2**17, r = 8, p = 4
_LEAST, _MOST = 1 << 16, 1 << 30  # minisign's own keys want this much memory, or a part where there is less
_MOST_WORK = 1 << 25  # and this opslimit: some seconds, where a hostile key could take minutes
_LOCKED, _OPEN, _CHECK = b"Sc", b"\0\0", b"B2"
_SALT, _INSIDE, _HEAD = 32, 104, 54  # bytes: id 8, secret 64 and check 32 are inside
_LONGEST = 10_000  # bytes of a key file
_NO_KEY = "{path} is not a secret key. It is the file that ends in .key."
_NO_MEMORY = "This key wants {size} MB of memory to be opened. Close other programs, and try again."
TAKEN = "{path} is there already, and stays as it is. Choose another name."


@dataclass(frozen=True, slots=True)
class SecretKey:
    """What signs."""

    public: PublicKey
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class LockedKey:
    """A secret key's file, before its passphrase is known."""

    salt: bytes
    work: int
    memory: int
    inside: bytes = field(repr=False)
    """The id, the secret and their check; locked, unless `is_open`."""
    is_open: bool


class WrongPassphraseError(Exception):
    """A passphrase that does not open its key."""


def new_key() -> SecretKey:
    """Return a key that nobody had before."""
    from nacl.bindings import crypto_sign_keypair

    public, secret = crypto_sign_keypair()
    return SecretKey(PublicKey(os.urandom(8), public), secret)


def secret_key_text(key: SecretKey, passphrase: str) -> str:
    """Return the text of a .key file that only the passphrase opens."""
    salt = os.urandom(_SALT)
    inside = key.public.id + key.secret
    locked = _locked(inside + _check(inside), passphrase, salt, _WORK, _MEMORY)
    limits = _WORK.to_bytes(8, "little") + _MEMORY.to_bytes(8, "little")
    line = to_base64(KEY_KIND + _LOCKED + _CHECK + salt + limits + locked)
    return f"{UNTRUSTED}minisign encrypted secret key\n{line}\n"


def load_key(path: Path) -> LockedKey:
    """Return what a .key file holds. Raises Unreadable, with a sentence."""
    raw = read_bytes(path)
    try:
        comment, line = raw.decode("utf-8").strip().splitlines() if len(raw) <= _LONGEST else ("", "")
        return _parts(from_base64(line if comment.startswith(UNTRUSTED) else "", _HEAD + _INSIDE))
    except ValueError as error:
        raise Unreadable(_NO_KEY.format(path=path)) from error


def unlock(key: LockedKey, passphrase: str) -> SecretKey:
    """Return the key that a passphrase opens.

    Raises WrongPassphraseError, and Unreadable, with a sentence, where there is too little memory for it.
    """
    from nacl.bindings import crypto_sign_seed_keypair

    inside = key.inside
    if not key.is_open:
        inside = _locked(inside, passphrase, key.salt, key.work, key.memory)
    secret, check = inside[8:72], inside[72:]
    is_whole = crypto_sign_seed_keypair(secret[:32])[1] == secret
    if not is_whole or not (key.is_open or check == _check(inside[:72])):
        raise WrongPassphraseError
    return SecretKey(PublicKey(inside[:8], secret[32:]), secret)


def sign(content: bytes, comment: str, key: SecretKey) -> Signature:
    """Return the signature of a file's content, and of what is said beside it."""
    over_file = _signed(file_hash(content), key)
    return Signature(key.public.id, over_file, comment, _signed(comment_part(over_file, comment), key))


def write_key(secret: Path, public: Path, key: SecretKey, passphrase: str) -> None:
    """Write a key's two files, the secret one for this user alone. Raises Unwritable, with neither there.

    A file that is there already is never replaced.
    """
    _write_new(secret, secret_key_text(key, passphrase), 0o600)
    try:
        _write_new(public, public_key_text(key.public), 0o644)
    except Unwritable:
        secret.unlink(missing_ok=True)
        raise


def _parts(raw: bytes) -> LockedKey:
    """Return the parts of a .key file's line. Raises ValueError."""
    kind, lock, salt, inside = raw[:2], raw[2:4], raw[6:38], raw[_HEAD:]
    work, memory = (int.from_bytes(raw[at : at + 8], "little") for at in (38, 46))
    if kind != KEY_KIND or lock not in (_LOCKED, _OPEN) or raw[4:6] != _CHECK:
        raise ValueError("no secret key")
    if lock == _LOCKED and not (_LEAST <= 2 * work <= memory <= _MOST and work <= _MOST_WORK):
        raise ValueError("no limits that a program would choose")
    return LockedKey(salt, work, memory, inside, lock == _OPEN)


def _locked(inside: bytes, passphrase: str, salt: bytes, work: int, memory: int) -> bytes:
    """Return the inside of a key locked by a passphrase, or, of a locked one, unlocked."""
    from nacl.pwhash.scrypt import kdf

    words = normalize("NFC", passphrase).encode("utf-8")
    try:
        lock = kdf(len(inside), words, salt, work, memory)
    except RuntimeError as error:
        raise Unreadable(_NO_MEMORY.format(size=memory // 1024**2)) from error
    return bytes(one ^ other for one, other in zip(inside, lock, strict=True))


def _check(inside: bytes) -> bytes:
    """Return what tells that an id and a secret are whole."""
    return blake2b(KEY_KIND + inside, digest_size=32).digest()


def _signed(what: bytes, key: SecretKey) -> bytes:
    from nacl.bindings import crypto_sign

    return crypto_sign(what, key.secret)[: -len(what)]


def _write_new(path: Path, text: str, mode: int) -> None:
    """Write a file that was not there. Raises Unwritable, with a sentence."""
    try:
        path.touch(mode, exist_ok=False)
        try:
            save(path, text.encode(), mode)
        except OSError:
            path.unlink()
            raise
    except FileExistsError as error:
        raise Unwritable(TAKEN.format(path=path)) from error
    except (OSError, ValueError) as error:
        raise Unwritable(why_not_saved(path, error)) from error
