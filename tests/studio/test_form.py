"""The form: what a trainer types and picks lands at its place in the text, and nothing else changes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.chips import Chips
from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.tick_field import TickField
from dpup_assistant.studio.edited_tree import EditedTree
from tests.studio.conftest import Opens, Shows
from tests.studio.forms import (
    FULL,
    PARTS,
    called,
    changed_lines,
    choose,
    field,
    focused,
    keyboard,
    pick,
    picks_in,
    press,
    texts,
    type_at_end,
    words_in,
)

PICKED = {
    *("start", "status", "fact", "say_to", "tell", "kind", "basis", "contacts", "tree", "continue"),
    *("next", "answers", "outcome", "common", "approvals", "changes"),
}


def is_typed(path: Path) -> bool:
    """Whether a text of the full tree is typed. Of texts in one field the last is, at the field's end."""
    is_picked = PICKED.intersection(path) or path[-2:-1] in (("if_asked",), ("next_trees",))
    is_above = path in (("keywords", 0), ("blanks", "day", "options", 0))
    is_selected = len(path) == 1 or path[0] == "keywords" or path[:2] in PARTS
    return is_selected and not is_picked and not is_above


def test_each_letter_lands_in_its_line_alone_and_undo_brings_the_words_back(
    opened: Opens, show: Shows
) -> None:
    edited = opened(FULL)
    form = show(edited)
    before, reached = texts(edited), set()
    for part in PARTS:
        edited.select(part)
        for edit in words_in(form):
            words = edit.text()
            type_at_end(edit, "x")
            after = texts(edited)
            changed = dict(after.items() - before.items())
            assert len(changed) == 1, f"{edit.accessibleName()} changed {changed}"
            (path,) = changed
            assert changed == {path: before[path] + "x"}
            assert after.keys() == before.keys()
            assert [line[0] for line in changed_lines(FULL, edited.text)] == ["-", "+"]
            assert edit.text() == words + "x"
            edited.undo()
            edited.judge_now()
            assert (edited.text, edit.text()) == (FULL, words)
            reached.add(path)
    assert reached == {path for path in before if is_typed(path)}


def test_each_pick_changes_its_own_value_alone(opened: Opens, show: Shows) -> None:
    edited = opened(FULL)
    form = show(edited)
    before, reached = texts(edited), set()
    for part in PARTS:
        edited.select(part)
        for pick_field in picks_in(form):
            QTest.keyClick(pick_field.button, Qt.Key.Key_Down)
            rows = [row for row in pick_field.choice_list().rows() if not row.choice.action]
            row = next(
                row for row in rows if row.choice.id not in (pick_field.picked_id(), "now", "person", "")
            )
            QTest.mouseClick(row, Qt.MouseButton.LeftButton)
            after = texts(edited)
            (path,) = [path for path in after if after[path] != before.get(path)]
            assert after[path] == pick_field.picked_id() == row.choice.id
            assert [line[0] for line in changed_lines(FULL, edited.text)] == ["-", "+"]
            edited.undo()
            assert (edited.text, texts(edited)) == (FULL, before)
            reached.add(path)
    who, told, end = ("questions", "who"), ("questions", "told"), ("outcomes", "go_on")
    assert reached == {
        *(("start",), ("status",), (*who, "say_to"), (*who, "fact")),
        *((*who, "options", "yes", "next"), (*who, "options", "no", "next")),
        *((*told, "next", "all"), (*told, "next", "some"), (*told, "next", "none")),
        *((*end, "kind"), (*end, "say_to"), (*end, "tell")),
        (*end, "next_trees", 0, "tree"),
        *(("outcomes", "elsewhere", "continue"), ("scenarios", "all_known", "outcome")),
    }


def test_what_is_picked_back_to_the_usual_leaves_the_file(opened: Opens, show: Shows) -> None:
    edited = opened(FULL)
    form = show(edited)
    edited.select(("outcomes", "go_on"))
    when = next(each for each in picks_in(form) if each.label == "When to say them")
    pick(when.button, when.choice_list(), "Now")
    assert changed_lines(FULL, edited.text) == ["-     tell: if_safe"]
    edited.select(("scenarios", "all_known"))
    common = next(each for each in form.findChildren(TickField) if each.isVisible())
    QTest.mouseClick(common.tick, Qt.MouseButton.LeftButton)
    assert "-     common: true" in changed_lines(FULL, edited.text)


def test_law_is_put_in_with_its_meaning_and_taken_out(opened: Opens, show: Shows) -> None:
    edited = opened(FULL)
    form = show(edited)
    edited.select(("questions", "told"))
    chips = next(each for each in form.findChildren(Chips) if each.isVisible())
    press(form, "Add: Rests on")
    rows = chips.choice_list().rows()
    laws = [row for row in rows if row.choice.group == "The law"]
    good = [row for row in rows if row.choice.group == "Good practice"]
    assert rows == laws + good, "the two stand apart"
    assert all(row.choice.meaning for row in rows)
    QTest.mouseClick(laws[0], Qt.MouseButton.LeftButton)
    assert changed_lines(FULL, edited.text)[1] == f"+     basis: [ipp_3, {laws[0].choice.id}]"
    edited.judge_now()
    press(form, f"Take out: {laws[0].choice.words}")
    assert edited.text == FULL
    wanted = list[str]()
    form.law_wanted.connect(wanted.append)
    press(form, "See what else rests on it")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    assert wanted == ["ipp_3"]


