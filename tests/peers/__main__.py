"""Measures what people would use instead beside the program, in one run: `make bench-peers`.

The peer is Debian's Chromium with a SurveyJS questionnaire of the questions of `share`, from local files. It
gets its best case: a window without tabs, the libraries minified, no GPU to look for, nothing fetched, no
crash reporter, no sandbox. Both start by turns on one screen. The first question is shown as soon as words
stand in its place.
"""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from dpup_assistant.storage.paths import shipped_trees_folder
from tests.bench.measure import median
from tests.bench.painted import Screen, screen
from tests.peers.questionnaire import write_questionnaire
from tests.peers.running import Start, memory, running

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / "dpup-assistant"
BROWSER = shutil.which("chromium") or "chromium"
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-breakpad",
    "--password-store=basic",
)
RUNS = 7
TREE = "share"


@dataclass(frozen=True, slots=True)
class Row:
    """The same of both, in one unit. Less is better."""

    what: str
    peer: float
    ours: float
    unit: str

    def __str__(self) -> str:
        ratio = self.ours / self.peer
        won = "lower" if ratio < 1 else "NOT LOWER"
        return f"{self.what:<58} {self.peer:>9.2f} {self.ours:>9.2f} {self.unit:<3} {ratio:>6.2f} x  {won}"


def browser(page: Path, home: Path) -> list[str]:
    """Returns the command that opens the questionnaire, as a shortcut on a desk would."""
    window = ["--window-position=0,0", "--window-size=1024,720"]
    return [BROWSER, *QUIET, *window, f"--user-data-dir={home / 'profile'}", f"--app={page.as_uri()}"]


def ours() -> list[str]:
    """Returns the command that opens the program at the first question."""
    program = BUNDLE / "dpup-assistant"
    start = [str(program)] if program.is_file() else [sys.executable, "-m", "dpup_assistant"]
    return [*start, "--open", TREE]


def twice(command: list[str], home: Path, on: Screen) -> tuple[Start, Start, float]:
    """Starts a program in an empty home and then in the used one. Returns both, and its memory in MB."""
    with running(command, home, on) as first:
        memory(first.process, home)  # it may end what it does at its first start
    with running(command, home, on) as second:
        return first, second, memory(second.process, home)


def disk_of_browser() -> float:
    """Returns the MB that Chromium takes with what Debian would remove along with it."""
    listed = _told("apt-get", "--simulate", "remove", "--auto-remove", "chromium", "chromium-common")
    before = _told("apt-get", "--simulate", "autoremove")
    gone = {line.split()[1] for line in listed.splitlines() if line.startswith("Remv")}
    gone -= {line.split()[1] for line in before.splitlines() if line.startswith("Remv")}
    sizes = _told("dpkg-query", "--show", "--showformat", "${Installed-Size}\n", *sorted(gone))
    return sum(map(int, sizes.split())) * 1024 / 1e6


def disk_of(folder: Path) -> float:
    """Returns the MB of the files of a folder."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def rows(work: Path, on: Screen) -> list[Row]:
    """Measures both."""
    site = work / "questionnaire"
    site.mkdir()
    page = write_questionnaire(shipped_trees_folder() / f"{TREE}.yaml", site)
    peers, own = [], []
    for run in range(RUNS):
        peers.append(twice(browser(page, work / f"peer{run}"), work / f"peer{run}", on))
        own.append(twice(ours(), work / f"ours{run}", on))
    begun = [(0, "first start"), (1, "later start")]
    found = [
        Row(
            f"to the first question, {how}, {figure}",
            median(getattr(each[place], name) for each in peers),
            median(getattr(each[place], name) for each in own),
            "s",
        )
        for name, figure in (("wall", "wall"), ("cpu", "CPU of all processes"))
        for place, how in begun
    ]
    found.append(
        Row("memory (PSS) of all processes", median(e[2] for e in peers), median(e[2] for e in own), "MB")
    )
    if BUNDLE.is_dir():
        found.append(Row("disk", disk_of_browser() + disk_of(site), disk_of(BUNDLE), "MB"))
    return found


def main() -> None:
    """Prints the table."""
    if not (BUNDLE / "dpup-assistant").is_file():
        print("There is no portable program yet: make bundle builds it. This is the source with its .venv.")
    with tempfile.TemporaryDirectory() as work, screen() as on:
        found = rows(Path(work), on)
    print(f"{'less is better; medians of ' + str(RUNS):<58} {'Chromium':>9} {'ours':>9}      ratio")
    print(*found, sep="\n")
    lower = all(line.ours < line.peer for line in found)
    print("Ours is lower in every line." if lower else "Ours is NOT lower in every line.")


def _told(*command: str) -> str:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    return done.stdout


if __name__ == "__main__":
    main()
