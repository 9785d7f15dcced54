"""The JSON Schema beside trees, which an editor reads to complete, explain and underline."""

import json
from pathlib import Path

from dpup_assistant.check.schema import tree_schema
from dpup_assistant.storage.files import Unreadable, read_bytes
from dpup_assistant.storage.saving import save

SCHEMA_FILE = "tree.schema.json"
MODELINE = f"# yaml-language-server: $schema={SCHEMA_FILE}\n"
"""The first line of a tree, by which an editor finds the schema beside it."""


def schema_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(tree_schema(), ensure_ascii=False, indent=2) + "\n"


def write_schema(folder: Path) -> None:
    """Put this program's schema into a folder of trees, unless it is there. Raises OSError."""
    file, wanted = folder / SCHEMA_FILE, schema_text().encode()
    try:
        is_there = read_bytes(file) == wanted
    except Unreadable:
        is_there = False
    if not is_there:
        save(file, wanted)
