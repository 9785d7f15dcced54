"""What an agency has filled in for its desks, out of its agency.yaml."""

from pathlib import Path

from dpup_assistant.check.agency import judge_agency
from dpup_assistant.check.known import Known
from dpup_assistant.engine.agency import Agency
from dpup_assistant.storage.files import is_there
from dpup_assistant.storage.placed import Placed, in_order, place_faults
from dpup_assistant.storage.text import read_file


def load_agency(
    path: Path, known: Known, file: str | None = None, thorough: bool = False
) -> tuple[Agency, tuple[Placed, ...]]:
    """Return what an agency.yaml holds, and what is wrong with it. It raises nothing.

    There need not be one. Where its text or its shape is wrong the defaults stand, for half of it could
    mislead a desk. `file` is the file as the user gave it, `thorough` whether to judge its words too.
    """
    if not is_there(path):
        return Agency(), ()
    file = file or str(path)
    located = read_file(path, file)
    if located.data is None:
        only_comments = [fault.code for fault in located.faults] == ["empty_file"]
        return Agency(), () if only_comments else located.faults
    judged, agency = judge_agency(located.data, known, thorough)
    faults = in_order((*located.faults, *place_faults(located.place, file, judged)))
    return (Agency() if located.faults or agency is None else agency), faults