def test_what_may_be_left_out_is_a_button_away_and_leaves_no_line_when_emptied(
    edited: EditedTree, show: Shows
) -> None:
    form, text = show(edited), edited.text
    edited.select(("questions", "who"))
    press(form, "Hint")
    assert focused() == "Hint"
    QTest.keyClicks(called(form, "Hint"), "One at a time")
    assert changed_lines(text, edited.text) == ["+     hint: One at a time"]
    for _ in "One at a time":
        QTest.keyClick(called(form, "Hint"), Qt.Key.Key_Backspace)
    assert edited.text == text
    edited.judge_now()
    assert focused() == "Hint", "it stays open while somebody is in it"
    edited.undo()
    assert edited.text == text, "all that was typed into a field is one step"


def test_a_space_that_was_just_typed_stays_while_the_text_is_read(edited: EditedTree, show: Shows) -> None:
    form = show(edited)
    edited.select(("questions", "who"))
    for name in ("Question", "Option 1"):
        edit = field(form, name)
        type_at_end(edit, " and ")
        edited.judge_now()
        QTest.keyClicks(edit, "why")
    assert edited.part(("questions", "who", "options", "service", "label")) != "Another service and why"
    edited.judge_now()
    assert edited.part(("questions", "who", "options", "service", "label")) == "Another service and why"
    assert edited.part(("questions", "who", "title")) == "Who would get it? and why"


def test_steps_are_added_moved_and_taken_out(opened: Opens, show: Shows) -> None:
    edited = opened(FULL)
    form = show(edited)
    edited.select(("outcomes", "go_on"))
    path = ("outcomes", "go_on", "do")
    press(form, "Add: Do")
    QTest.keyClicks(called(form, "Do 3"), "Ring them")
    edited.judge_now()
    assert edited.part(path) == ["Share only what is needed", "Write it down", "Ring them"]
    choose(form, "More for Do 3", "Move up")
    edited.judge_now()
    assert edited.part(path) == ["Share only what is needed", "Ring them", "Write it down"]
    choose(form, "More for Do 1", "Take out")
    choose(form, "More for Later, when it is safe 1", "Take out")
    edited.judge_now()
    assert edited.part(path) == ["Ring them", "Write it down"]
    assert edited.part(("outcomes", "go_on", "later")) is None, "an empty list leaves with its key"


def test_a_blank_is_put_where_the_cursor_is(opened: Opens, show: Shows) -> None:
    edited = opened(FULL)
    form = show(edited)
    edited.select(("outcomes", "go_on"))
    type_at_end(field(form, "In ten seconds"), " I ring you ")
    press(form, "Put in a blank: In ten seconds")
    opened_list = QApplication.activePopupWidget()
    assert isinstance(opened_list, ChoiceList)
    row = next(row for row in opened_list.rows() if row.text() == "When you ring")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QTest.keyClicks(field(form, "In ten seconds"), ".")
    edited.judge_now()
    assert edited.part(("outcomes", "go_on", "say_short")) == "I will tell them. I ring you {day}."


def test_a_decision_that_comes_next_has_a_reason_only_once_one_is_typed(opened: Opens, show: Shows) -> None:
    edited = opened(FULL)
    form = show(edited)
    edited.select(("outcomes", "find_out"))
    QTest.keyClicks(field(form, "Because"), "Yes")
    edited.judge_now()
    path = ("outcomes", "find_out", "next_trees")
    assert edited.part(path) == [{"tree": "collect", "because": "Yes"}]
    for _ in "Yes":
        QTest.keyClick(field(form, "Because"), Qt.Key.Key_Backspace)
    assert edited.text == FULL
    press(form, "More for: What often comes next 1")
    row = called(QApplication.activePopupWidget() or form, "Take out")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    edited.judge_now()
    assert edited.part(path) is None


def test_a_reply_of_its_own_is_written_on_the_spot(opened: Opens, show: Shows) -> None:
    edited = opened(FULL)
    form = show(edited)
    edited.select(("outcomes", "go_on"))
    press(form, "Add: If they ask")
    row = called(QApplication.activePopupWidget() or form, "Write one for here alone")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    edited.judge_now()
    assert focused() == "They ask"
    QTest.keyClicks(keyboard(), "Who sees it?")
    edited.judge_now()
    asked = edited.part(("outcomes", "go_on", "if_asked", 2))
    assert asked == {"question": "Who sees it?", "answer": "Put here what to say."}
