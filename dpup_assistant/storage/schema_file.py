"""The JSON Schema of trees, which comes along: by it an editor completes, explains and underlines."""

import json
from pathlib import Path

from dpup_assistant.storage.files import Unreadable, read_bytes
from dpup_assistant.storage.paths import resources_folder
from dpup_assistant.storage.saving.saving import save

SCHEMA_FILE = "tree.schema.json"
MODELINE = f"# yaml-language-server: $schema={SCHEMA_FILE}\n"
"""The first line of a tree, by which an editor finds the schema beside it."""


def schema() -> bytes:
    """Return the schema as its file holds it. Raises Unreadable."""
    return read_bytes(resources_folder() / SCHEMA_FILE)


def meanings() -> dict[tuple[str, str], str]:
    """Return what each key means, by the name of the value it is a key of and its own. Raises Unreadable."""
    whole = json.loads(schema())
    values = {"Tree": whole, **whole["definitions"]}
    return {
        (value, key): inside["description"]
        for value, owner in values.items()
        for key, inside in owner["properties"].items()
    }


def write_schema(folder: Path) -> None:
    """Put this program's schema into a folder of trees, unless it is there. Raises OSError and Unreadable."""
    file, wanted = folder / SCHEMA_FILE, schema()
    try:
        is_there = read_bytes(file) == wanted
    except Unreadable:
        is_there = False
    if not is_there:
        save(file, wanted)
