"""The program as it runs by itself: encodings, closed streams, Ctrl-C, and no Qt where there is no window."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.check.small_tree import TEXT
from tests.cli.program import COMMAND, ROOT, environment, program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals as POSIX has them")
LOCALES = [
    {},
    {"LANG": "C", "LC_ALL": "C"},
    {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
]


@pytest.mark.parametrize("named", LOCALES, ids=lambda named: " ".join(named.values()) or "none")
def test_output_is_utf_8_whatever_the_locale(named: dict[str, str]) -> None:
    done = program("walk", "share", "--json", stdin=b"", **named)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Whānau" in json.loads(done.stdout.decode("utf-8"))["options"]["others"]
    wrong = program("walk", "whānau", stdin=b"", **named)
    assert (wrong.returncode, wrong.stdout) == (2, b"")
    assert wrong.stderr.decode("utf-8").startswith("There is no tree wh")


def test_a_name_that_is_no_utf_8_is_shown_all_the_same(tmp_path: Path) -> None:
    file = os.fsencode(tmp_path) + b"/wh\xe4nau.yaml"
    Path(os.fsdecode(file)).write_text("", "utf-8")
    done = program("check", os.fsdecode(file), "--format", "json")
    assert (done.returncode, done.stderr) == (1, b"")
    assert json.loads(done.stdout.decode("utf-8"))["faults"][0]["file"].endswith("wh?nau.yaml")


def test_check_reads_standard_input_as_bytes() -> None:
    done = program("check", "-", stdin=b"\xff\xfe", LC_ALL="C")
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"-:1:1: error: " in done.stdout


def shell(line: str, **named: str) -> subprocess.CompletedProcess[bytes]:
    """Runs a line of shell, in which `$dpup` is the program."""
    return subprocess.run(
        ["sh", "-c", line],
        cwd=ROOT,
        env=environment(dpup=" ".join(COMMAND), **named),
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("command", ["schema", "walk share", "check big.yaml", "--help", ""])
def test_a_closed_pipe_ends_quietly(tmp_path: Path, command: str) -> None:
    big = tmp_path / "big.yaml"
    big.write_text(TEXT + "".join(f"extra_{n}: x\n" for n in range(3000)), "utf-8")
    command = command.replace("big.yaml", str(big))
    for reader in ("true", "head -1"):
        done = shell(f"( $dpup {command} </dev/null; echo $? >&2 ) | {reader}")
        assert done.stderr in (b"0\n", b"1\n"), done.stderr
        assert done.stdout.count(b"\n") <= 1


def test_faults_are_found_though_nobody_reads_them_to_the_end(tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(TEXT.replace("next: told", "next: tolled"), "utf-8")
    done = shell(f"( $dpup check {tmp_path}; echo $? >&2 ) | true")
    assert done.stderr == b"1\n"


@pytest.mark.parametrize("command", ["trees", "walk nothing", "frob"])
def test_streams_that_were_closed_before_the_start_do_no_harm(command: str) -> None:
    code = shell(f"$dpup {command} </dev/null >/dev/null 2>&1").returncode
    for closed in (">&-", "2>&-", "<&- >&- 2>&-"):
        done = shell(f"$dpup {command} {closed}")
        assert done.returncode == code
        assert b"Traceback" not in done.stdout + done.stderr


def test_no_keyboard_at_all_says_how_to_go_on() -> None:
    for closed in ("<&-", "</dev/null"):
        done = shell(f"$dpup {closed}")
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"To go on, run this in a terminal" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
@pytest.mark.parametrize("command", ["trees", "schema"])
def test_a_full_disk_is_one_sentence(command: str) -> None:
    done = shell(f"$dpup {command} >/dev/full")
    assert done.returncode == 2
    assert done.stderr == b"The output could not be written: No space left on device.\n"


@pytest.mark.parametrize("typed", [["check", "-"], ["--open", "share"]], ids=["check", "walk"])
def test_ctrl_c_ends_quietly(typed: list[str]) -> None:
    running = subprocess.Popen(
        [*COMMAND, *typed],
        cwd=ROOT,
        env=environment(PYTHONUNBUFFERED="1"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdout
    if typed[0] == "check":
        _wait_until_it_reads(running.pid)
    else:
        os.read(running.stdout.fileno(), 1)  # its first words are there, so it waits for the next key
        _wait_until_it_reads(running.pid)
    running.send_signal(signal.SIGINT)
    _, errors = running.communicate(timeout=30)
    assert (running.returncode, errors) == (130, b"")


def _wait_until_it_reads(pid: int) -> None:
    """Waits until a process sleeps in a read of its standard input, as far as this system tells."""
    syscall = Path(f"/proc/{pid}/syscall")
    for _ in range(300):
        try:
            if syscall.read_text().startswith("0 0x0 "):  # read(0, …) on 64-bit Intel and AMD
                return
        except OSError:
            break
        time.sleep(0.05)
    time.sleep(2)


def test_a_walk_in_the_terminal_is_a_pipe_away() -> None:
    done = program("--open", "share.told", stdin=b"1 2\nb\n0\nd\n1\nq\n")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Ring 111 now" in done.stdout.decode()


def test_keys_that_are_no_utf_8_are_not_on_offer() -> None:
    done = program("--open", "share", stdin=b"\xff\nq\n", PYTHONIOENCODING="utf-8:strict")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"That is not on offer here." in done.stdout


WITHOUT_QT = """
import sys
sys.modules['PySide6'] = sys.modules['shiboken6'] = None
from dpup_assistant.cli.main import main
sys.exit(main(sys.argv[1:]))
"""
SHORT = [
    "trees",
    "trees --format json",
    "walk danger --answers now=now",
    "walk share --json",
    "check",
    "schema",
    "",
]


@pytest.mark.parametrize("command", SHORT)
def test_every_command_and_the_terminal_walk_without_qt(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *command.split()],
        cwd=ROOT,
        env=environment(),
        input=b"1\n",
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout


def test_a_window_without_qt_is_a_walk_in_the_terminal() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, "--open", "share"],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        input=b"q\n",
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert done.stderr.startswith(b"The window cannot open, so this walks in the terminal.")
    assert done.stderr.count(b"\n") == 1
    assert b"Who would get it?" in done.stdout
