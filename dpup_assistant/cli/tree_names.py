"""How a tree is named: by its id, by its file's path, or as `id.question` to start there."""

import os
import re
from pathlib import Path


def is_path(typed: str) -> bool:
    """Return whether a tree is named by its file's path: it has a separator, or ends in .yaml."""
    return os.sep in typed or "/" in typed or typed.endswith(".yaml")


def names_question(typed: str) -> bool:
    """Return whether a question is named with the tree."""
    return "." in typed and not is_path(typed)


def to_see_more(path: Path) -> str:
    """Return the sentence that names the command which tells all that is wrong with a file."""
    return f"To see more: dpup-assistant check {as_typed(path)}"


def as_typed(path: Path) -> str:
    """Return a path as it is typed in a command: in quotes where a shell would part it, of any system's."""
    return str(path) if re.fullmatch(r"[\w./\\:~-]+", str(path)) else f'"{path}"'
