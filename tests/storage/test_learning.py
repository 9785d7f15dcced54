"""What there is to learn: which file is used, what is wrong with it, and what then is shown."""

import os
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dpup_assistant.engine.learning.cases import Cases
from dpup_assistant.engine.learning.quiz import Quiz
from dpup_assistant.engine.learning.workshop import Workshop
from dpup_assistant.storage import learning
from dpup_assistant.storage.learning import (
    KINDS,
    LEARNING_FILES,
    Learned,
    judge_learning_file,
    judge_learning_text,
    learn_folder,
    load_learning,
    load_sheets,
)
from dpup_assistant.storage.library import Library, open_in_use
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.text.located import Located, read_text
from tests.check.known import known
from tests.signing import KEY, signed
from tests.storage.learning_files import QUIZ, SMALL

TODAY = date(2026, 11, 22)


def own(folder: Path, text: str, name: str = "quiz.yaml") -> Library:
    """A desk whose agency has a file of its own to learn from."""
    (folder / "learn").mkdir(exist_ok=True)
    (folder / "learn" / name).write_text(text, "utf-8")
    return open_in_use(folder, TODAY, stand_ins=False)


@pytest.mark.parametrize("name", LEARNING_FILES)
def test_nothing_is_wrong_with_a_file_that_comes_with_the_program(name: str) -> None:
    path = learn_folder() / name
    assert judge_learning_file(path, str(path), known()) == ()


@pytest.mark.parametrize("kind", SMALL)
def test_a_small_file_of_each_kind_is_read(kind: type, tmp_path: Path) -> None:
    name, text = SMALL[kind]
    learned: Learned[object] = load_learning(kind, own(tmp_path, text, name))
    assert learned.faults == () and isinstance(learned.value, kind)
    assert (learned.whose, learned.path) == ("agency", tmp_path / "learn" / name)


def test_an_agencys_own_file_stands_in_for_the_one_that_came_and_for_no_other(tmp_path: Path) -> None:
    library = own(tmp_path, QUIZ)
    assert set(load_learning(Quiz, library).value.questions) == {"law"}  # type: ignore[union-attr]
    assert load_sheets(library).whose == "shipped"
    (tmp_path / "learn/quiz.yaml").unlink()
    shipped = load_learning(Quiz, library)
    assert shipped.whose == "shipped" and shipped.value and len(shipped.value.questions) > 6


def test_a_broken_file_of_the_agencys_is_told_and_none_stands_in_for_it(tmp_path: Path) -> None:
    learned = load_learning(Quiz, own(tmp_path, QUIZ.replace("right: no", "right: maybe")))
    assert learned.value is None
    (fault,) = learned.faults
    assert (fault.code, fault.line) == ("not_offered", 7)


@pytest.mark.parametrize(
    ("kind", "was", "now", "code"),
    [
        (Quiz, "      no: {label: No}\n", "", "option_count"),
        (
            Quiz,
            "options:\n",
            "options:\n" + "".join(f"      {i}: {{label: {i}}}\n" for i in "abcde"),
            "option_count",
        ),
        (Workshop, "forms: {full", "forms: {none: A form that no item is in, full", "missing_key"),
    ],
)
def test_what_no_page_could_show_is_told(kind: type, was: str, now: str, code: str, tmp_path: Path) -> None:
    name, text = SMALL[kind]
    assert was in text
    learned: Learned[object] = load_learning(kind, own(tmp_path, text.replace(was, now), name))
    assert code in [fault.code for fault in learned.faults] and not learned.value


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_in_the_place_of_the_sheets_keeps_nobody_waiting(tmp_path: Path) -> None:
    name, text = SMALL[Cases]
    library = own(tmp_path, text, name)
    os.mkfifo(tmp_path / "learn/sheets.yaml")
    assert load_learning(Cases, library).value
    assert load_sheets(library).value is None
    (told,) = judge_learning_file(tmp_path / "learn/sheets.yaml", "sheets.yaml", known())
    assert told.code == "unreadable"


