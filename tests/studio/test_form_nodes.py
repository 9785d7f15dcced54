"""The form: options, nodes made in place, faults under their fields, and text that fields cannot show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dpup_assistant.check.texts import texts as texts_of
from dpup_assistant.check.view import mapping
from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.studio.edited_tree import EditedTree
from tests.desk.seen import sideways, wrong_names
from tests.studio.conftest import SMALL, Opens, Shows
from tests.studio.forms import (
    FULL,
    PARTS,
    called,
    choose,
    field,
    focused,
    keyboard,
    pick,
    picks_in,
    press,
    said,
)

WHO: Path = ("questions", "who")


@pytest.mark.parametrize("kind", ["question", "outcome"])
def test_a_node_made_in_place_is_whole_and_one_step(edited: EditedTree, show: Shows, kind: str) -> None:
    form, text, asked = show(edited), edited.text, ("questions", "asked")
    edited.select(asked)
    target = next(each for each in picks_in(form) if each.label == "Option 2 goes to")
    pick(target.button, target.choice_list(), f"Make a new {kind}")
    edited.judge_now()
    assert edited.part((*asked, "options", "no", "next")) == f"new_{kind}"
    assert target.button.text() == ("3 New question?" if kind == "question" else "Check first: New outcome")
    wrong = [found for found in edited.judgement.faults if found.fault.path[0] != "scenarios"]
    assert not [found for found in wrong if found.fault.severity == "error"]
    assert edited.selection == asked, "a trainer goes on where they were"
    if kind == "question":
        made = edited.part(("questions", "new_question", "options", "yes", "next"))
        assert made == "find_out", "it stands in between"
    edited.undo()
    assert edited.text == text


def test_options_are_added_moved_and_taken_out(edited: EditedTree, show: Shows) -> None:
    form = show(edited)
    edited.select(("questions", "asked"))
    press(form, "Add an option")
    edited.judge_now()
    assert focused() == "Option 3", "it stands above not sure, with the keyboard in it"
    QTest.keyClicks(keyboard(), "They left")
    edited.judge_now()
    asked: Path = ("questions", "asked")
    options = (*asked, "options")
    assert list(mapping(edited.part(asked) or {}, "options")) == ["yes", "no", "answer", "unsure"]
    assert edited.part((*options, "answer")) == {"label": "They left", "next": "find_out"}
    choose(form, "More for: Option 3", "Move up")
    edited.judge_now()
    assert list(mapping(edited.part(asked) or {}, "options")) == ["yes", "answer", "no", "unsure"]
    assert focused() == "More for: Option 2", "the keyboard stays with it"
    choose(form, "More for: Option 2", "Add a reason")
    assert focused() == "Because"
    QTest.keyClicks(keyboard(), "They went.")
    choose(form, "More for: Option 4", "Take out")
    edited.judge_now()
    assert edited.part((*options, "answer", "because")) == "They went."
    assert "unsure" in said(form), "that one is missing now, and is told of"
    press(form, "Add an option")
    edited.judge_now()
    assert edited.part((*options, "unsure")) == {"label": "I am not sure", "next": "find_out"}
    choose(form, "More for: Option 1", "Go to where it leads")
    assert edited.selection == ("outcomes", "go_on")


def test_each_fault_stands_under_its_field_in_the_words_of_the_list(opened: Opens, show: Shows) -> None:
    text = SMALL.replace("next: asked", "next: aksed").replace('say: "I could', 'say: "{nobody} could')
    edited = opened(text.replace("    why: The safe way differs by who gets it.\n", ""))
    form = show(edited)
    for found in edited.judgement.faults:
        if found.fault.path[:1] == ("questions",):
            edited.select(found.fault.path[:2])
            assert f"{found.fault.message} {found.fault.hint}" in said(form)
    edited.select(WHO)
    why, target = field(form, "Why we ask"), called(form, "Option 1 goes to: aksed")
    assert why.accessibleDescription().startswith("for the worker. `why` is missing.")
    assert target.accessibleDescription().startswith("There is no question or outcome `aksed`.")
    QTest.keyClicks(why, "It differs.")
    edited.judge_now()
    assert "is missing" not in said(form)
    edited.show(("questions", "asked", "say"))
    assert (edited.selection, focused()) == (("questions", "asked"), "Say this")
    edited.show((*WHO, "options", "unsure", "next"))
    assert focused() == "Option 2 goes to: Check first: Find out more first"


def test_what_fields_cannot_show_leads_to_the_yaml_and_is_left_alone(opened: Opens, show: Shows) -> None:
    text = SMALL.replace("title: Who would get it?", "title: [Who, would]")
    text = text.replace(
        "    options:\n      yes: {label: They said yes",
        "    options: none\n    others:\n      yes: {label: They",
    )
    edited = opened(text)
    form, wanted = show(edited), list[object]()
    form.yaml_wanted.connect(wanted.append)
    for part, key in ((WHO, "title"), (("questions", "asked"), "options")):
        edited.select(part)
        assert "Part of this cannot be shown in fields." in said(form)
        press(form, "Show it in YAML")
        assert wanted[-1] == (*part, key)
    edited.select(WHO)
    QTest.keyClicks(called(form, "Question"), "x")
    assert edited.text == text
    for broken, told in (
        ("title: [", "Only a part of the text can be read now"),
        ("- a list", "Line 1: The file does not hold keys with values."),
    ):
        edited.replace_text(broken, "Type")
        edited.judge_now()
        assert told in said(form)
    edited.undo()
    edited.undo()
    edited.judge_now()
    assert field(form, "Why we ask").text() == "The safe way differs by who gets it."


def test_a_letter_that_no_file_can_hold_is_refused_under_its_field(edited: EditedTree, show: Shows) -> None:
    form, text = show(edited), edited.text
    edited.select(WHO)
    why = field(form, "Why we ask")
    why.setFocus()
    why.textCursor().insertText("\x07")
    assert edited.text == text
    assert "nobody can see (U+0007)" in said(form)


def test_tab_goes_down_the_form_and_out_of_it(opened: Opens, show: Shows) -> None:
    edited = opened(FULL)
    form = show(edited)
    edited.select(("questions", "told"))
    choose(form, "More for: Point 2", "Add words to say")
    field(form, "Checklist").setFocus()
    way = [focused()]
    for _ in range(22):
        QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
        way.append(focused())
    assert way[:6] == ["Checklist", "Hint", "Put in a blank: Say this", "Say this", "Why we ask", way[5]]
    assert (
        way.index("Point 2")
        < way.index("More for: Point 2")
        < way.index("All ticked goes to: Go ahead if: You can share it")
    )
    assert way[way.index("More for: Point 2") + 1 :][:2] == [
        "Put in a blank: Say, when it is not ticked",
        "Say, when it is not ticked",
    ]


def test_every_part_has_names_in_words_and_needs_no_scrolling_sideways(opened: Opens, show: Shows) -> None:
    edited = opened(FULL)
    form = show(edited)
    for width in (700, 320):
        form.resize(width, 900)
        for part in PARTS:
            edited.select(part)
            QApplication.processEvents()
            assert not [*wrong_names(form), *sideways(form)]


def test_the_forms_of_the_shipped_trees_show_every_text_in_them(opened: Opens, show: Shows) -> None:
    for file in sorted(shipped_trees_folder().glob("*.yaml"))[::4]:
        edited = opened(file.read_text("utf-8"), file.stem)
        form = show(edited)
        sections = ("blanks", "questions", "outcomes", "scenarios")
        parts: list[Path] = [(key, id) for key in sections for id in mapping(edited.data, key)]
        held = list(texts_of(edited.data))
        for part in [(), *parts]:
            edited.select(part)
            shown = said(form)
            for text in held:
                if text.path[:2] == part or (not part and len(text.path) == 1):
                    assert text.text.strip() in shown, f"{file.stem}: {text.path}"


def test_fields_with_one_label_stand_in_groups_with_names(opened: Opens, show: Shows) -> None:
    edited = opened(FULL)
    form = show(edited)
    edited.select(WHO)
    around = QAccessible.queryAccessibleInterface(field(form, "Because").parentWidget())
    while around is not None and around.role() != QAccessible.Role.Grouping:
        around = around.parent()
    assert around is not None and around.text(QAccessible.Text.Name) == "Option 1"
