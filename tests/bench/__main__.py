"""Measures the program, each figure with its floor beside it in the same run: `make bench`.

Figures are for reading, on the machine that made them. Nothing fails when one is worse than it should be.
"""

import sys
import time

from tests.bench.at_desk import desk
from tests.bench.checking import checking
from tests.bench.comparing import comparing
from tests.bench.graph import graph
from tests.bench.measure import Line, fresh, median
from tests.bench.studio import studio
from tests.bench.window import STARTED

RUNS = 11
FRAME = 1000 / 60  # milliseconds


def python(*arguments: str) -> dict[str, float]:
    """Runs a module of these benchmarks in a new process and returns its figures."""
    return fresh(sys.executable, "-m", *arguments, **{STARTED: repr(time.time())})


def by_turns(what: str, figure_names: list[str], runs: int) -> list[tuple[float, float]]:
    """Opens both windows by turns, once for nothing. Returns medians (bare, ours) of each figure."""
    pairs = [
        [python("tests.bench.window", kind, what) for kind in ("bare", "ours")] for _ in range(runs + 1)
    ][1:]
    return [
        (median(bare[name] for bare, _ in pairs), median(ours[name] for _, ours in pairs))
        for name in figure_names
    ]


def lines() -> list[Line]:
    """Measures everything on a virtual screen, in an empty home."""
    wall, cpu = by_turns("start", ["wall", "cpu"], RUNS)
    (pss,) = by_turns("memory", ["pss"], 3)
    answered = python("tests.bench.answers")
    return [
        Line("start to first page painted, wall; bare window", *wall, "s", 1.6),
        Line("start to first page painted, CPU; bare window", *cpu, "s", 1.6),
        Line("memory (PSS), trees loaded, in a walk; bare window", *pss, "MB", 1.75),
        Line("answer to next page painted, p50; one frame", FRAME, answered["p50"], "ms", 8 / FRAME),
        Line("answer to next page painted, p99; one frame", FRAME, answered["p99"], "ms", 1),
        Line("  of these, answer to an outcome, p50; one frame", FRAME, answered["outcome_p50"], "ms", None),
        Line("  of these, answer to an outcome, p99; one frame", FRAME, answered["outcome_p99"], "ms", None),
        *checking(),
        *comparing(),
        *graph(FRAME),
        *studio(),
    ]


def main() -> None:
    """Prints the table."""
    with desk():
        print(f"{'what; beside which floor':<52} {'floor':>9} {'ours':>9}      ratio    budget")
        for line in lines():
            print(line, flush=True)


if __name__ == "__main__":
    main()
