"""`dpup-assistant handout`: paper to hand out that needs no walk."""

import sys
from pathlib import Path
from unicodedata import normalize

from dpup_assistant.cli.in_use import library_in_use, notes, titles
from dpup_assistant.cli.wrong_use import WrongUseError, near
from dpup_assistant.desk.sheet_file import UnsavedError, save_sheet
from dpup_assistant.engine.handout import Handouts
from dpup_assistant.output.handout_sheet import handout_sheet
from dpup_assistant.output.sheet_text import sheet_text
from dpup_assistant.storage.handouts import load_handouts
from dpup_assistant.storage.trees_folder import TreesFolder

_FOR = {
    "person": "the person",
    "worker": "the worker",
    "provider": "other services",
    "service": "your service",
}


def run(folder: TreesFolder, name: str | None, target: Path | None) -> int:
    """List the handouts, print one as text, or write it to a file of the kind its name ends in.

    Return the exit code. Raises WrongUseError for a handout that is not there, and for a file that cannot be
    written.
    """
    library = library_in_use(folder)
    handouts, faults = load_handouts(library.known)
    for note in notes(library, faults):
        print(note, file=sys.stderr)
    if not name:
        if target:
            raise WrongUseError(f"Name the handout to write.{near('', handouts)}")
        print(_list(handouts))
        return 0
    handout = handouts.get(normalize("NFC", name))
    if not handout:
        raise WrongUseError(f"There is no handout {name}.{near(name, handouts)}")
    sheet = handout_sheet(handout, library.known.resources, library.agency, titles(library))
    if not target:
        print(sheet_text(sheet), end="")
        return 0
    try:
        save_sheet(sheet, target)
    except UnsavedError as why:
        raise WrongUseError(str(why)) from why
    return 0


def _list(handouts: Handouts) -> str:
    """Return the handouts a line each, their parts under one another: id, title, whom it is for."""
    longest_id = max((len(name) for name in handouts), default=0)
    longest_title = max((len(each.title) for each in handouts.values()), default=0)
    return "\n".join(
        f"{name:{longest_id}}  {each.title:{longest_title}}  for {_FOR[each.for_whom]}"
        for name, each in handouts.items()
    )
