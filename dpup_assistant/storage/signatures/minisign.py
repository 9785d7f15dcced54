"""Public keys and signatures as minisign writes them, so that its program reads ours and we read its.

The format is that of minisign 0.11 (jedisct1.github.io/minisign): Ed25519 over BLAKE2b-512 of the file, and
once more over that signature and the trusted comment. What is not of that format raises ValueError.
"""

from binascii import a2b_base64, b2a_base64
from dataclasses import dataclass
from hashlib import blake2b

KEY_KIND = b"Ed"
SIGNATURE_KIND = b"ED"  # of a file's hash; minisign's old kind, over the file itself, is not read
_ID, _KEY, _SIGNATURE = 8, 32, 64  # bytes
UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What tells who signed."""

    id: bytes
    key: bytes

    @property
    def name(self) -> str:
        """The key's id as minisign shows it: 16 hexadecimal digits."""
        return key_name(self.id)


@dataclass(frozen=True, slots=True)
class Signature:
    """What was signed with, and the two signatures."""

    key_id: bytes
    over_file: bytes
    comment: str
    """The trusted comment: it is signed too."""
    over_comment: bytes


def key_name(key_id: bytes) -> str:
    """Return a key's id as minisign shows it."""
    return key_id[::-1].hex().upper()


def read_public_key(text: str) -> PublicKey:
    """Return the public key of a .pub file's text, or of its last line alone. Raises ValueError."""
    lines = text.strip().splitlines() or [""]
    if len(lines) > 2 or not all(line.startswith(UNTRUSTED) for line in lines[:-1]):
        raise ValueError("no public key")
    raw = from_base64(lines[-1], len(KEY_KIND) + _ID + _KEY)
    if not raw.startswith(KEY_KIND):
        raise ValueError("no public key")
    return PublicKey(raw[2:10], raw[10:])


def public_key_line(key: PublicKey) -> str:
    """Return a public key in one line, as it stands in settings and after `minisign -P`."""
    return to_base64(KEY_KIND + key.id + key.key)


def public_key_text(key: PublicKey) -> str:
    """Return the text of a .pub file."""
    return f"{UNTRUSTED}minisign public key {key.name}\n{public_key_line(key)}\n"


def read_signature(raw: bytes) -> Signature:
    """Return what a .minisig file's bytes hold. Raises ValueError."""
    lines = [line.removesuffix("\r") for line in raw.decode("utf-8").rstrip("\r\n").split("\n")]
    if len(lines) != 4 or not lines[0].startswith(UNTRUSTED) or not lines[2].startswith(_TRUSTED):
        raise ValueError("no signature")
    first = from_base64(lines[1], len(SIGNATURE_KIND) + _ID + _SIGNATURE)
    if not first.startswith(SIGNATURE_KIND):
        raise ValueError("no signature of this kind")
    comment = lines[2].removeprefix(_TRUSTED)
    return Signature(first[2:10], first[10:], comment, from_base64(lines[3], _SIGNATURE))


def signature_text(signature: Signature) -> str:
    """Return the text of a .minisig file."""
    first = to_base64(SIGNATURE_KIND + signature.key_id + signature.over_file)
    lines = [f"{UNTRUSTED}signature of the trees in this folder", first]
    lines += [f"{_TRUSTED}{signature.comment}", to_base64(signature.over_comment)]
    return "".join(f"{line}\n" for line in lines)


def file_hash(content: bytes) -> bytes:
    """Return what of a file is signed: its BLAKE2b-512."""
    return blake2b(content).digest()


def comment_part(over_file: bytes, comment: str) -> bytes:
    """Return what is signed beside the file: its signature and the trusted comment."""
    return over_file + comment.encode("utf-8")


def from_base64(line: str, size: int) -> bytes:
    """Return the bytes of a line of base64. Raises ValueError unless there are `size`."""
    raw = a2b_base64(line, strict_mode=True)
    if len(raw) != size:
        raise ValueError(f"{len(raw)} bytes in place of {size}")
    return raw


def to_base64(raw: bytes) -> str:
    """Return bytes as a line of base64."""
    return b2a_base64(raw, newline=False).decode("ascii")
