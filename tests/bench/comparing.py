"""How long `compare` takes on two big trees, beside a plain YAML loader that only reads them."""

import sys
import tempfile
from pathlib import Path

from tests.bench.big_tree import big_tree
from tests.bench.measure import Line, fresh, median

QUESTIONS = 10_000
RUNS = 3
LINEAR = 1.15  # as for checking
TIMED = """
import json, sys, time
def timed(work):
    began = time.perf_counter()
    work(*sys.argv[1:])
    return time.perf_counter() - began
"""
LOADER = """
import yaml
def load(*paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            yaml.load(file, yaml.CSafeLoader)
timed(load)
print(json.dumps({"all": timed(load)}))
"""
COMPARE = """
import contextlib, io
from datetime import date
from dpup_assistant.cli.main import main
from dpup_assistant.engine.compare import compare
from dpup_assistant.storage.library import open_library
from dpup_assistant.storage.versions import read_version
def whole(old, new):
    with contextlib.redirect_stdout(io.StringIO()) as told:
        code = main(["compare", old, new, "--format", "json"])
    report = json.loads(told.getvalue())
    assert code == 0 and report["whole"] and len(report["changed"]) == 2, report
library = open_library(None, date.today())
trees = [tree for path in sys.argv[1:] for tree in read_version(path, library).trees.values()]
timed(whole)  # the first time imports what is needed
print(json.dumps({"all": timed(whole), "alone": timed(lambda *paths: compare(*trees))}))
"""


def comparing() -> list[Line]:
    """Measures both in fresh processes, by turns: medians, in seconds."""
    (floor, ours, alone), (_, _, small) = _medians(QUESTIONS), _medians(QUESTIONS // 10)
    return [
        Line(f"compare two trees of {QUESTIONS:,} questions; yaml.load", floor, ours, "s", None),
        Line("  of this, to compare once they are read", floor, alone, "s", None),
        Line("  the same; ten times a tenth of the questions", 10 * small, alone, "s", LINEAR),
    ]


def _medians(questions: int) -> tuple[float, float, float]:
    """Returns how long the loader, the command and the comparing alone take.

    In the middle of the new tree a question is no longer asked, and some words are others: from there on the
    two trees are never quite at the same place.
    """
    old, middle = big_tree(questions), questions // 2
    new = old.replace(f"next: point_{middle},", f"next: point_{middle + 1},").replace("Yes, we have", "Yes")
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder, f"{name}.yaml")) for name in ("old", "new")]
        for path, text in zip(paths, (old, new), strict=True):
            Path(path).write_text(text, encoding="utf-8")
        pairs = [
            [fresh(sys.executable, "-c", TIMED + script, *paths) for script in (LOADER, COMPARE)]
            for _ in range(RUNS)
        ]
    return (
        median(floor["all"] for floor, _ in pairs),
        median(ours["all"] for _, ours in pairs),
        median(ours["alone"] for _, ours in pairs),
    )
