"""A desk that is never closed: what the program holds stays what it was. Takes minutes: `make soak`."""

import json
import subprocess
import sys

import pytest

from tests.soak.figures import Figures, growth, too_much

WALKS, RELOADS = 10_000, 1_000
WARM = 500  # of the times: by then a walk came to nearly all pages, and what is kept for good was made
SHORT = 600  # walks that show a leak which was put in
WAYS = {"Show them", "Paper for them", "Checklist on paper", "Hide screen", "Change", "Start again", "picked"}


def day(what: str, times: int) -> tuple[list[int], list[Figures], dict[str, int]]:
    """Works so many times in a process of its own. Returns when it was measured, what, and what was done."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak.day", what, str(times)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    *lines, ways = map(json.loads, done.stdout.splitlines())
    return [line.pop("times") for line in lines], [Figures(**line) for line in lines], ways


def grown(what: str, times: int, warm: int, whole: int = 0) -> tuple[list[str], dict[str, int]]:
    """Returns what grew too much after the first `warm` times, in words, and how often each way was taken.

    It is judged by what it would come to in a `whole` run, which is as long as this one unless told.
    """
    when, seen, ways = day(what, times)
    first = when.index(warm)
    grows = growth(when[first:], seen[first:])
    print(f"{what}: after {warm}: {seen[first]}\nafter {times}: {seen[-1]}\neach time: {grows}")
    return too_much(grows, whole or times), ways


def test_ten_thousand_walks_leave_nothing_behind() -> None:
    found, ways = grown("walks", WALKS, WARM)
    assert not found
    assert min(ways.get(way, 0) for way in WAYS) > WALKS / 200, ways


@pytest.mark.parametrize("leak", ["walks-kept", "walks-connected"])
def test_a_leak_would_be_found(leak: str) -> None:
    found, _ways = grown(leak, SHORT, SHORT // 2, WALKS)
    assert any(each.startswith("objects") for each in found)


def test_reading_the_trees_again_a_thousand_times_leaves_nothing_behind() -> None:
    found, ways = grown("reloads", RELOADS, RELOADS // 10)
    assert not found
    assert ways["Read the trees again"] == RELOADS
    assert ways["broken"] == RELOADS // 10
