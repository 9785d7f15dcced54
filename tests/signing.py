"""Signed folders, and keys whose lock takes no time."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest
from nacl.bindings import crypto_sign_seed_keypair

from dpup_assistant.storage.signatures import keys
from dpup_assistant.storage.signatures.manifest import list_text
from dpup_assistant.storage.signatures.minisign import PublicKey, public_key_line, signature_text

PASSPHRASE = "kererū above four hills"


def _key(letter: bytes) -> keys.SecretKey:
    """A key that is the same in every process."""
    public, secret = crypto_sign_seed_keypair(letter * 32)
    return keys.SecretKey(PublicKey(letter + b"-before", public), secret)


OURS, THEIRS = _key(b"o"), _key(b"t")
KEY, OTHER_KEY = public_key_line(OURS.public), public_key_line(THEIRS.public)


def lock_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes new keys' locks weak ones, for scrypt is slow on purpose."""
    monkeypatch.setattr(keys, "_WORK", 1 << 15)
    monkeypatch.setattr(keys, "_MEMORY", 1 << 20)


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def sign_list(folder: Path, content: bytes, key: keys.SecretKey = OURS, comment: str = "2026-11-22") -> None:
    """Writes a list with these bytes, and its signature."""
    (folder / "SHA256SUMS").write_bytes(content)
    (folder / "SHA256SUMS.minisig").write_text(
        signature_text(keys.sign(content, comment, key)), "utf-8", newline=""
    )


def signed(folder: Path, files: Mapping[str, bytes], key: keys.SecretKey = OURS) -> Path:
    """The folder with these files in it, signed."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    sign_list(folder, list_text({name: digest(content) for name, content in files.items()}).encode(), key)
    return folder
