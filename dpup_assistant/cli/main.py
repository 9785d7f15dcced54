"""The command line: which command was typed, and what ends it.

Exit codes: 0 good, 1 faults found, 2 wrong use.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from dpup_assistant.cli.streams import end_unwritten, open_streams
from dpup_assistant.cli.wrong_use import UnusableError, WrongUseError

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

    return start.run(trees_folder, tree)


def _run(words: Sequence[str]) -> int:
    """Run the command, importing it only now: a window must not wait for what it does not use."""
    from dpup_assistant.cli.parser import parser

    typed = parser().parse_args(words)
    typed.trees = getattr(typed, "trees", None)
    match typed.command:
        case "trees":
            from dpup_assistant.cli import trees

            return trees.run(typed.trees, typed.format)
        case "walk":
            from dpup_assistant.cli import walk

            return walk.run(typed.trees, typed.tree, typed.answers, typed.blank, typed.json, typed.sheet)
        case "check":
            from dpup_assistant.cli import check

            return check.run(typed.trees, typed.paths, typed.strict, typed.format)
        case "compare":
            from dpup_assistant.cli import compare

            return compare.run(typed.trees, typed.old, typed.new, typed.format)
        case "schema":
            from dpup_assistant.cli import schema

            return schema.run()
        case "new":
            from dpup_assistant.cli import new

            return new.run(typed.trees, typed.id, typed.template)
        case "book":
            from dpup_assistant.cli import book

            return book.run(typed.trees, typed.named, typed.output)
        case "graph":
            from dpup_assistant.cli import graph

            return graph.run(typed.trees, typed.tree, typed.answers, typed.format, typed.output)
        case "review":
            from dpup_assistant.cli import review

            return review.run(typed.trees, typed.output)
        case "handout":
            from dpup_assistant.cli import handout

            return handout.run(typed.trees, typed.id, typed.output)
        case "studio":
            from dpup_assistant.cli import studio

            return studio.run(typed.trees, typed.tree)
        case _:
            return _open_window(typed.trees, typed.open)
