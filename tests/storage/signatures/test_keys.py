"""Keys: two files that are written once, and that only their passphrase opens."""

from binascii import a2b_base64, b2a_base64
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.storage.signatures import keys
from dpup_assistant.storage.signatures.minisign import read_public_key
from tests.signing import OURS, PASSPHRASE, THEIRS, lock_fast


@pytest.fixture
def secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    lock_fast(monkeypatch)
    keys.write_key(tmp_path / "ours.key", tmp_path / "ours.pub", OURS, PASSPHRASE)
    return tmp_path / "ours.key"


def test_a_passphrase_opens_its_key_however_its_macrons_are_spelled(secret: Path) -> None:
    locked = keys.load_key(secret)
    assert keys.unlock(locked, PASSPHRASE) == OURS
    assert keys.unlock(locked, PASSPHRASE.replace("ū", "u\u0304")) == OURS
    assert read_public_key(secret.with_suffix(".pub").read_text("utf-8")) == OURS.public


@pytest.mark.parametrize("wrong", ["", " ", PASSPHRASE[:-1], PASSPHRASE.upper()])
def test_no_other_passphrase_opens_it(secret: Path, wrong: str) -> None:
    with pytest.raises(keys.WrongPassphraseError):
        keys.unlock(keys.load_key(secret), wrong)


def test_the_secret_is_for_this_user_alone_and_shows_nowhere(secret: Path) -> None:
    assert secret.stat().st_mode & 0o777 == 0o600
    inside = a2b_base64(secret.read_bytes().splitlines()[1])
    assert OURS.secret[:32] not in inside and repr(OURS.secret) not in repr(OURS)


def test_neither_file_is_ever_replaced(secret: Path) -> None:
    kept = secret.read_bytes()
    for mine, other in (("ours.key", "new.pub"), ("new.key", "ours.pub")):
        with pytest.raises(Unwritable, match="is there already"):
            keys.write_key(secret.with_name(mine), secret.with_name(other), THEIRS, PASSPHRASE)
    assert secret.read_bytes() == kept
    assert sorted(path.name for path in secret.parent.iterdir()) == ["ours.key", "ours.pub"]


def test_a_key_that_wants_more_memory_than_there_is_says_how_much(
    secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_left(*_: object) -> bytes:
        raise RuntimeError

    monkeypatch.setattr("nacl.pwhash.scrypt.kdf", none_left)
    with pytest.raises(Unreadable, match="1 MB"):
        keys.unlock(keys.load_key(secret), PASSPHRASE)


@pytest.mark.parametrize("at", [0, 2, 4, 45, 53], ids=["kind", "lock", "check", "work", "memory"])
def test_a_key_of_another_kind_or_with_limits_without_end_is_none(secret: Path, at: int) -> None:
    comment, line = secret.read_bytes().splitlines()
    raw = bytearray(a2b_base64(line))
    raw[at] ^= 0xFF
    secret.write_bytes(comment + b"\n" + b2a_base64(bytes(raw)))
    with pytest.raises(Unreadable, match="not a secret key"):
        keys.load_key(secret)


@pytest.mark.parametrize(("work", "opens"), [(1 << 25, True), ((1 << 25) + 1, False)])
def test_no_key_can_take_longer_to_open_than_minisigns_own(secret: Path, work: int, opens: bool) -> None:
    comment, line = secret.read_bytes().splitlines()
    raw = bytearray(a2b_base64(line))
    raw[38:54] = work.to_bytes(8, "little") + (1 << 30).to_bytes(8, "little")
    secret.write_bytes(comment + b"\n" + b2a_base64(bytes(raw)))
    if opens:
        assert keys.load_key(secret).work == work
    else:
        with pytest.raises(Unreadable, match="not a secret key"):
            keys.load_key(secret)


def test_a_key_whose_id_was_changed_does_not_open(secret: Path) -> None:
    comment, line = secret.read_bytes().splitlines()
    raw = bytearray(a2b_base64(line))
    raw[54] ^= 1  # the first byte of what is locked
    secret.write_bytes(comment + b"\n" + b2a_base64(bytes(raw)))
    with pytest.raises(keys.WrongPassphraseError):
        keys.unlock(keys.load_key(secret), PASSPHRASE)


@given(at=st.integers(0, 260), new=st.binary(max_size=4))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_mangled_key_is_told_and_never_signs(secret: Path, at: int, new: bytes) -> None:
    kept = secret.read_bytes()
    at %= len(kept)
    mangled = secret.with_name("mangled.key")
    mangled.write_bytes(kept[:at] + new)
    with pytest.raises((Unreadable, keys.WrongPassphraseError)):
        assert keys.unlock(keys.load_key(mangled), PASSPHRASE) != OURS
        raise keys.WrongPassphraseError
