"""All that the trees in use rest on: their files, what they share, and the agency's own."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from dpup_assistant.check.known import Known
from dpup_assistant.engine.agency import Agency
from dpup_assistant.storage.agency import load_agency
from dpup_assistant.storage.placed import Placed
from dpup_assistant.storage.resources import load_resources
from dpup_assistant.storage.shipped import ShippedTrees
from dpup_assistant.storage.sources import TreeFile, agency_file, sources
from dpup_assistant.storage.trees import Links


@dataclass(frozen=True, slots=True)
class Library:
    """What is there before the trees themselves are loaded."""

    files: tuple[TreeFile, ...]
    """The tree files in use."""
    agency: Agency
    known: Known
    """What the trees are judged against, the shared resources among it."""
    faults: tuple[Placed, ...]
    """What is wrong with the resources and with agency.yaml."""


def open_library(trees_folder: Path | None, today: date) -> Library:
    """Return what the trees in use rest on. `trees_folder` is an agency's own, if it has one.

    Raises Unreadable, with a sentence, where a trees folder is missing or forbidden.
    """
    files = sources(trees_folder)
    resources, faults = load_resources()
    known = Known(resources, Links(files), today, ShippedTrees())
    agency, more = load_agency(agency_file(trees_folder), known)
    return Library(tuple(files), agency, with_contacts(known, agency), (*faults, *more))


def with_contacts(known: Known, agency: Agency) -> Known:
    """Return what trees are judged against where they can name an agency's own contacts."""
    resources = known.resources
    contacts = {**resources.contacts, **agency.contacts}
    return replace(known, resources=replace(resources, contacts=contacts))
