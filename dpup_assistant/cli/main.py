"""The command line: which command was typed, and what ends it.

Exit codes: 0 good, 1 faults found, 2 wrong use.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dpup_assistant.cli.streams import end_unwritten, open_streams
from dpup_assistant.cli.wrong_use import UnusableError, WrongUseError

if TYPE_CHECKING:
    from argparse import Namespace

    from dpup_assistant.storage.trees_folder import TreesFolder

GOOD, FAULTS, WRONG_USE = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that was typed and return its exit code. Never a traceback for what a user typed."""
    open_streams()
    try:
        code = _run_or_tell(argv)
        sys.stdout.flush()
    except KeyboardInterrupt:
        import signal  # a window must not wait for it

        return 128 + signal.SIGINT
    except OSError as error:
        if error.filename is not None:  # a file's, not a stream's
            raise
        return GOOD if end_unwritten(error) else WRONG_USE
    return code


def _run_or_tell(argv: Sequence[str] | None) -> int:
    """Run the command, or tell on standard error why not. Return the exit code."""
    typed = sys.argv[1:] if argv is None else list(argv)
    try:
        return _run(typed) if typed else _open_window(None, None)
    except WrongUseError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except UnusableError as error:
        from dpup_assistant.cli.faults import fault_lines  # a window must not wait for it

        print("\n".join(fault_lines(error.faults, sys.stderr)), file=sys.stderr)
        return FAULTS
    except SystemExit as ended:  # argparse's, after --help and --version or a wrong option
        return int(ended.code or GOOD)


def _open_window(trees_folder: Path | None, tree: str | None) -> int:
    from dpup_assistant.cli import start

    try:
        return start.run(trees_folder, tree)
    except WrongUseError as error:
        from dpup_assistant.cli.without_qt import tell

        tell(str(error))  # who wanted a window may have no terminal to read it in
        return WRONG_USE


def _run(words: Sequence[str]) -> int:
    """Run the command, importing it only now: a window must not wait for what it does not use."""
    from dpup_assistant.cli.parser import parser

    typed = parser().parse_args(words)
    named = getattr(typed, "trees", None)
    match typed.command:
        case None:
            return _open_window(named, typed.open)
        case "studio":
            from dpup_assistant.cli import studio

            return studio.run(named, typed.tree)
        case "schema":
            from dpup_assistant.cli import schema

            return schema.run()
    from dpup_assistant.cli.folder_in_use import folder_in_use

    return _run_on_trees(typed, folder_in_use(named))


def _run_on_trees(typed: Namespace, folder: TreesFolder) -> int:
    """Run a command on the trees in use."""
    match typed.command:
        case "trees":
            from dpup_assistant.cli import trees

            return trees.run(folder, typed.format)
        case "walk":
            from dpup_assistant.cli import walk

            return walk.run(folder, typed.tree, typed.answers, typed.blank, typed.json, typed.sheet)
        case "check":
            from dpup_assistant.cli import check

            return check.run(folder, typed.paths, typed.strict, typed.format)
        case "compare":
            from dpup_assistant.cli import compare

            return compare.run(folder, typed.old, typed.new, typed.format)
        case "new":
            from dpup_assistant.cli import new

            return new.run(folder, typed.id, typed.template)
        case "book":
            from dpup_assistant.cli import book

            return book.run(folder, typed.named, typed.output)
        case "graph":
            from dpup_assistant.cli import graph

            return graph.run(folder, typed.tree, typed.answers, typed.format, typed.output)
        case "review":
            from dpup_assistant.cli import review

            return review.run(folder, typed.output)
        case "handout":
            from dpup_assistant.cli import handout

            return handout.run(folder, typed.id, typed.output)
        case "sign":
            from dpup_assistant.cli import sign

            return sign.run(folder, typed.folder, typed.key, typed.new_key)
        case "verify":
            from dpup_assistant.cli import verify

            return verify.run(folder, typed.folder, typed.key, typed.format)
        case unknown:
            raise ValueError(unknown)  # the parser knows it, and nothing here does
