"""Tools of others that tests hold the program's files against. Without: skipped out loud; in CI, failed."""

import os
import shutil
from pathlib import Path

import pytest

NODE_MODULES = Path(__file__).parent / "node/node_modules"


def tool(command: str, *files: Path) -> str:
    """Where the command is, once it and the files it runs are there."""
    found = shutil.which(command)
    lacking = [command] if found is None else [path.name for path in files if not path.exists()]
    if lacking or found is None:
        stop = pytest.fail if os.environ.get("CI") else pytest.skip
        stop(f"This machine lacks {' and '.join(lacking)}. make test says how to get it")
    return found
