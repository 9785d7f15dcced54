"""`verify`: what holds, what differs, whose signature it is, and what to do."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dpup_assistant.storage.signatures.minisign import public_key_text
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.program import COMMAND, ROOT, environment
from tests.other_tools import tool
from tests.signing import KEY, OTHER_KEY, OURS, THEIRS, digest, sign_list, signed

LEAFLET = b"leaflets: [{title: Easy, file: easy.pdf}]\n"
FILES = {
    "agency.yaml": LEAFLET,
    "easy.pdf": b"%PDF",
    "share.yaml": TEXT.encode(),
    "small.yaml": TEXT.encode(),
}


@pytest.fixture
def trees(tmp_path: Path) -> Path:
    return signed(tmp_path / "trees", FILES)


def found(run: Run, *typed: object, code: int) -> list[dict[str, Any]]:
    """What was found in each folder."""
    done = run("verify", "--format", "json", *typed)
    assert (done.code, done.err) == (code, ""), done
    return list(json.loads(done.out)["folders"])


def codes(run: Run, *typed: object, key: str = KEY) -> dict[str, str]:
    """The files of a folder that are not as they should be, each with what it is."""
    done = run("verify", "--format", "json", "--key", key, *typed)
    (report,) = json.loads(done.out)["folders"]
    problems = {problem["file"]: problem["code"] for problem in report["problems"]}
    assert done.code == (1 if problems else 0) and len(problems) == len(report["problems"])
    assert all(problem["message"] and problem["hint"] for problem in report["problems"])
    return problems


def test_what_is_as_it_was_signed_is_told_with_its_signer(run: Run, trees: Path, tmp_path: Path) -> None:
    (tmp_path / "ours.pub").write_text(public_key_text(OURS.public), "utf-8")
    for key in (tmp_path / "ours.pub", KEY):
        done = run("verify", trees, "--key", key)
        assert (done.code, done.err) == (0, "")
        assert all(said in done.out for said in ("4 files", OURS.public.name, "2026-11-22", str(trees)))
    assert codes(run, "--trees", trees) == {}  # the folder may be named as it is everywhere


def test_each_difference_is_told_for_what_it_is(run: Run, trees: Path) -> None:
    (trees / "share.yaml").write_bytes(TEXT.replace("\n", "\r\n").encode())
    (trees / "small.yaml").write_bytes(TEXT.encode() + b"#")
    (trees / "easy.pdf").unlink()
    (trees / "new.yaml").write_bytes(TEXT.encode())
    for name in ("notes.txt", ".hidden.yaml", "share (1).yaml"):
        (trees / name).write_text("x", "utf-8")
    assert codes(run, trees) == {
        "easy.pdf": "missing",
        "new.yaml": "new",
        "share.yaml": "line_ends",
        "small.yaml": "changed",
    }
    said = run("verify", trees, "--key", KEY)
    assert said.code == 1 and "1 file in" in said.out
    assert f"{trees / 'small.yaml'}: It is not as it was signed. [changed]\n    " in said.out


def test_trees_that_were_signed_on_windows_and_fetched_elsewhere_differ_in_line_ends(
    run: Run, tmp_path: Path
) -> None:
    folder = signed(tmp_path / "trees", {"small.yaml": TEXT.replace("\n", "\r\n").encode()})
    (folder / "small.yaml").write_bytes(TEXT.encode())
    assert codes(run, folder) == {"small.yaml": "line_ends"}


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20])


@pytest.mark.parametrize(
    ("name", "spoil", "code"),
    [
        ("SHA256SUMS", Path.unlink, "no_list"),
        ("SHA256SUMS", _cut, "damaged_list"),
        ("SHA256SUMS.minisig", Path.unlink, "no_signature"),
        ("SHA256SUMS.minisig", _cut, "damaged_signature"),
    ],
)
def test_a_damaged_list_or_signature_is_told(
    run: Run, trees: Path, name: str, spoil: Callable[[Path], None], code: str
) -> None:
    spoil(trees / name)
    assert codes(run, trees)[name] == code
    done = run("verify", trees)
    assert done.code == 1 and f"[{code}]" in done.out


def test_another_signer_is_told_with_both_keys_and_files_are_compared_all_the_same(
    run: Run, trees: Path
) -> None:
    (trees / "small.yaml").unlink()
    assert codes(run, trees, key=OTHER_KEY) == {"SHA256SUMS.minisig": "other_key", "small.yaml": "missing"}
    said = run("verify", trees, "--key", OTHER_KEY).out
    assert OURS.public.name in said and THEIRS.public.name in said and "As signed" not in said


def test_a_good_signature_over_another_list_does_not_hold(run: Run, trees: Path) -> None:
    content = (trees / "SHA256SUMS").read_bytes()
    (trees / "SHA256SUMS").write_bytes(content.replace(b"small.yaml", b"smell.yaml"))
    assert codes(run, trees)["SHA256SUMS.minisig"] == "changed_list"


def test_without_a_key_damage_is_told_and_not_who_signed(run: Run, trees: Path) -> None:
    done = run("verify", trees)
    assert done.code == 0 and "not who signed" in done.out and OURS.public.name in done.out
    assert "As signed" not in done.out
    (trees / "small.yaml").write_bytes(b"")
    (report,) = found(run, trees, code=1)
    assert report["signed_by"] == "" and report["names_key"] == OURS.public.name


def test_the_key_that_is_set_is_the_one_wanted(run: Run, trees: Path, home: Path) -> None:
    kept = home / ".config/dpup-assistant/settings.json"
    kept.parent.mkdir(parents=True)
    kept.write_text(json.dumps({"format": 1, "trees_folder": str(trees), "trees_key": KEY}), "utf-8")
    (report,) = found(run, code=0)
    assert (report["folder"], report["files"], report["signed_by"]) == (str(trees), 4, OURS.public.name)
    kept.write_text(json.dumps({"format": 1, "trees_folder": str(trees), "trees_key": OTHER_KEY}), "utf-8")
    assert found(run, code=1)[0]["problems"][0]["code"] == "other_key"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A portable program's folder."""
    folder = tmp_path / "program"
    files = {"dpup-assistant": b"\x7fELF", "_internal/dpup_assistant/trees/share.yaml": TEXT.encode()}
    signed(folder, files)
    (folder / "SHA256SUMS.minisig").unlink()
    monkeypatch.setattr("dpup_assistant.cli.verify.program_folder", lambda: folder)
    return folder


