"""What an agency has filled in for its desks, out of its agency.yaml."""

from collections.abc import Iterator
from pathlib import Path

from dpup_assistant.check.agency import judge_agency
from dpup_assistant.check.known import Known
from dpup_assistant.check.reading import fault
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.fault import Fault
from dpup_assistant.storage.files import Unreadable, is_there, read_found
from dpup_assistant.storage.leaflets import leaflet_file
from dpup_assistant.storage.placed import Placed, in_order, place_faults
from dpup_assistant.storage.text.located import Located, read_file


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
    agency, faults = judge_agency_text(read_file(path, file, read_found), path.parent, file, known, thorough)
    return agency or Agency(), faults


def judge_agency_text(
    located: Located, folder: Path, file: str, known: Known, thorough: bool = False
) -> tuple[Agency | None, tuple[Placed, ...]]:
    """Return what the text of an agency.yaml in a folder holds, and what is wrong with it.

    There is None where its text or its shape is wrong. `file` is the file as the user gave it.
    """
    if located.data is None:
        only_comments = [fault.code for fault in located.faults] == ["empty_file"]
        return (Agency(), ()) if only_comments else (None, located.faults)
    judged, agency = judge_agency(located.data, known, thorough)
    if agency and thorough:
        judged += tuple(missing_leaflets(agency, folder))
    faults = in_order((*located.faults, *place_faults(located.place, file, judged)))
    return (None if located.faults else agency), faults


def missing_leaflets(agency: Agency, folder: Path) -> Iterator[Fault]:
    """Yield a fault for each leaflet that no desk could open."""
    for index, leaflet in enumerate(agency.leaflets):
        try:
            leaflet_file(folder, leaflet.file)
        except Unreadable as why:
            yield fault("missing_leaflet", ("leaflets", index, "file"), why=why)
