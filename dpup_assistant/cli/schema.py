"""`dpup-assistant schema`: the JSON Schema of a tree file."""

from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.schema_file import schema


def run() -> int:
    """Print the schema and return the exit code. Raises WrongUseError where it did not come along."""
    try:
        print(schema().decode(), end="")
    except Unreadable as why:
        raise WrongUseError(str(why)) from why
    return 0
