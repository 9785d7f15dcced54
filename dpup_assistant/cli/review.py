"""`dpup-assistant review`: all that the decisions state, for the people who review them."""

import sys
from pathlib import Path

from dpup_assistant.cli.in_use import library_in_use, load_all, notes
from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.output.review import review_page
from dpup_assistant.storage.saving import save


def run(trees_folder: Path | None, target: Path) -> int:
    """Write the document to a file; return the exit code: 1 where a broken decision is not in it.

    Raises WrongUseError where it cannot be written.
    """
    library = library_in_use(trees_folder)
    loaded = list(zip(library.files, load_all(library), strict=True))
    page = review_page([each.tree for _, each in loaded if each.tree], library.known.resources)
    try:
        save(target, page.encode())
    except OSError as error:
        raise WrongUseError(f"{target} cannot be written: {error.strerror}.") from error
    broken = [file.path for file, each in loaded if not each.tree]
    for path in broken:
        print(
            f"{path} is broken, so it is not in it. To see more: dpup-assistant check {path}", file=sys.stderr
        )
    for note in notes(library):
        print(note, file=sys.stderr)
    return 1 if broken else 0