def test_with_no_folder_named_the_program_itself_is_verified_too(
    run: Run, program: Path, trees: Path
) -> None:
    (program / "managed.json").write_text("{}", "utf-8")
    assert "As it came: 2 files of the program" in run("verify").out
    assert [report["files"] for report in found(run, "--trees", trees, code=0)] == [4, 2]
    assert len(found(run, trees, code=0)) == 1
    (program / "dpup-assistant").unlink()
    (program / "_internal/dpup_assistant/trees/share.yaml").write_bytes(b"x")
    done = run("verify")
    assert done.code == 1 and "unpack the program again" in done.out
    assert [problem["code"] for problem in found(run, code=1)[0]["problems"]] == ["changed", "missing"]
    (program / "SHA256SUMS").write_bytes(b"x")
    assert "unpack the program again" in run("verify").out and "look after the trees" not in run("verify").out


def test_unsigned_trees_are_no_fault_where_no_key_is_set(
    run: Run, program: Path, trees: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DPUP_TREES", str(trees))
    (trees / "SHA256SUMS").unlink()
    assert run("verify").code == 1  # who has left the signature may have taken the list away
    (trees / "SHA256SUMS.minisig").unlink()
    done = run("verify")
    assert (done.code, done.err) == (0, "") and f"nothing here asks for it: the trees in {trees}" in done.out
    assert [report["folder"] for report in found(run, code=0)] == [str(program)]
    for typed in (("--key", KEY), ("--trees", trees), (trees,)):
        assert "[no_list]" in run("verify", *typed).out
    shutil.rmtree(trees)
    done = run("verify")
    assert done.code == 1 and "There is nothing at" in done.err and str(trees) not in done.out


@pytest.mark.parametrize(
    "typed", [[], ["gone"], ["small.yaml"], ["--key", "x", "."], ["--key", "", "."]], ids=str
)
def test_what_cannot_be_verified_is_wrong_use(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, typed: list[str]
) -> None:
    monkeypatch.chdir(folder)
    done = run("verify", *typed)
    assert (done.code, done.out) == (2, "") and done.err.count("\n") == 1


def test_a_secret_key_is_no_public_one(run: Run, trees: Path, tmp_path: Path) -> None:
    (tmp_path / "a.key").write_text("untrusted comment: minisign encrypted secret key\nRWRT\n", "utf-8")
    assert run("verify", trees, "--key", tmp_path / "a.key").code == 2


def test_a_clock_in_1970_verifies_the_same(trees: Path) -> None:
    typed = ["verify", str(trees), "--key", KEY]
    in_1970 = [tool("faketime"), "1970-01-02"]
    for clock, told in ([], b""), (in_1970, b"This computer's clock says 2 January 1970"):
        done = subprocess.run(
            [*clock, *COMMAND, *typed], cwd=ROOT, env=environment(), capture_output=True, check=False
        )
        assert done.returncode == 0 and b"As signed" in done.stdout
        assert done.stderr.startswith(told) and bool(done.stderr) == bool(told)


def test_nothing_that_a_terminal_acts_on_is_printed(run: Run, trees: Path) -> None:
    sign_list(trees, (trees / "SHA256SUMS").read_bytes(), comment="\033[2Jgone")
    assert "gone" in run("verify", trees, "--key", KEY).out
    assert "\033" not in run("verify", trees, "--key", KEY).out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are POSIX's")
@pytest.mark.parametrize("name", ["small.yaml", "agency.yaml"])
def test_a_pipe_in_place_of_a_file_keeps_nobody_waiting(run: Run, trees: Path, name: str) -> None:
    (trees / name).unlink()
    os.mkfifo(trees / name)
    assert codes(run, trees)[name] == "missing"


@given(text=st.binary(max_size=60), name=st.sampled_from(["SHA256SUMS", "SHA256SUMS.minisig", "agency.yaml"]))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_files_hold_there_are_sentences(run: Run, trees: Path, text: bytes, name: str) -> None:
    kept = (trees / name).read_bytes()
    (trees / name).write_bytes(text)
    done = run("verify", trees, "--key", KEY)
    (trees / name).write_bytes(kept)
    assert done.code == 1 and done.err == "" and "[" in done.out
    assert digest(kept) == digest((trees / name).read_bytes())
