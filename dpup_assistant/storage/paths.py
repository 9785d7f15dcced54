"""Where the program's own files and the user's settings lie."""

from pathlib import Path

APP = "dpup-assistant"
RESOURCES = "resources"
_PACKAGE = Path(__file__).resolve().parent.parent


def resources_folder() -> Path:
    """Return the folder of the resources that come with the program. It may be missing."""
    return _shipped(RESOURCES)


def shipped_trees_folder() -> Path:
    """Return the folder of the trees that come with the program. It may be missing."""
    return _shipped("trees")


def docs_folder() -> Path:
    """Return the folder of the trainer's guide and of the faults' examples. It may be missing."""
    return _shipped("docs")


def settings_file() -> Path:
    """Return the file of this user's settings. It need not be there."""
    from platformdirs import user_config_path  # not needed until settings are read

    return user_config_path(APP, appauthor=False) / "settings.json"


def state_folder() -> Path:
    """Return the folder of what the trainer's window keeps for this user. It need not be there."""
    from platformdirs import user_state_path  # not needed by a worker

    return user_state_path(APP, appauthor=False)


def _shipped(name: str) -> Path:
    """Return a folder that lies in the package, or beside it in a checkout of the source.

    A frozen program keeps the layout of the wheel, so it needs no rule of its own.
    """
    beside = _PACKAGE.parent
    return (beside if (beside / "pyproject.toml").is_file() else _PACKAGE) / name
