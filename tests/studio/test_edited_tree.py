"""One text for all views: what is typed in one place is read, judged, undone and counted for all."""

from pytestqt.qtbot import QtBot

from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.judging import PAUSE
from tests.studio.conftest import SMALL, Opens

TITLE = ("questions", "who", "title")


def test_a_field_typed_into_changes_its_line_alone_and_is_undone_at_once(edited: EditedTree) -> None:
    for words in ("Who would get", "Who would see", "Who would see it?"):
        edited.set_value(TITLE, words, "Change the title")
    assert edited.text == SMALL.replace("Who would get it?", "Who would see it?")
    assert (edited.edits_not_saved, edited.to_undo) == (1, "Change the title")
    edited.undo()
    assert (edited.text, edited.edits_not_saved) == (SMALL, 0)
    edited.redo()
    assert "Who would see it?" in edited.text


def test_faults_are_found_beside_the_typing_and_carry_their_path(edited: EditedTree, qtbot: QtBot) -> None:
    with qtbot.waitSignals([edited.read, edited.judged]):
        edited.set_value(("questions", "asked", "options", "no", "next"), "find_owt", "Change where it goes")
    errors = [found for found in edited.judgement.faults if found.fault.severity == "error"]
    assert [(found.fault.code, found.fault.path) for found in errors] == [
        ("unknown_node", ("questions", "asked", "options", "no", "next"))
    ]
    line = edited.text.splitlines()[errors[0].line - 1]
    assert line[errors[0].column - 1 :].startswith("find_owt")
    assert edited.judgement.tree is None
    assert edited.judgement.shaped and edited.judgement.shaped.questions["asked"].title == "Did they say yes?"


def test_only_the_newest_text_is_told_of(edited: EditedTree, qtbot: QtBot) -> None:
    told: list[object] = []
    edited.read.connect(lambda: told.append(edited.part(TITLE)))
    with qtbot.waitSignal(edited.judged):
        for words in ("One", "Two", "Three?"):
            edited.set_value(TITLE, words, "Change the title")
    assert told == ["Three?"]


def test_a_text_that_is_no_yaml_keeps_what_can_be_read_and_refuses_edits_by_form(
    edited: EditedTree, qtbot: QtBot
) -> None:
    broken = SMALL.replace("    why: A yes counts", '    why: "A yes counts')
    edited.replace_text(broken, "Type")
    edited.judge_now()
    assert edited.part(TITLE) == "Who would get it?"
    assert [found.fault.code for found in edited.judgement.faults if found.fault.severity == "error"]
    with qtbot.waitSignal(edited.refused) as told:
        assert not edited.set_value(("questions", "asked", "why"), "Because.", "Change why we ask")
    assert edited.text == broken and "line" in told.args[0].lower()


def test_what_is_typed_while_an_older_text_is_judged_is_judged_next(edited: EditedTree, qtbot: QtBot) -> None:
    told: list[object] = []
    edited.judged.connect(lambda: told.append(edited.part(TITLE)))

    def type_on() -> None:
        edited.read.disconnect(type_on)
        edited.set_value(TITLE, "Newer?", "Change the title")
        qtbot.wait(2 * PAUSE)  # the pause after it ends while the older text is still being judged

    edited.read.connect(type_on)
    edited.set_value(TITLE, "Older?", "Change the title")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Newer?"]


def test_a_field_that_was_left_and_come_back_to_is_undone_in_two_steps(edited: EditedTree) -> None:
    edited.set_value(TITLE, "Once?", "Change the title")
    edited.select(("questions", "asked"))
    edited.set_value(TITLE, "Twice?", "Change the title")
    edited.undo()
    assert "Once?" in edited.text


def test_saving_unchanged_text_has_nothing_to_save(opened: Opens) -> None:
    tree = opened(SMALL.replace("\n", "\r\n"))
    assert tree.text == tree.saved_text and tree.edits_not_saved == 0
    tree.set_value(TITLE, "Who?", "Change the title")
    assert tree.edits_not_saved == 1
    tree.note_saved()
    assert tree.edits_not_saved == 0 and tree.saved_text == tree.text
    assert tree.text.count("\r\n") == SMALL.count("\n")


def test_undoing_selects_what_was_selected_then(edited: EditedTree) -> None:
    edited.select(("questions", "asked"))
    edited.set_value(("questions", "asked", "title"), "Did they agree?", "Change the title")
    edited.select(("questions", "who"))
    edited.undo()
    assert edited.selection == ("questions", "asked")
    shown: list[object] = []
    edited.shown.connect(shown.append)
    edited.show(("outcomes", "go_on", "do", 0))
    assert edited.selection == ("outcomes", "go_on") and shown == [("outcomes", "go_on", "do", 0)]
