"""`dpup-assistant new`: a tree to begin with, out of a template."""

import sys
from datetime import date
from pathlib import Path

from dpup_assistant.cli.tree_names import as_typed
from dpup_assistant.cli.wrong_use import WrongUseError, near
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.new_file import place_for, write_new
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.storage.templates import new_tree, templates
from dpup_assistant.storage.trees_folder import TreesFolder

_WRITTEN = """{path} is there, as a draft. What comes next:
  dpup-assistant studio {file}    to change it in a window, or open it in an editor
  dpup-assistant check {file}     to see what is wrong with it
  dpup-assistant walk {file}      to try it"""


def run(folder: TreesFolder, new_id: str, template: str) -> int:
    """Write a new tree into a folder, or the current one, and return the exit code.

    Raises WrongUseError where there is no such template, or the tree cannot be written.
    """
    try:
        path = place_for(folder.path or Path(), new_id)
        names = [each.id for each in templates()]
        if template not in names:
            raise WrongUseError(f"There is no template {template}.{near(template, names)}")
        problem = write_new(path, new_tree(template, path.stem, date.today()))
    except (Unreadable, Unwritable) as error:
        raise WrongUseError(str(error)) from error
    print(_WRITTEN.format(path=path, file=as_typed(path)))
    if problem:
        print(problem, file=sys.stderr)
    return 0
