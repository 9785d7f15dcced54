"""How long `check` takes on a big tree, beside a plain YAML loader that says nothing about it."""

import sys
import tempfile
from pathlib import Path

from tests.bench.big_tree import big_tree
from tests.bench.measure import Line, fresh, median

SIZES = (1_000, 10_000)  # questions
RUNS = 5
LOADER = """
import gc, json, sys, time
began = time.perf_counter(), time.process_time()
import yaml
yaml.load(open(sys.argv[1], encoding="utf-8"), yaml.CSafeLoader)
print(json.dumps({"wall": time.perf_counter() - began[0], "cpu": time.process_time() - began[1]}))
"""
CHECK = """
import contextlib, io, json, sys, time
began = time.perf_counter(), time.process_time()
with contextlib.redirect_stdout(io.StringIO()) as told:
    from dpup_assistant.cli.main import main
    try:
        code = main(["check", sys.argv[1], "--format", "json"])
    except SystemExit as end:
        code = end.code
taken = {"wall": time.perf_counter() - began[0], "cpu": time.process_time() - began[1]}
report = json.loads(told.getvalue())
errors = [fault for fault in report["faults"] if fault["severity"] == "error"]
assert code in (0, None) and not errors, errors[:3]
print(json.dumps(taken))
"""


def checking() -> list[Line]:
    """Measures both in fresh processes, by turns, each with its imports. Seconds, medians."""
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for questions in SIZES:
            tree = Path(folder, "big.yaml")
            tree.write_text(big_tree(questions), encoding="utf-8")
            pairs = [
                [fresh(sys.executable, "-c", script, str(tree))["wall"] for script in (LOADER, CHECK)]
                for _ in range(RUNS)
            ]
            floor, ours = (median(column) for column in zip(*pairs, strict=True))
            lines.append(Line(f"check {questions:,} questions, beside yaml.load", floor, ours, "s", 0.5))
    return lines