def test_a_missing_file_is_told_with_its_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("dpup_assistant.storage.learning.learn_folder", lambda: tmp_path)
    learned = load_learning(Quiz, open_in_use(None, TODAY))
    assert learned.value is None
    assert [fault.file for fault in learned.faults] == [str(tmp_path / "quiz.yaml")]


def test_words_are_judged_when_checked_and_not_when_read(tmp_path: Path) -> None:
    library = own(tmp_path, QUIZ.replace("The policy is good practice.", "It is for maori as for everyone."))
    assert load_learning(Quiz, library).faults == ()
    path = tmp_path / "learn/quiz.yaml"
    assert [fault.code for fault in judge_learning_file(path, "quiz.yaml", known())] == ["macron"]


def test_a_desk_with_a_key_uses_no_file_that_is_not_as_it_was_signed(tmp_path: Path) -> None:
    signed(tmp_path, {"learn/quiz.yaml": QUIZ.encode()})
    library = open_in_use(tmp_path, TODAY, KEY, stand_ins=False)
    assert load_learning(Quiz, library).value
    (tmp_path / "learn/quiz.yaml").write_text(QUIZ + "# changed\n", "utf-8")
    changed = load_learning(Quiz, library)
    assert changed.value is None and "signed" in changed.faults[0].message
    (tmp_path / "learn/quiz.yaml").unlink()
    assert load_learning(Quiz, library).whose == "agency", "what was signed and is gone is told"


Anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_slip_in_a_file_is_told_at_a_line_of_it(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(SMALL, key=str)))
    name, text = SMALL[kind]
    whole = yaml.safe_load(text)
    owner, key = data.draw(st.sampled_from(list(_places(whole))))
    owner[key] = data.draw(Anything)
    written = yaml.safe_dump(whole, sort_keys=False, allow_unicode=True)
    located: Located = read_text(written.encode(), name)
    for fault in judge_learning_text(located, Path(name), name, known()):
        assert 1 <= fault.line <= len(written.splitlines()) and fault.message and fault.hint


def _places(part: Any) -> list[tuple[Any, Any]]:
    keys = list(part) if isinstance(part, dict) else list(range(len(part))) if isinstance(part, list) else []
    return [(part, key) for key in keys] + [place for key in keys for place in _places(part[key])]


def test_each_kind_of_file_has_its_name() -> None:
    assert {*KINDS, "sheets.yaml"} == set(LEARNING_FILES)


@pytest.mark.parametrize("sheets", [None, "", "one: [a", "one: {title: A\n"])
def test_broken_sheets_take_no_other_file_along(
    sheets: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(learn_folder(), tmp_path / "learn")
    monkeypatch.setattr(learning, "learn_folder", lambda: tmp_path / "learn")
    file = tmp_path / "learn/sheets.yaml"
    file.unlink() if sheets is None else file.write_text(sheets, "utf-8")
    library = open_in_use(None, TODAY, stand_ins=False)

    assert load_sheets(library).faults
    assert {kind: load_learning(kind, library).faults for kind in KINDS.values()} == dict.fromkeys(
        KINDS.values(), ()
    )


@pytest.mark.parametrize("text", [None, "format: 1\nid: funder\ntitle: A funder asks\n"])
def test_an_agencys_own_tree_whole_or_broken_takes_no_page_to_learn_from_away(
    text: str | None, tmp_path: Path
) -> None:
    shipped = (shipped_trees_folder() / "funder.yaml").read_text("utf-8")
    own_text = shipped.replace("one_person_aged_92:", "somebody_aged_93:")
    assert own_text != shipped
    (tmp_path / "funder.yaml").write_text(text or own_text, "utf-8")
    library = open_in_use(tmp_path, TODAY, stand_ins=False)

    loaded: list[Learned[object]] = [load_learning(kind, library) for kind in KINDS.values()]

    assert all(each.value for each in loaded)
    assert {fault.code for each in loaded for fault in each.faults} == {"unknown_scenario"}
