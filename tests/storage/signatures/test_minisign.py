"""minisign's own program reads what we write, and we read what it writes."""

import subprocess
import sys
from pathlib import Path

import pytest

from dpup_assistant.storage.signatures import keys
from dpup_assistant.storage.signatures.minisign import public_key_text, read_public_key
from dpup_assistant.storage.signatures.signed import verified
from tests.other_tools import tool
from tests.signing import KEY, OTHER_KEY, OURS, PASSPHRASE, lock_fast, signed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of memory are POSIX's")
SHARE = b"format: 1\n"


def little_memory() -> None:
    """Has minisign lock keys as on a small computer, for its usual gigabyte takes seconds to fill."""
    import resource  # not there on Windows

    resource.setrlimit(resource.RLIMIT_AS, (200 * 1024**2, 200 * 1024**2))


def minisign(*typed: object, keys_typed: str = "", code: int = 0) -> str:
    """Runs minisign and returns what it printed."""
    done = subprocess.run(
        [tool("minisign"), *map(str, typed)],
        input=keys_typed,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=little_memory,
    )
    assert done.returncode == code, done
    return done.stdout + done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "trees").mkdir()
    return signed(tmp_path / "trees", {"share.yaml": SHARE})


def test_it_verifies_our_signature_with_our_public_key(folder: Path) -> None:
    (folder.parent / "ours.pub").write_text(public_key_text(OURS.public), "utf-8")
    for key in (("-p", folder.parent / "ours.pub"), ("-P", KEY)):
        said = minisign("-V", "-H", *key, "-m", folder / "SHA256SUMS")
        assert "Signature and comment signature verified" in said and "2026-11-22" in said
    assert OURS.public.name in minisign("-V", "-P", OTHER_KEY, "-m", folder / "SHA256SUMS", code=1)


def test_sha256sum_checks_our_list(folder: Path) -> None:
    def check() -> int:
        return subprocess.run(
            [tool("sha256sum"), "--check", "--strict", "SHA256SUMS"],
            cwd=folder,
            capture_output=True,
            check=False,
        ).returncode

    assert check() == 0
    (folder / "share.yaml").write_bytes(b"changed")
    assert check() == 1


def test_we_verify_its_signature_with_its_keys(folder: Path) -> None:
    pair = ("-p", folder.parent / "its.pub", "-s", folder.parent / "its.key")
    minisign("-G", "-W", *pair)
    public = (folder.parent / "its.pub").read_text("utf-8")
    minisign("-S", "-s", folder.parent / "its.key", "-m", folder / "SHA256SUMS")
    found = verified(folder, public)
    assert found.problem == "" and found.holds("share.yaml", SHARE)
    assert "file:SHA256SUMS" in found.comment
    assert keys.unlock(keys.load_key(folder.parent / "its.key"), "").public == read_public_key(public)


def test_it_opens_our_key_with_what_memory_an_old_laptop_has(folder: Path) -> None:
    secret = folder.parent / "ours.key"
    keys.write_key(secret, folder.parent / "ours.pub", OURS, PASSPHRASE)
    locked = keys.load_key(secret)
    assert (locked.memory, locked.work) == (128 * 1024**2, 4 * 4 * 8 * 2**17)  # 4 p r N of scrypt
    minisign(
        "-S", "-s", secret, "-m", folder / "SHA256SUMS", "-t", "by minisign", keys_typed=f"{PASSPHRASE}\n"
    )
    assert verified(folder, KEY).comment == "by minisign"


def test_we_open_what_it_locked_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock_fast(monkeypatch)
    secret = tmp_path / "ours.key"
    keys.write_key(secret, tmp_path / "ours.pub", OURS, PASSPHRASE)
    minisign("-C", "-s", secret, keys_typed=f"{PASSPHRASE}\nnew words\nnew words\n")
    locked = keys.load_key(secret)
    assert locked.memory >= 64 * 1024**2 and keys.unlock(locked, "new words") == OURS


def test_its_old_kind_of_signature_is_told_as_damaged(folder: Path) -> None:
    minisign("-G", "-W", "-p", folder.parent / "its.pub", "-s", folder.parent / "its.key")
    minisign("-S", "-l", "-s", folder.parent / "its.key", "-m", folder / "SHA256SUMS")
    assert verified(folder, (folder.parent / "its.pub").read_text("utf-8")).code == "damaged_signature"
