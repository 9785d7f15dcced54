"""What a kind of fault means, and how it is mended: from docs/faults, which the tests judge too."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from textwrap import dedent

from dpup_assistant.check import sentences as checks
from dpup_assistant.check.word_sentences import WORDS
from dpup_assistant.engine.fault import Severity
from dpup_assistant.storage import sentences as texts
from dpup_assistant.storage.agency import load_agency
from dpup_assistant.storage.files import Unreadable, read_bytes
from dpup_assistant.storage.handouts import load_handouts
from dpup_assistant.storage.learning import judge_learning_text
from dpup_assistant.storage.library import Library
from dpup_assistant.storage.paths import docs_folder
from dpup_assistant.storage.placed import Placed
from dpup_assistant.storage.sources import TreeFile
from dpup_assistant.storage.text.located import read_file
from dpup_assistant.storage.trees import Links, judge_text, read_tree

GROUPS = {
    "The text of the file": (*texts.SENTENCES,),
    "What stands where": (*checks.SHAPE,),
    "Ids that name something": (*checks.LINKS,),
    "The way through the tree": (*checks.STRUCTURE,),
    "Scenarios": (*checks.SCENARIOS,),
    "Words that are hard to follow": (*WORDS,),
}
"""The codes of all faults, in the order in which a tree is judged."""

OF_LEARNING = {
    "unknown_picture": "journey.yaml",
    "unknown_sheet": "cases.yaml",
    "unknown_scenario": "cases.yaml",
    "unknown_form": "workshop.yaml",
    "uneven_row": "cases.yaml",
}
"""The faults whose example is a file to learn from, with that file's name."""

_NAMED = re.compile(r"^# The name of this file: (.+)$", re.MULTILINE)
_BEFORE, _AFTER = 3, 2  # lines of an example that stand round the one with the fault
_MARK = "# here"


@dataclass(frozen=True, slots=True)
class FaultHelp:
    """The help for one kind of fault."""

    code: str
    severity: Severity
    wrong: str
    """What is wrong, in general; "" for the few that no small example can show."""
    mend: str
    """How to mend it."""
    says: str
    """What the program says of the example."""
    hint: str
    """What it says about mending that."""
    example: tuple[str, ...]
    """The lines of the example round the fault, which is marked by a comment where one line holds it."""


def fault_summaries() -> dict[str, str]:
    """Return what is wrong in general, by the codes of all faults. It raises nothing."""
    found = {}
    for code in (code for codes in GROUPS.values() for code in codes):
        found[code] = texts.SENTENCES[code][0] if code in texts.SENTENCES else ""
        with suppress(Unreadable):
            found[code] = _example(code)[1].partition("\n")[0].lstrip("# ")
    return found


def fault_help(code: str, library: Library) -> FaultHelp | None:
    """Return the help for a code; None where there is no such code, or its file is missing.

    `library` is what the example is judged against.
    """
    try:
        path, text = _example(code)
    except Unreadable:
        return _without_example(code)
    found = next((fault for fault in _faults(path, text, library) if fault.code == code), None)
    if not found:
        return None
    wrong, mend, _, *body = text.splitlines()
    return FaultHelp(
        code, found.severity, wrong[2:], mend[2:], found.message, found.hint, _round_the_mark(body)
    )


def _example(code: str) -> tuple[Path, str]:
    """Return the file that shows a fault, and its text. Raises Unreadable where there is none."""
    path = docs_folder() / "faults" / f"{code}.yaml"
    return path, read_bytes(path).decode("utf-8", "replace")


def _without_example(code: str) -> FaultHelp | None:
    if code not in texts.SENTENCES:
        return None
    message, hint = texts.SENTENCES[code]
    return FaultHelp(code, "error", "", "", message, hint, ())


def _faults(path: Path, text: str, library: Library) -> tuple[Placed, ...]:
    """Return what is wrong with an example, which is a tree unless it says otherwise."""
    known = library.known
    if path.stem == "missing_leaflet":
        return load_agency(path, known, thorough=True)[1]
    if path.stem == "unknown_icon":
        return load_handouts(known, path, thorough=True)[1]
    if path.stem in OF_LEARNING:
        named_so = path.with_name(OF_LEARNING[path.stem])
        return judge_learning_text(read_file(path, path.name), named_so, path.name, known)
    if named := _NAMED.search(text):
        path = path.with_name(named[1])  # what is wrong is its name
    files = (*library.files, TreeFile(path.stem, path, "agency"))
    known = replace(known, trees=Links(files))
    return judge_text(read_tree(path, path.name), path.name, path.stem, known, thorough=True)[1]


def _round_the_mark(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines next to the marked one; the first lines where none is marked."""
    marked = next((number for number, line in enumerate(lines) if line.endswith(_MARK)), 0)
    part = lines[max(0, marked - _BEFORE) : marked + _AFTER + 1]
    return tuple(dedent("\n".join(part)).strip("\n").split("\n"))
