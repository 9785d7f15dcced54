"""The command line: which command was typed, and what ends it.

Exit codes: 0 good, 1 faults found, 2 wrong use.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dpup_assistant import __version__
from dpup_assistant.cli.streams import end_unwritten, open_streams
from dpup_assistant.cli.wrong_use import UnusableError, WrongUseError

if TYPE_CHECKING:
    import argparse

GOOD, FAULTS, WRONG_USE = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that was typed and return its exit code. Never a traceback for what a user typed."""
    open_streams()
    try:
        code = _run_or_tell(argv)
        sys.stdout.flush()
    except KeyboardInterrupt:
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
    typed = _parser().parse_args(words)
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


def _parser() -> argparse.ArgumentParser:
    """Return the parser of all commands. An option that stands everywhere may come before or after one.

    Such an option has no default here: a command's would undo what came before the command.
    """
    import argparse  # a window must not wait for it

    everywhere = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    everywhere.add_argument("--trees", type=Path, metavar="DIR", help="a folder with your agency's trees")
    everywhere.add_argument("--version", action="version", version=f"DPUP Assistant {__version__}")
    parser = argparse.ArgumentParser(
        prog="dpup-assistant",
        description="Guided decisions about people's information, and the words to say to them.",
        parents=[everywhere],
        allow_abbrev=False,
    )
    parser.add_argument("--open", metavar="TREE", help="open the window at this decision")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def command(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=words, description=f"{words}.", parents=[everywhere], allow_abbrev=False
        )

    trees = command("trees", "List the decisions")
    trees.add_argument("--format", choices=("text", "json"), default="text", help="text, or JSON")
    walk = command("walk", "Walk a tree with the answers given")
    walk.add_argument("tree", metavar="TREE", help="an id, a file, or id.question to start there")
    walk.add_argument(
        "--answers",
        action="append",
        default=[],
        metavar="who=service,told=who+safe",
        help="answers by question, in any order; a checklist joins what is ticked with +, or is none",
    )
    walk.add_argument(
        "--blank",
        action="append",
        default=[],
        metavar='recipient="your doctor"',
        help="words for a blank in the script",
    )
    walk.add_argument("--json", action="store_true", help="print one JSON object")
    walk.add_argument(
        "--sheet",
        type=Path,
        metavar="FILE",
        help="write the person's own sheet to a file: .html, .txt or .pdf",
    )
    check = command("check", "List all that is wrong with trees")
    check.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="files, folders, or - for standard input; none: all in use",
    )
    check.add_argument("--strict", action="store_true", help="warnings fail too")
    check.add_argument("--format", choices=("text", "json"), default="text", help="text, or JSON")
    compare = command("compare", "List what changed from a tree, or a folder of trees, to another")
    where = "a file, a folder, or REV:PATH for one in a Git revision, such as HEAD~1:trees"
    compare.add_argument("old", metavar="OLD", help=where)
    compare.add_argument("new", metavar="NEW", help=where)
    compare.add_argument("--format", choices=("text", "json"), default="text", help="text, or JSON")
    new = command("new", "Write a new tree into this folder, or into the one of --trees")
    new.add_argument("id", metavar="ID", help="its id, such as home_visits; the file is ID.yaml")
    new.add_argument(
        "--from",
        dest="template",
        default="plain",
        metavar="TEMPLATE",
        help="what to begin with: collect, plain or share; none: plain",
    )
    book = command("book", "Write whole decisions to one document, for those who sign them off")
    book.add_argument("named", nargs="*", metavar="TREE", help="ids or files; none: all in use")
    book.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="the file: .html or .pdf"
    )
    graph = command("graph", "Draw a tree, or write it as text that others draw")
    graph.add_argument("tree", metavar="TREE", help="an id, a file, or id.question to start there")
    graph.add_argument(
        "--format", choices=("mermaid", "dot", "svg"), required=True, help="svg is the picture"
    )
    graph.add_argument(
        "--answers",
        action="append",
        default=[],
        metavar="who=service,told=who+safe",
        help="mark the way that these answers go, typed as after walk",
    )
    graph.add_argument("-o", "--output", type=Path, metavar="FILE", help="the file; none: here")
    review = command("review", "Write down all that the decisions state, for those who review them")
    review.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.html", help="the file")
    handout = command("handout", "List the paper to hand out, or write one of it to a file")
    handout.add_argument("id", nargs="?", metavar="ID", help="one of the list; none: the list")
    handout.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="the file: .html, .txt or .pdf; none: as text here"
    )
    studio = command("studio", "Open the trainer's window, to write and change trees")
    studio.add_argument("tree", nargs="?", metavar="TREE", help="an id or a file; none: all of the folder")
    command("schema", "Print the JSON Schema of a tree file, for an editor")
    return parser
