"""`dpup-assistant check`: all that is wrong with trees, each fault with its place and how to mend it."""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date

from dpup_assistant.cli.faults import fault_lines
from dpup_assistant.cli.streams import end_unwritten
from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.output.counted import many
from dpup_assistant.output.overview import overview, overview_lines
from dpup_assistant.storage.files import MAX_BYTES, Unreadable
from dpup_assistant.storage.judging import STDIN, Report, Summary, judge_paths
from dpup_assistant.storage.trees_folder import TreesFolder


def run(folder: TreesFolder, paths: Sequence[str], strict: bool, form: str) -> int:
    """Print what is wrong with files and return the exit code: 1 with any error, 2 where a path is missing.

    With `strict`, a warning counts as an error.
    """
    stdin = sys.stdin.buffer.read(MAX_BYTES + 1) if STDIN in paths else b""  # one more is already too large
    try:
        report = judge_paths(paths, folder.usable, date.today(), stdin)
    except Unreadable as error:
        raise WrongUseError(str(error)) from error
    code = 2 if report.missing else int(any(strict or each.severity == "error" for each in report.faults))
    try:
        print(_json(report) if form == "json" else _text(report), flush=True)
    except OSError as error:  # who reads only its first lines asks for the code all the same
        return code if end_unwritten(error) else 2
    for sentence in report.missing:
        print(sentence, file=sys.stderr)
    return code


def _json(report: Report) -> str:
    """Return a report as JSON (design.md §5, a contract)."""
    trees = [{"id": each.id, **asdict(each.counts)} for each in report.trees]
    faults = [asdict(fault) for fault in report.faults]
    return json.dumps({"faults": faults, "trees": trees}, ensure_ascii=False, indent=2)


def _text(report: Report) -> str:
    """Return a report as text: the faults, the summary of each tree, and how many faults there are."""
    errors = sum(fault.severity == "error" for fault in report.faults)
    lines = [
        *fault_lines(report.faults, sys.stdout),
        *(line for tree in report.trees for line in _summary(tree)),
        *report.empty,
    ]
    return "\n".join([*lines, f"{many(errors, 'error')}, {many(len(report.faults) - errors, 'warning')}."])


def _summary(summary: Summary) -> Iterator[str]:
    """Yield how big a tree is, and, where its walks all end, what it comes to."""
    counts, tree = summary.counts, summary.tree
    walks = "more walks than can be counted" if counts.walks is None else many(counts.walks, "walk")
    size = f"{many(counts.nodes, 'node')}, {walks}, {many(counts.scenarios, 'scenario')}"
    yield f"{summary.id}: {size}, {counts.options_covered} of {counts.options_total} options covered."
    if tree:
        yield from (f"    {line}" for line in overview_lines(tree, overview(tree)))
