"""`dpup-assistant schema`: the JSON Schema of a tree file."""

import json

from dpup_assistant.check.schema import tree_schema


def run() -> int:
    """Print the schema and return the exit code."""
    print(schema_text(), end="")
    return 0


def schema_text() -> str:
    """Return the schema as the text of the file that a tree's first line names for an editor."""
    return json.dumps(tree_schema(), ensure_ascii=False, indent=2) + "\n"
