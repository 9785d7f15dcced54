"""Every kind of fault has a small example in docs/faults, which is its help and its test."""

import re
from pathlib import Path

import pytest

from dpup_assistant.check.judge import judge_tree
from dpup_assistant.check.sentences import SENTENCES
from dpup_assistant.storage import sentences as text
from dpup_assistant.storage.agency import load_agency
from dpup_assistant.storage.fault_help import OF_LEARNING
from dpup_assistant.storage.handouts import load_handouts
from dpup_assistant.storage.learning import judge_learning_text
from dpup_assistant.storage.placed import place_faults
from dpup_assistant.storage.text.located import read_text
from dpup_assistant.storage.trees import read_tree
from tests.check.known import ROOT, known, with_tree

EXAMPLES = sorted(ROOT.glob("docs/faults/*.yaml"))
# No small file can show these.
WITHOUT_EXAMPLE = {
    *("unreadable", "not_utf8", "too_large", "empty_file", "too_deep", "too_many_faults", "too_many_parts"),
}

NAMED = re.compile(r"^# The name of this file: (.+)$", re.MULTILINE)  # of an example of a name
OF_HANDOUTS, OF_AGENCY = {"unknown_icon"}, {"missing_leaflet"}  # the others are trees


def found_in(path: Path, folder: Path) -> list[tuple[str, int]]:
    if path.stem in OF_HANDOUTS:
        return [(fault.code, fault.line) for fault in load_handouts(known(), path, thorough=True)[1]]
    if path.stem in OF_AGENCY:
        return [(fault.code, fault.line) for fault in load_agency(path, known(), thorough=True)[1]]
    if name := OF_LEARNING.get(path.stem):
        faults = judge_learning_text(read_tree(path, path.name), path.with_name(name), path.name, known())
        return [(fault.code, fault.line) for fault in faults]
    located = read_text(path.read_bytes(), path.name)
    if named := NAMED.search(path.read_text("utf-8")):
        path = folder / named[1]
        located = read_tree(path, path.name)  # what is wrong is its name
    found = [(fault.code, fault.line) for fault in located.faults]
    if located.data is not None:
        judged = judge_tree(located.data, path.stem, with_tree(path.stem, located.data), thorough=True)
        found += [(fault.code, fault.line) for fault in place_faults(located.place, path.name, judged.faults)]
    return found


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_shows_its_fault_and_no_other_at_the_marked_line(path: Path, tmp_path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    marked = [number for number, line in enumerate(lines, 1) if line.endswith("# here")] or [1]
    assert found_in(path, tmp_path) == [(path.stem, marked[0])]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_begins_with_what_is_wrong_and_how_to_mend_it(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ") and lines[1].startswith("# ") and not lines[2]


def test_every_kind_of_fault_has_an_example() -> None:
    assert {path.stem for path in EXAMPLES} == (SENTENCES.keys() | text.SENTENCES.keys()) - WITHOUT_EXAMPLE


def test_a_code_means_one_thing() -> None:
    assert not SENTENCES.keys() & text.SENTENCES.keys()
