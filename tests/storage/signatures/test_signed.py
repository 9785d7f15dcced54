"""Whether a folder's list is the signed one: what holds, what does not, and what is said of it."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dpup_assistant.storage.signatures.manifest import list_text, read_list
from dpup_assistant.storage.signatures.signed import verified
from tests.signing import KEY, OTHER_KEY, OURS, THEIRS, digest, sign_list, signed

SHARE = b"format: 1\nid: share\n"
ZEROS = "0" * 64


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return signed(tmp_path, {"share.yaml": SHARE, "leaflets/māori.pdf": b"%PDF"})


def test_a_signed_files_bytes_hold_under_its_name_and_no_others_do(folder: Path) -> None:
    found = verified(folder, KEY)
    assert (found.code, found.problem, found.comment) == ("", "", "2026-11-22")
    assert found.holds("share.yaml", SHARE) and found.holds("leaflets/māori.pdf", b"%PDF")
    assert not found.holds("share.yaml", SHARE + b"#")
    assert not found.holds("Share.yaml", SHARE) and not found.holds("other.yaml", SHARE)


def test_a_name_holds_however_a_file_system_spells_its_macrons(folder: Path) -> None:
    assert verified(folder, KEY).holds("leaflets/ma\u0304ori.pdf", b"%PDF")
    sign_list(folder, f"{digest(SHARE)}  ka\u0304inga.yaml\n".encode())
    assert verified(folder, KEY).holds("kāinga.yaml", SHARE)


def test_only_the_two_small_files_are_read(folder: Path) -> None:
    (folder / "share.yaml").unlink()
    assert verified(folder, KEY).problem == ""


def test_another_key_is_told_with_both_ids(folder: Path) -> None:
    found = verified(folder, OTHER_KEY)
    assert found.code == "other_key" and not found.hashes
    assert OURS.public.name in found.problem and THEIRS.public.name in found.problem


def test_nobody_can_sign_in_the_name_of_another_keys_id(folder: Path) -> None:
    forged = type(THEIRS)(type(THEIRS.public)(OURS.public.id, THEIRS.public.key), THEIRS.secret)
    sign_list(folder, list_text({"share.yaml": ZEROS}).encode(), forged)
    assert verified(folder, KEY).code == "changed_list"


@pytest.mark.parametrize("key", ["", "x", KEY[:-4], KEY + "A", "unknown", "é", f"{KEY}\n{KEY}", "\0"])
def test_what_is_no_key_opens_nothing(folder: Path, key: str) -> None:
    found = verified(folder, key)
    assert found.code == "wrong_key" and not found.holds("share.yaml", SHARE)


@pytest.mark.parametrize(
    ("name", "code"), [("SHA256SUMS", "no_list"), ("SHA256SUMS.minisig", "no_signature")], ids=str
)
def test_a_folder_that_nobody_signed_is_told_so(folder: Path, name: str, code: str) -> None:
    (folder / name).unlink()
    found = verified(folder, KEY)
    assert found.code == code and name in found.problem and "Ask whoever looks after" in found.problem


@pytest.mark.parametrize("name", ["SHA256SUMS", "SHA256SUMS.minisig"])
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are POSIX's")
def test_a_folder_or_a_pipe_in_place_of_a_file_keeps_nobody_waiting(folder: Path, name: str) -> None:
    (folder / name).unlink()
    (folder / name).mkdir()
    assert verified(folder, KEY).code in ("damaged_list", "damaged_signature")
    (folder / name).rmdir()
    os.mkfifo(folder / name)
    assert verified(folder, KEY).code in ("damaged_list", "damaged_signature")


def test_a_list_of_ten_gigabytes_is_not_read_whole(folder: Path) -> None:
    for name, code in (("SHA256SUMS", "damaged_list"), ("SHA256SUMS.minisig", "damaged_signature")):
        kept = (folder / name).read_bytes()
        os.truncate(folder / name, 10 * 1024**3)  # a file with holes: it takes no room
        assert verified(folder, KEY).code == code
        (folder / name).write_bytes(kept)
    assert verified(folder, KEY).code == ""


def test_line_ends_that_git_changed_are_told_apart_from_a_forged_list(folder: Path) -> None:
    path = folder / "SHA256SUMS"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    found = verified(folder, KEY)
    assert found.code == "line_ends" and ".gitattributes" in found.problem
    path.write_bytes(path.read_bytes().replace(b"share", b"shore"))
    assert verified(folder, KEY).code == "changed_list"


def test_the_ends_of_the_lines_of_a_signature_do_not_matter(folder: Path) -> None:
    path = folder / "SHA256SUMS.minisig"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert verified(folder, KEY).code == ""


def test_a_comment_that_was_not_signed_is_not_believed(folder: Path) -> None:
    path = folder / "SHA256SUMS.minisig"
    path.write_text(path.read_text("utf-8").replace("2026-11-22", "2036-11-22"), "utf-8", newline="")
    assert verified(folder, KEY).code == "damaged_signature"


@pytest.mark.parametrize(
    "name",
    [
        "../share.yaml",
        "/etc/passwd",
        "a/../../b",
        "./a",
        "a//b",
        "a/",
        "C:\\x",
        "a\\b",
        "a:b",
        "\0",
        "a\rb",
        "\u2028/..",
    ],
)
def test_a_list_with_a_name_that_leads_out_is_not_believed_though_it_is_signed(
    folder: Path, name: str
) -> None:
    sign_list(folder, f"{digest(SHARE)}  share.yaml\n{ZEROS}  {name}\n".encode())
    found = verified(folder, KEY)
    assert found.code == "damaged_list" and "line 2" in found.problem and not found.hashes


@pytest.mark.parametrize("other", ["share.yaml", "Share.yaml", "SHARE.YAML"])
def test_a_list_that_names_a_file_twice_is_not_believed(folder: Path, other: str) -> None:
    sign_list(folder, f"{ZEROS}  share.yaml\n{digest(SHARE)}  {other}\n".encode())
    assert verified(folder, KEY).code == "damaged_list"


@pytest.mark.parametrize(
    "text", [b"x", b"\xff", b"\n\n", ZEROS.encode(), ZEROS.encode() + b" a", b"g" * 64 + b"  a"]
)
def test_what_is_no_list_is_told_with_its_place(folder: Path, text: bytes) -> None:
    sign_list(folder, text)
    found = verified(folder, KEY)
    assert found.code == "damaged_list" and ("line 1" in found.problem or "byte 0" in found.problem)


def test_a_list_reads_as_it_was_written_and_as_other_programs_write_it() -> None:
    hashes = {"b.yaml": ZEROS, "a/ā b.pdf": digest(b"")}
    assert read_list(list_text(hashes).encode()) == hashes
    assert list_text(hashes).index("a/") < list_text(hashes).index("b.yaml")
    assert read_list(f"{digest(b'').upper()} *a.yaml\r\n".encode()) == {"a.yaml": digest(b"")}
    assert read_list(b"") == {}


mangling = st.tuples(
    st.sampled_from(["SHA256SUMS", "SHA256SUMS.minisig"]),
    st.integers(0, 400),
    st.binary(max_size=8),
    st.booleans(),
)


@given(mangling)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_changed_byte_of_the_list_passes_and_none_brings_a_traceback(
    folder: Path, mangled: tuple[str, int, bytes, bool]
) -> None:
    name, at, new, cut = mangled
    path = folder / name
    kept = path.read_bytes()
    at %= len(kept)
    changed = kept[:at] + new + (b"" if cut else kept[at + len(new) :])
    path.write_bytes(changed)
    found = verified(folder, KEY)
    path.write_bytes(kept)
    assert bool(found.code) == bool(found.problem)
    assert found.code or not found.hashes or read_list((folder / "SHA256SUMS").read_bytes()) == found.hashes
    if name == "SHA256SUMS":
        assert bool(found.code) == (changed != kept)
