"""`dpup-assistant schema`: the JSON Schema of a tree file."""

import json

from dpup_assistant.check.schema import tree_schema


def run() -> int:
    """Print the schema and return the exit code."""
    print(json.dumps(tree_schema(), ensure_ascii=False, indent=2))
    return 0
