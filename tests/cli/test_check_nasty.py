"""`check` of files that no trainer would write: faults, and never a traceback."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dpup_assistant.storage.judging import judge_paths
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.program import ROOT, SHIPPED

LAUGHS = 'a: &a ["lol"]\n' + "".join(
    f"{after}: &{after} [{', '.join([f'*{name}'] * 9)}]\n"
    for name, after in zip("abcdefgh", "bcdefghi", strict=True)
)
NASTY = {
    "binary": bytes(range(256)) * 40,
    "carriage_returns": TEXT.replace("\n", "\r").replace("next: told,", "next: tolled,").encode(),
    "comments": b"# nothing\n# here\n",
    "deep": b"a: " + b"[" * 100_000,
    "deep_closed": b"a: " + b"[" * 5000 + b"]" * 5000,
    "elf": b"\x7fELF\x02\x01\x01\x00" + b"\x00" * 2000,
    "empty": b"",
    "escape": b"title: \x1b[31mred\x1b[0m\n",
    "huge": b"a: b\n" + b"#" * (11 * 1024 * 1024),
    "keys": b"? [a, b]\n: c\n",
    "large_number": b"format: " + b"9" * 10_000,
    "laughs": LAUGHS.encode(),
    "list": b"- a\n- b\n",
    "merge": b"a: &a {b: c}\nd:\n  <<: *a\n",
    "nul": b"format: 1\0\n",
    "only_text": b"hello",
    "open_quote": TEXT.replace('say: "May I', 'say: "May "I').encode(),
    "python_tag": b"a: !!python/object/apply:os.system ['true']\n",
    "second_document": TEXT.encode() + b"---\n" + TEXT.encode(),
    "surrogate": b"a: \xed\xa0\x80\n",
    "tabs": b"questions:\n\twho:\n\t\ttitle: x\n",
    "utf16": TEXT.encode("utf-16"),
    "wrong_kinds": b"format: [1]\nid: {a: b}\nquestions: x\noutcomes: [y]\nscenarios: {a: [b]}\n",
}


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of one good tree and many nasty files, made once: one of them is large."""
    folder = tmp_path_factory.mktemp("nasty")
    for name, raw in NASTY.items():
        (folder / f"{name}.yaml").write_bytes(raw)
    (folder / "small.yaml").write_text(TEXT, "utf-8")
    (folder / "forbidden.yaml").write_text(TEXT.replace("id: small", "id: forbidden"), "utf-8")
    (folder / "folder.yaml").mkdir()
    (folder / "leads_nowhere.yaml").symlink_to("gone.yaml")
    (folder / "round.yaml").symlink_to("and_round.yaml")
    (folder / "and_round.yaml").symlink_to("round.yaml")
    return folder


def test_every_nasty_file_has_a_fault_and_the_good_tree_is_told(
    run: Run, nasty: Path, forbid: Callable[[Path], None]
) -> None:
    forbid(nasty / "forbidden.yaml")
    done = run("check", nasty, "--format", "json")
    assert (done.code, done.err) == (1, "")
    report = json.loads(done.out)
    names = [*NASTY, "leads_nowhere", "round", "and_round", "forbidden"]
    with_errors = {fault["file"] for fault in report["faults"] if fault["severity"] == "error"}
    assert with_errors == {str(nasty / f"{name}.yaml") for name in names}
    assert all(fault["line"] >= 1 and fault["column"] >= 1 for fault in report["faults"])
    assert all(fault["message"] and fault["code"] for fault in report["faults"])
    assert "small" in [tree["id"] for tree in report["trees"]]


def test_nasty_files_leave_the_decisions_working(run: Run, nasty: Path) -> None:
    listed = run("trees", "--trees", nasty)
    assert (listed.code, listed.err) == (0, "")
    usable = [line.split()[0] for line in listed.out.splitlines() if "cannot be used" not in line]
    assert usable == sorted([*SHIPPED, "forbidden", "small"])
    assert run("walk", "share", "--trees", nasty).code == 0


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_tree_is_told_as_unusable(run: Run, nasty: Path, name: str) -> None:
    done = run("walk", name, "--trees", nasty)
    assert (done.code, done.out) == (1, "")
    assert "\x1b" not in done.err and "\0" not in done.err
    assert str(nasty / f"{name}.yaml") in done.err and "Traceback" not in done.err


@pytest.mark.parametrize("name", NASTY)
def test_nasty_bytes_in_place_of_agency_yaml_leave_the_defaults(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "agency.yaml").write_bytes(NASTY[name])
    done = run("walk", "share", "--trees", tmp_path, "--json")
    assert (done.code, json.loads(done.out)["node"]) == (0, "who")
    assert str(tmp_path / "agency.yaml") in done.err or name in ("comments", "empty")


@pytest.mark.parametrize("path", ["/dev/null", "/proc/self/mem", "/dev/zero", "/proc/self/cmdline"])
def test_what_is_no_plain_file_ends_in_a_fault_or_a_sentence(run: Run, path: str) -> None:
    if not Path(path).exists():
        pytest.skip(f"no {path} here")
    done = run("check", path)
    assert done.code in (1, 2)
    assert path in done.out + done.err and "Traceback" not in done.err


def judged(raw: bytes) -> None:
    """Judges bytes as `check -` does."""
    report = judge_paths(["-"], None, date(2026, 11, 22), raw)
    assert report.faults or report.trees
    assert report.missing == ()
    assert all(fault.line >= 1 and fault.column >= 1 and fault.file == "-" for fault in report.faults)


@settings(deadline=None, max_examples=50)
@given(st.binary(max_size=200))
def test_any_bytes_give_faults_or_a_tree(raw: bytes) -> None:
    judged(raw)


SAFETY = (ROOT / "trees/danger.yaml").read_bytes()


@settings(deadline=None, max_examples=60)
@given(st.integers(0, len(SAFETY)), st.integers(0, 400), st.binary(max_size=6))
def test_a_shipped_tree_with_anything_in_place_of_a_part_gives_faults_or_a_tree(
    start: int, length: int, put: bytes
) -> None:
    judged(SAFETY[:start] + put + SAFETY[start + length :])


@settings(deadline=None, max_examples=30)
@given(st.text(max_size=30))
def test_any_path_gives_a_report(name: str) -> None:
    report = judge_paths([f"/nowhere/at/all/{name}"], None, date(2026, 11, 22))
    assert len(report.missing) == 1
