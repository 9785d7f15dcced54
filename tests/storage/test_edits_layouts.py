"""Whatever a file's layout, an edit makes its one change and leaves all other lines as they were."""

from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dpup_assistant.check.data import Data
from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits import Edit, add_part, apply, move, remove, rename, set_value
from dpup_assistant.storage.edits.read_back import same
from dpup_assistant.storage.text.located import read_text
from tests.check.slips import at, changed, paths, renamed, without
from tests.storage.layouts import PARTS, TEXTS, files

FILE = tuple[str, dict[str, Data]]
MANY = settings(max_examples=60)


def read(text: str) -> Data:
    located = read_text(text.encode(), "a.yaml")
    assert located.faults == ()
    assert located.data is not None
    return located.data


def keys_of(owner: Any) -> list[Any]:
    return list(owner) if isinstance(owner, dict) else list(range(len(owner)))


def drawn(data: st.DataObject, found: list[Path]) -> Path:
    return data.draw(st.sampled_from(found))


def stands_alone(text: str, edits: list[Edit], path: Path) -> bool:
    """Whether edits touch only the lines from a part's key to the next part."""
    located = read_text(text.encode(), "a.yaml")
    all_lines = [located.place(other, on_key=True)[0] for other in paths(located.data)]
    own = [below for below in paths(located.data) if below[: len(path)] == path]
    first, last = located.place(path, on_key=True)[0], max(located.place(part, True)[0] for part in own)
    if isinstance(path[-1], int):  # its dash may stand above it
        first = max((line for line in all_lines if line < first), default=0) + 1
    following = min((line for line in all_lines if line > last), default=10**9)
    lines = [(text.count("\n", 0, edit.start) + 1, text.count("\n", 0, edit.end) + 1) for edit in edits]
    return all(first <= begin and end <= following for begin, end in lines)


@MANY
@given(files(), st.data(), TEXTS)
def test_a_new_text_changes_its_own_lines_alone(file: FILE, data: st.DataObject, value: str) -> None:
    text, held = file
    assert same(read(text), held)
    path = drawn(data, [path for path in paths(held) if isinstance(at(held, path), str)])
    edits = set_value(text, path, value)
    assert same(read(apply(text, edits)), changed(held, path, value))
    assert stands_alone(text, edits, path)


@MANY
@given(files(), st.data(), PARTS)
def test_any_value_can_stand_in_the_place_of_any_other(file: FILE, data: st.DataObject, value: Any) -> None:
    text, held = file
    path = drawn(data, list(paths(held)))
    edits = set_value(text, path, value)
    assert same(read(apply(text, edits)), changed(held, path, value))
    assert stands_alone(text, edits, path)


@MANY
@given(files(), st.data(), PARTS)
def test_a_part_that_is_added_and_taken_out_leaves_the_text_as_it_was(
    file: FILE, data: st.DataObject, value: Any
) -> None:
    text, held = file
    owner = drawn(data, [(), *(path for path in paths(held) if not isinstance(at(held, path), str))])
    siblings = keys_of(at(held, owner))
    before = data.draw(st.sampled_from([None, *siblings]))
    name = (len(siblings) if before is None else before) if isinstance(at(held, owner), list) else "new"
    more = apply(text, add_part(text, (*owner, name), value, before))
    assert same(without(read(more), (*owner, name)), held)
    assert same(at(read(more), (*owner, name)), value)
    assert apply(more, remove(more, (*owner, name))) == text


@MANY
@given(files(), st.data())
def test_a_part_taken_out_takes_nothing_else_with_it(file: FILE, data: st.DataObject) -> None:
    text, held = file
    assume(len(held) > 1)
    path = drawn(data, list(paths(held)))
    left = apply(text, remove(text, path))
    assert same(read(left), without(held, path))
    assert left.count("\n") <= text.count("\n")


@MANY
@given(files(), st.data())
def test_a_part_moved_there_and_back_leaves_the_text_as_it_was(file: FILE, data: st.DataObject) -> None:
    text, held = file
    path = drawn(data, list(paths(held)))
    siblings = keys_of(at(held, path[:-1]))
    place, to = siblings.index(path[-1]), data.draw(st.integers(0, len(siblings) - 1))
    assume(len(path) > 1 or "#" not in text or (place and to))  # the file's first comments stay with it
    moved = apply(text, move(text, path, to))
    order = [sibling for sibling in siblings if sibling != path[-1]]
    order.insert(to, path[-1])
    was, now = at(held, path[:-1]), at(read(moved), path[:-1])
    if isinstance(was, list):
        assert same(now, [was[index] for index in order])
    else:
        assert same(now, {key: was[key] for key in order})
    assert sorted(moved) == sorted(text)
    back = (*path[:-1], path[-1] if isinstance(path[-1], str) else to)
    assert apply(moved, move(moved, back, place)) == text


@MANY
@given(files(), st.data())
def test_a_key_renamed_and_back_leaves_the_text_as_it_was(file: FILE, data: st.DataObject) -> None:
    text, held = file
    path = drawn(data, [path for path in paths(held) if isinstance(path[-1], str)])
    other = apply(text, rename(text, path, "new_name"))
    assert same(read(other), renamed(held, path, "new_name"))
    assert apply(other, rename(other, (*path[:-1], "new_name"), str(path[-1]))) == text
