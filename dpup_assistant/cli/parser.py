"""What can be typed after `dpup-assistant`: the commands, their options, and the words of --help."""

from argparse import SUPPRESS, ArgumentParser
from collections.abc import Callable
from pathlib import Path

from dpup_assistant import __version__

Command = Callable[[str, str], ArgumentParser]
"""Adds a command, from its name and what it does."""

_TREES = "a folder with your agency's trees; none: the one that DPUP_TREES names, or that is set"
_ANSWERS = "who=service,told=who+safe"


def parser() -> ArgumentParser:
    """Return the parser of all commands. An option that stands everywhere may come before or after one.

    Such an option has no default here: a command's would undo what came before the command.
    """
    everywhere = ArgumentParser(add_help=False, argument_default=SUPPRESS)
    everywhere.add_argument("--trees", type=Path, metavar="DIR", help=_TREES)
    everywhere.add_argument("--version", action="version", version=f"DPUP Assistant {__version__}")
    whole = ArgumentParser(
        prog="dpup-assistant",
        description="Guided decisions about people's information, and the words to say to them.",
        parents=[everywhere],
        allow_abbrev=False,
    )
    whole.add_argument("--open", metavar="TREE", help="open the window at this decision")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def command(name: str, words: str) -> ArgumentParser:
        return commands.add_parser(
            name, help=words, description=f"{words}.", parents=[everywhere], allow_abbrev=False
        )

    _to_use(command)
    _to_judge(command)
    _to_hand_over(command)
    _to_write(command)
    _to_sign(command)
    return whole


def _to_use(command: Command) -> None:
    """Add the commands that list and walk decisions."""
    trees = command("trees", "List the decisions")
    trees.add_argument("--format", choices=("text", "json"), default="text", help="text, or JSON")
    walk = command("walk", "Walk a tree with the answers given")
    walk.add_argument("tree", metavar="TREE", help="an id, a file, or id.question to start there")
    walk.add_argument(
        "--answers",
        action="append",
        default=[],
        metavar=_ANSWERS,
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


def _to_judge(command: Command) -> None:
    """Add the commands that tell what is wrong with trees, and what changed."""
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


def _to_write(command: Command) -> None:
    """Add the commands that begin and change trees."""
    new = command("new", "Write a new tree into your trees folder or, without one, into this folder")
    new.add_argument("id", metavar="ID", help="its id, such as home_visits; the file is ID.yaml")
    new.add_argument(
        "--from",
        dest="template",
        default="plain",
        metavar="TEMPLATE",
        help="what to begin with: collect, plain or share; none: plain",
    )
    studio = command("studio", "Open the trainer's window, to write and change trees")
    studio.add_argument("tree", nargs="?", metavar="TREE", help="an id or a file; none: all of the folder")
    command("schema", "Print the JSON Schema of a tree file, for an editor")


def _to_sign(command: Command) -> None:
    """Add the commands that sign trees, and that tell whether they are as they were signed."""
    sign = command("sign", "Sign a folder of trees, so that desks can tell whose they are")
    folder = "the folder; none: the one in use"
    sign.add_argument("folder", nargs="?", type=Path, metavar="DIR", help=folder)
    how = sign.add_mutually_exclusive_group(required=True)
    how.add_argument("--key", type=Path, metavar="NAME.key", help="the key; its passphrase is asked for")
    how.add_argument(
        "--new-key", type=Path, metavar="NAME", help="make a key: NAME.key, which signs, and NAME.pub"
    )
    verify = command("verify", "Tell which files are as they were signed, and by whom")
    verify.add_argument(
        "folder", nargs="?", type=Path, metavar="DIR", help=f"{folder}, and the program's own"
    )
    verify.add_argument("--key", metavar="NAME.pub", help="a public key, or its last line; none: the set one")
    verify.add_argument("--format", choices=("text", "json"), default="text", help="text, or JSON")


def _to_hand_over(command: Command) -> None:
    """Add the commands that put decisions, and what goes with them, on paper or in a picture."""
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
        metavar=_ANSWERS,
        help="mark the way that these answers go, typed as after walk",
    )
    graph.add_argument("-o", "--output", type=Path, metavar="FILE", help="the file; none: print it")
    review = command("review", "Write down all that the decisions state, for those who review them")
    review.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.html", help="the file")
    handout = command("handout", "List the paper to hand out, or write one of it to a file")
    handout.add_argument("id", nargs="?", metavar="ID", help="one of the list; none: the list")
    handout.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="the file: .html, .txt or .pdf; none: as text here"
    )
