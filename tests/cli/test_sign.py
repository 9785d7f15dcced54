"""`sign`: keys that are made once, and folders that are signed only while nothing is wrong with them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dpup_assistant.storage.signatures import keys
from dpup_assistant.storage.signatures.minisign import public_key_line
from dpup_assistant.storage.signatures.signed import verified
from tests.check.small_tree import TEXT
from tests.cli.conftest import Done, Run
from tests.cli.program import COMMAND, ROOT, environment
from tests.signing import KEY, OURS, PASSPHRASE, lock_fast
from tests.storage.learning_files import QUIZ

TYPED = f"{PASSPHRASE}\n".encode()


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Our secret key, on a stick of its own."""
    lock_fast(monkeypatch)
    (tmp_path / "stick").mkdir()
    keys.write_key(tmp_path / "stick/ours.key", tmp_path / "stick/ours.pub", OURS, PASSPHRASE)
    return tmp_path / "stick/ours.key"


def left_unsigned(done: Done, folder: Path, code: int) -> str:
    """What was said of a folder that was not signed."""
    assert (done.code, done.out) == (code, "") and done.err, done
    assert not list(folder.glob("SHA256SUMS*"))
    return done.err


def test_a_key_is_two_files_with_a_line_on_what_to_do_with_each(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock_fast(monkeypatch)
    done = run("sign", "--new-key", tmp_path / "Ngā rākau.2026", stdin=TYPED)
    assert (done.code, done.err) == (0, ""), done
    secret, public = tmp_path / "Ngā rākau.2026.key", tmp_path / "Ngā rākau.2026.pub"
    key = keys.unlock(keys.load_key(secret), PASSPHRASE)
    line = public.read_text("utf-8").splitlines()[1]
    assert line == public_key_line(key.public)
    assert all(said in done.out for said in (str(secret), str(public), line, "passphrase", "trees_key"))
    for name in ("Ngā rākau.2026", "Ngā rākau.2026.key", "Ngā rākau.2026.pub"):
        again = run("sign", "--new-key", tmp_path / name, stdin=TYPED)
        assert (again.code, again.out) == (2, "") and "stays as it is" in again.err
    assert keys.unlock(keys.load_key(secret), PASSPHRASE) == key


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("a", b"", "No passphrase"),
        ("a", b"\n", "No passphrase"),
        ("a", b"too short\n", "12 characters"),
        ("a", b"\xff" * 20 + b"\n", "UTF-8"),
        ("", TYPED, "Give the key a name"),
        ("gone/a", TYPED, "There is nothing at"),
        ("trees/a", TYPED, "Keep the key in another folder"),
    ],
)
def test_no_key_is_made_where_it_would_be_a_bad_one(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, typed: bytes, said: str
) -> None:
    monkeypatch.chdir(folder.parent)
    done = run("sign", "--new-key", name, stdin=typed)
    assert (done.code, done.out) == (2, "") and said in done.err
    assert not [*folder.parent.rglob("*.key"), *folder.parent.rglob("*.pub")]


def test_a_folder_named_beside_a_new_key_is_not_taken_for_signed(run: Run, folder: Path) -> None:
    done = run("sign", "--new-key", folder.parent / "a", folder, stdin=TYPED)
    assert "Making a key signs nothing" in left_unsigned(done, folder, 2)
    assert not [*folder.parent.rglob("*.key"), *folder.parent.rglob("*.pub")]


def test_a_folder_is_signed_with_all_that_desks_read_and_nothing_else(
    run: Run, folder: Path, key: Path
) -> None:
    (folder / "leaflets").mkdir()
    (folder / "leaflets/easy.pdf").write_bytes(b"%PDF")
    leaflets = "[{title: Easy, file: leaflets/easy.pdf}, {title: Gone, file: gone.pdf}]"
    (folder / "agency.yaml").write_text(f"leaflets: {leaflets}\n", "utf-8")
    for name in ("small (1).yaml", ".hidden.yaml", "notes.txt", "leaflets/other.pdf"):
        (folder / name).write_text("x", "utf-8")
    (folder / "learn").mkdir()
    (folder / "learn/quiz.yaml").write_text(QUIZ, "utf-8")
    done = run("sign", folder, "--key", key, stdin=TYPED)
    assert done.code == 0, done
    assert "4 files" in done.out and OURS.public.name in done.out
    assert "small (1).yaml" in done.err and "gone.pdf" in done.err
    found = verified(folder, KEY)
    assert sorted(found.hashes) == ["agency.yaml", "leaflets/easy.pdf", "learn/quiz.yaml", "small.yaml"]
    assert found.holds("small.yaml", (folder / "small.yaml").read_bytes())
    assert found.comment.endswith("4 files") and str(Path.home()) not in found.comment


def test_the_folder_in_use_is_signed_where_none_is_named(run: Run, folder: Path, key: Path) -> None:
    assert run("--trees", folder, "sign", "--key", key, stdin=TYPED).code == 0
    assert verified(folder, KEY).problem == ""
    done = run("sign", "--key", key, stdin=TYPED)
    assert (done.code, done.out) == (2, "") and "Name the folder" in done.err


