"""What stands on a real terminal: colours where they are wanted, whole words, a screen that is wiped."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.check.small_tree import TEXT
from tests.cli.program import COMMAND, ROOT, environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's")
RED, YELLOW, WIPE = "\033[31merror\033[0m", "\033[33mwarning\033[0m", "\033[H\033[2J\033[3J"


def on_terminal(*typed: str, keys: str = "", errors: bool = False, **named: str) -> str:
    """What a terminal of 60 columns shows. `keys` are typed at once; `errors`: only errors go there."""
    import pty  # not there on Windows
    import termios

    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 60))
    running = subprocess.Popen(
        [*COMMAND, *typed],
        cwd=ROOT,
        env=environment(**{"TERM": "xterm", **named}),
        stdin=theirs,
        stdout=subprocess.DEVNULL if errors else theirs,
        stderr=theirs,
    )
    os.close(theirs)
    os.write(ours, keys.encode())
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:  # the last to hold the terminal has closed it
        pass
    running.wait(timeout=30)
    os.close(ours)
    return shown.decode("utf-8").replace("\r\n", "\n")


@pytest.fixture
def faulty(tmp_path: Path) -> str:
    """A tree with an error and a warning."""
    file = tmp_path / "small.yaml"
    text = TEXT.replace("next: told,", "next: tolled,").replace("2099-12-31", "2026-11-21")
    file.write_text(text, "utf-8")
    return str(file)


def test_faults_are_in_colour_on_a_terminal(faulty: str) -> None:
    shown = on_terminal("check", faulty)
    assert RED in shown and YELLOW in shown


@pytest.mark.parametrize("named", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=lambda named: next(iter(named)))
def test_nobody_gets_colours_who_wants_none(faulty: str, named: dict[str, str]) -> None:
    shown = on_terminal("check", faulty, keys="", errors=False, **named)
    assert "\033" not in shown and "error: " in shown


def test_an_empty_no_color_asks_for_nothing(faulty: str) -> None:
    assert RED in on_terminal("check", faulty, NO_COLOR="")


def test_colours_follow_the_stream_that_shows_the_faults(faulty: str) -> None:
    assert RED in on_terminal("walk", faulty, errors=True)
    piped = subprocess.run(
        [*COMMAND, "check", faulty], cwd=ROOT, env=environment(TERM="xterm"), capture_output=True, check=False
    )
    assert b"\033" not in piped.stdout + piped.stderr


def test_json_is_never_coloured(faulty: str) -> None:
    assert "\033" not in on_terminal("check", faulty, "--format", "json")


def test_lines_are_broken_between_words_and_stay_set_in() -> None:
    lines = on_terminal("walk", "danger", "--answers", "now=now").splitlines()
    assert max(map(len, lines)) <= 60
    place = next(n for n, line in enumerate(lines) if line.startswith("  3. No signal?"))
    assert lines[place + 1].startswith("     ") and lines[place + 1].strip()


def test_hiding_wipes_the_screen_and_what_scrolled_off_it() -> None:
    shown = on_terminal("--open", "share", keys="1\nh\n\nq\n")
    after = shown.partition(WIPE)[2]
    assert after.lstrip().startswith("Press Enter to go on.")
    assert "What do you need to decide?" in after


def test_the_end_of_input_on_a_terminal_ends_the_walk() -> None:
    shown = on_terminal("--open", "share", keys="\x04")
    assert "the walk stops here" in shown and "Traceback" not in shown
