"""Text for people to read, on a terminal or in a file."""

import re
import sys
from shutil import get_terminal_size
from textwrap import fill

WIDEST = 100  # characters; longer lines are hard to read
_INSET = re.compile(r" *(\d+\.? +)?")


def show(text: str) -> None:
    """Print a text. On a terminal its lines are broken between words, as a terminal alone would not."""
    if sys.stdout.isatty():
        width = min(get_terminal_size().columns, WIDEST)
        text = "\n".join(_broken(line, width) for line in text.split("\n"))
    print(text)


def _broken(line: str, width: int) -> str:
    """Return a line broken between words, set in as its beginning is."""
    inset = _INSET.match(line)
    under = " " * inset.end() if inset else ""
    return fill(line, width, subsequent_indent=under, break_long_words=False, break_on_hyphens=False)
