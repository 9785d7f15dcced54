"""New trees out of templates. A template is a whole tree without faults, in resources/templates."""

import re
from datetime import date
from pathlib import Path

from dpup_assistant.engine.months import months_later
from dpup_assistant.storage.edits import apply, set_value
from dpup_assistant.storage.files import read_bytes
from dpup_assistant.storage.heads import Head, heads
from dpup_assistant.storage.paths import resources_folder
from dpup_assistant.storage.schema_file import MODELINE
from dpup_assistant.storage.sources import TreeFile, tree_files, tree_id

REVIEW_AFTER = 6  # months


def templates() -> list[Head]:
    """Return the templates' first keys, by id. Raises Unreadable where there are none."""
    return heads(TreeFile(tree_id(path), path, "shipped") for path in tree_files(_folder()))


def new_tree(template: str, new_id: str, today: date, title: str | None = None) -> str:
    """Return the text of a new tree: a draft of this month, without faults, reviewed today.

    `template` is the id of one of the `templates`, whose title stays where there is no other. Raises
    Unreadable where it cannot be read.
    """
    head = {
        "id": new_id,
        "version": f"{today.year}.{today.month:02}",
        "reviewed": today.isoformat(),
        "on": today.isoformat(),
        "review_by": months_later(today, REVIEW_AFTER).isoformat(),
    }
    key = re.compile(rf"^( *(?:- )?)({'|'.join(head)}): .*$", re.MULTILINE)
    text = read_bytes(_folder() / f"{template}.yaml").decode()
    text = MODELINE + key.sub(lambda line: f"{line[1]}{line[2]}: {head[line[2]]}", text)
    return apply(text, set_value(text, ("title",), title)) if title else text


def _folder() -> Path:
    return resources_folder() / "templates"
