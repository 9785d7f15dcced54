"""Fix it: what it offers for the example of each fault, and what comes of it."""

from collections.abc import Iterator

import pytest

from dpup_assistant.engine.fault import Fault
from dpup_assistant.storage.edits import apply
from dpup_assistant.storage.edits.fixes import Fix, fix
from dpup_assistant.storage.judged import FoundFault, judge_edited, read_edited
from tests.check.known import ROOT, known, with_tree
from tests.check.small_tree import TEXT

OFFERED = {  # the example of each fault that has one fix, and what its button says
    "comma_in_braces": "Put the text in quotes",
    "decomposed": "Store each letter in one part",
    "directive": "Take the line out",
    "extra_colon": "Put the text in quotes",
    "hint_full_stop": "Write `Ask them alone`",
    "id_not_file_name": "Change `landlord` to `id_not_file_name`",
    "macron": "Change `whanau` to `whānau`",
    "needless_answer": "Take the answer out",
    "not_on_offer": "Change `yess` to `yes`",
    "reserved_character": "Put the text in quotes",
    "text_for_list": "Make it a list of one",
    "unknown_basis": "Change `ipp_77` to `ipp_7`",
    "unknown_contact": "Change `our_lawyer` to `lawyer`",
    "unknown_key": "Change `tittle` to `title`",
    "unknown_node": "Change `tel` to `tell`",
    "unknown_tree": "Change `shares` to `share`",
    "unseen_character": "Take out what nobody can see",
    "wrong_format": "Write `1`",
}
NO_TREES = {"unknown_icon", "missing_leaflet", "leftover_copy"}
CODES = sorted(path.stem for path in ROOT.glob("docs/faults/*.yaml") if path.stem not in NO_TREES)


def found_in(text: str, name: str) -> tuple[FoundFault, ...]:
    located = read_edited(text, name)
    return judge_edited(located, name, with_tree(name, located.data) if located.data else known()).faults


def fixes(text: str, name: str) -> Iterator[Fix]:
    data = read_edited(text, name).data
    for found in found_in(text, name):
        if fixed := fix(text, data, found.fault, found.line):
            yield fixed


@pytest.mark.parametrize("code", CODES)
def test_a_fault_is_mended_where_one_fix_is_safe_and_is_left_to_people_elsewhere(code: str) -> None:
    text = (ROOT / f"docs/faults/{code}.yaml").read_text(encoding="utf-8")
    found = list(fixes(text, code))
    assert [words for words, _ in found] == ([OFFERED[code]] if code in OFFERED else [])
    for _, edits in found:
        fixed = apply(text, edits)
        assert found_in(fixed, code) == ()
        lines, now = text.split("\n"), fixed.split("\n")
        differ = [line for line, other in zip(lines, now, strict=False) if line != other]
        assert len(differ) == 1 or len(now) != len(lines)


@pytest.mark.parametrize(
    ("slip", "mended", "words"),
    [
        (("2026-11-22", "2026/11/2"), "2026-11-02", "Write `2026-11-02`"),
        (("kind: go\n", "kind: gow\n"), "kind: go\n", "Change `gow` to `go`"),
        (("say_short: I will", "say_short: I {agenci} will"), "{agency}", "Change `{agenci}` to `{agency}`"),
    ],
)
def test_slips_without_an_example_of_their_own_are_mended(
    slip: tuple[str, str], mended: str, words: str
) -> None:
    assert slip[0] in TEXT
    text = TEXT.replace(*slip, 1)
    (found,) = [fixed for fixed in fixes(text, "small") if fixed[0] == words]
    assert mended in apply(text, found[1])


def test_a_name_is_not_put_in_where_two_are_as_near() -> None:
    text = TEXT.replace("outcomes:\n", "outcomes:\n  end_one: {}\n  end_two: {}\n", 1)
    text = text.replace("start: ", "start: end_ # ", 1)
    start = next(found.fault for found in found_in(text, "small") if found.fault.path == ("start",))
    assert start.hint.startswith("Did you mean")
    assert fix(text, read_edited(text, "small").data, start) is None


def test_a_fault_that_is_no_longer_there_is_not_mended() -> None:
    gone = Fault("unknown_node", ("questions", "nobody", "next"), "", "", swap=("a", "b"))
    assert fix(TEXT, read_edited(TEXT, "small").data, gone) is None
    assert fix("a: [", None, gone) is None
