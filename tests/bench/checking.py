"""How long `check` takes on a big tree, beside a plain YAML loader that says nothing about it."""

import sys
import tempfile
from pathlib import Path

from tests.bench.big_tree import big_tree
from tests.bench.measure import Line, fresh, median

BUDGETS = {1_000: None, 10_000: 0.5}  # questions, and how many times the floor a check may take
RUNS = 5
LINEAR = 1.15  # how far from ten times as long for ten times as many still counts as linear
TIMED = """
import json, sys, time
def timed():
    began = time.perf_counter()
    work(sys.argv[1])
    return time.perf_counter() - began
timed()  # the first time imports what is needed
print(json.dumps({"wall": timed()}))
"""
LOADER = """
import yaml
def work(path):
    with open(path, encoding="utf-8") as file:
        yaml.load(file, yaml.CSafeLoader)
"""
CHECK = """
import contextlib, io, json
from dpup_assistant.cli.main import main
def work(path):
    with contextlib.redirect_stdout(io.StringIO()) as told:
        code = main(["check", path, "--format", "json"])
    errors = [fault for fault in json.loads(told.getvalue())["faults"] if fault["severity"] == "error"]
    assert code == 0 and not errors, errors[:3]
"""


def checking() -> list[Line]:
    """Measures both in fresh processes, by turns: medians, in seconds, of the second time in each process."""
    taken = {questions: _medians(big_tree(questions)) for questions in BUDGETS}
    small, big = (ours for _, ours in taken.values())
    return [
        *(
            Line(f"check {count:,} questions; yaml.load", *pair, "s", BUDGETS[count])
            for count, pair in taken.items()
        ),
        Line("check 10,000 questions; ten times 1,000", 10 * small, big, "s", LINEAR),
    ]


def _medians(text: str) -> tuple[float, float]:
    """Returns how long the loader and the check take on this text."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "big.yaml")
        tree.write_text(text, encoding="utf-8")
        pairs = [
            [fresh(sys.executable, "-c", script + TIMED, str(tree))["wall"] for script in (LOADER, CHECK)]
            for _ in range(RUNS)
        ]
    return median(floor for floor, _ in pairs), median(ours for _, ours in pairs)
