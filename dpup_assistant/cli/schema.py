"""`dpup-assistant schema`: the JSON Schema of a tree file."""

from dpup_assistant.storage.schema_file import schema_text


def run() -> int:
    """Print the schema and return the exit code."""
    print(schema_text(), end="")
    return 0
