"""What a worker cannot mend, wrong with this computer or its trees: what it means, and what to tell whom."""

from collections.abc import Iterator
from dataclasses import dataclass

from dpup_assistant.output.dates import in_words
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.in_use.own import Own
from dpup_assistant.storage.settings.managed import Managed

_NOT_NOW = "Your agency's own decisions cannot be used now"
_COPIES = f"{_NOT_NOW}. Copies of them are in use, the newest from {{day}}."
_NO_COPY = f"{_NOT_NOW}, so only those that come with the program are here."
_FOLDER = "Your agency's trees lie in {folder}."
_NO_TREES = "The decisions that come with this program cannot be read."
_NOT_WHOLE = "A part of this program is missing or damaged."
_SETTINGS = "Some of what is set for this computer cannot be used."


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that a worker cannot mend."""

    what: str
    """What it means at the desk."""
    details: tuple[str, ...] = ()
    """What whoever can mend it needs to know, a paragraph each; none where `what` says it all."""


def of_program(why: Unreadable) -> Problem:
    """Return that the trees that come with the program cannot be read."""
    return Problem(_NO_TREES, (str(why),))


def of_folder(own: Own, how: str) -> Problem | None:
    """Return what is wrong with an agency's folder, None where it can be used; `how` says what names it."""
    if not own.problem:
        return None
    what = _COPIES.format(day=in_words(own.copied)) if own.copied else _NO_COPY
    return Problem(what, (f"{_FOLDER.format(folder=own.named)} {how}".rstrip(), own.problem))


def of_computer(managed: Managed, lacks: str, clock: str) -> Iterator[Problem]:
    """Yield what is wrong with what is set for this computer, with the program's files and with the clock.

    `lacks` and `clock` are sentences, "" where nothing is wrong.
    """
    if managed.notes:
        yield Problem(_SETTINGS, managed.notes)
    if lacks:
        yield Problem(_NOT_WHOLE, (lacks,))
    if clock:
        yield Problem(clock)
