"""`dpup-assistant review`: all that the decisions state, for the people who review them."""

import sys
from pathlib import Path

from dpup_assistant.cli.in_use import left_out, library_in_use, load_all, notes
from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.output.review import review_page
from dpup_assistant.storage.saving.saving import Unwritable, save_as
from dpup_assistant.storage.trees_folder import TreesFolder


def run(folder: TreesFolder, target: Path) -> int:
    """Write the document to a file; return the exit code: 1 where a broken decision is not in it.

    Raises WrongUseError where it cannot be written.
    """
    library = library_in_use(folder)
    loaded = load_all(library)
    page = review_page([each.tree for each in loaded if each.tree], library.known.resources)
    try:
        save_as(target, page.encode())
    except Unwritable as error:
        raise WrongUseError(str(error)) from error
    broken = left_out(loaded)
    for note in (*broken, *notes(library)):
        print(note, file=sys.stderr)
    return 1 if broken else 0