def test_signing_again_takes_up_what_changed(run: Run, folder: Path, key: Path) -> None:
    run("sign", folder, "--key", key, stdin=TYPED)
    text = TEXT.replace("You can tell them", "You may tell them", 1)
    (folder / "small.yaml").write_text(text, "utf-8")
    assert not verified(folder, KEY).holds("small.yaml", (folder / "small.yaml").read_bytes())
    assert run("sign", folder, "--key", key, stdin=TYPED).code == 0
    assert verified(folder, KEY).holds("small.yaml", (folder / "small.yaml").read_bytes())


CONFLICT = "<<<<<<< HEAD\ntitle: One\n=======\ntitle: Two\n>>>>>>> theirs\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("small.yaml", TEXT.replace("next: told,", "next: tolled,", 1)),
        ("small.yaml", TEXT + CONFLICT),
        ("agency.yaml", "wrods: {agency: us}\n"),
    ],
    ids=["broken tree", "Git's conflict", "broken agency.yaml"],
)
def test_a_file_with_errors_is_named_and_nothing_is_signed(
    run: Run, folder: Path, key: Path, name: str, text: str
) -> None:
    (folder / name).write_text(text, "utf-8")
    said = left_unsigned(run("sign", folder, "--key", key, stdin=TYPED), folder, 1)
    assert str(folder / name) in said and f"dpup-assistant check {folder / name}" in said


def test_a_warning_keeps_no_folder_from_being_signed(run: Run, folder: Path, key: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("2099-12-31", "2026-11-21"), "utf-8")
    assert run("sign", folder, "--key", key, stdin=TYPED).code == 0


def test_an_empty_folder_is_not_signed(run: Run, tmp_path: Path, key: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "nothing to sign" in left_unsigned(
        run("sign", tmp_path / "empty", "--key", key, stdin=TYPED), tmp_path / "empty", 2
    )
    assert run("sign", tmp_path / "gone", "--key", key, stdin=TYPED).code == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are POSIX's")
@pytest.mark.parametrize("name", ["agency.yaml", "SHA256SUMS", "SHA256SUMS.minisig"])
def test_a_pipe_among_the_trees_is_not_waited_for(run: Run, folder: Path, key: Path, name: str) -> None:
    os.mkfifo(folder / name)
    done = run("sign", folder, "--key", key, stdin=TYPED)
    assert (done.code, done.out) == (2, "") and f"{name} is not a file" in done.err


def test_a_key_among_the_trees_would_go_to_every_desk(run: Run, folder: Path, key: Path) -> None:
    inside = key.replace(folder / "ours.key")
    assert "another folder" in left_unsigned(run("sign", folder, "--key", inside, stdin=TYPED), folder, 2)


@pytest.mark.parametrize(
    ("typed", "said"), [(b"not the passphrase\n", "does not open"), (b"", "No passphrase was given")]
)
def test_a_wrong_passphrase_signs_nothing(run: Run, folder: Path, key: Path, typed: bytes, said: str) -> None:
    assert said in left_unsigned(run("sign", folder, "--key", key, stdin=typed), folder, 2)


@pytest.mark.parametrize("name", ["ours.pub", "gone.key", "", "a\0b"])
def test_what_is_no_secret_key_signs_nothing(run: Run, folder: Path, key: Path, name: str) -> None:
    left_unsigned(run("sign", folder, "--key", key.parent / name, stdin=TYPED), folder, 2)


def test_a_file_that_changes_while_it_is_signed_is_told(
    run: Run, folder: Path, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = keys.unlock

    def meanwhile(*given: object) -> keys.SecretKey:
        (folder / "small.yaml").write_text(TEXT + "# synced\n", "utf-8")
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(keys, "unlock", meanwhile)
    assert "changed while" in left_unsigned(run("sign", folder, "--key", key, stdin=TYPED), folder, 2)


def test_two_names_that_are_one_elsewhere_are_not_signed(run: Run, folder: Path, key: Path) -> None:
    (folder / "Small.yaml").write_text(TEXT, "utf-8")
    if len(list(folder.iterdir())) == 1:
        pytest.skip("this file system takes the two for one")
    assert "one name" in left_unsigned(run("sign", folder, "--key", key, stdin=TYPED), folder, 2)


def test_sign_wants_a_key_and_never_takes_a_passphrase_as_an_option(run: Run, folder: Path) -> None:
    assert run("sign", folder).code == 2
    assert "passphrase" not in run("sign", "--help").out.replace("its passphrase is asked for", "")


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's")
@pytest.mark.parametrize("again", [PASSPHRASE, "another passphrase"], ids=["the same", "another"])
def test_on_a_terminal_a_new_passphrase_is_asked_for_twice_and_never_shown(
    tmp_path: Path, again: str
) -> None:
    import pty  # not there on Windows

    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [*COMMAND, "sign", "--new-key", str(tmp_path / "a")],
        cwd=ROOT,
        env=environment(TERM="dumb"),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,  # or it would ask on the terminal that the tests run in
    )
    os.close(theirs)
    shown = b""
    for typed, prompt in ((PASSPHRASE, b"new key: "), (again, b"again: ")):
        while not shown.endswith(prompt):
            shown += os.read(ours, 1024)
        os.write(ours, f"{typed}\n".encode())
    try:
        while part := os.read(ours, 1024):
            shown += part
    except OSError:  # the program has ended
        pass
    code = running.wait(timeout=30)
    os.close(ours)
    assert PASSPHRASE.encode() not in shown
    assert (code, (tmp_path / "a.key").exists()) == ((0, True) if again == PASSPHRASE else (2, False)), shown
