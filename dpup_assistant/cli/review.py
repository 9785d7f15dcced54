"""`dpup-assistant review`: all that the decisions state, for the people who review them."""

import sys
from pathlib import Path

from dpup_assistant.cli.in_use import library_in_use, load_all, notes
from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.output.review import review_page
from dpup_assistant.storage.saving import save


def run(trees_folder: Path | None, target: Path) -> int:
    """Write the document to a file; return the exit code. Raises WrongUseError where it cannot be written."""
    library = library_in_use(trees_folder)
    trees = [loaded.tree for loaded in load_all(library) if loaded.tree]
    page = review_page(trees, library.known.resources)
    try:
        save(target, page.encode())
    except OSError as error:
        raise WrongUseError(f"{target} cannot be written: {error.strerror}.") from error
    for note in notes(library):
        print(note, file=sys.stderr)
    return 0
