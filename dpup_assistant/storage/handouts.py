"""The handouts, out of handouts.yaml. Read when they are asked for, and never while the desk only starts."""

from pathlib import Path

from dpup_assistant.check.handouts import judge_handouts
from dpup_assistant.check.known import Known
from dpup_assistant.engine.handout import Handouts
from dpup_assistant.storage.as_shipped import read_shipped
from dpup_assistant.storage.paths import resources_folder
from dpup_assistant.storage.placed import Placed, in_order, place_faults

HANDOUTS_FILE = "handouts.yaml"


def load_handouts(
    known: Known, path: Path | None = None, file: str | None = None, thorough: bool = False
) -> tuple[Handouts, tuple[Placed, ...]]:
    """Return the handouts by id, and what is wrong with their file. It raises nothing.

    `path` is the file, or None for the one that comes with the program; `file` is the file as the user gave
    it. A handout whose shape is wrong is left out. `thorough` is whether to judge the words too.
    """
    path = path or resources_folder() / HANDOUTS_FILE
    file = file or str(path)
    located = read_shipped(path, file)
    if located.data is None:
        return {}, located.faults
    faults, handouts = judge_handouts(located.data, known, icon_names(), thorough)
    return handouts, in_order((*located.faults, *place_faults(located.place, file, faults)))


def icon_names() -> frozenset[str]:
    """Return the names of the icons that come with the program; none where their folder is missing."""
    return frozenset(path.stem for path in (resources_folder() / "icons").glob("*.svg"))
