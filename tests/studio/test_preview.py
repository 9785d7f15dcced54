"""The preview: it plays the tree as its text is now, and keeps its place and the trainer's keyboard."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dpup_assistant.engine.trail import Trail
from dpup_assistant.engine.walk import next_node, offered
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.preview.preview import Preview
from tests.studio.conftest import SMALL, Opens
from tests.studio.forms import called, focused, press


@pytest.fixture
def preview(edited: EditedTree, shipped: Folder) -> Iterator[Preview]:
    preview = Preview(edited, shipped)
    preview.resize(366, 700)
    preview.show()
    QTest.qWaitForWindowExposed(preview)
    yield preview
    preview.close()
    preview.deleteLater()


def heading(preview: Preview) -> str:
    """What the page that is shown is headed by."""
    page = preview._page
    assert page is not None
    return page.heading.text()


def at(preview: Preview) -> str:
    """The id of the node that is shown."""
    assert preview.trail is not None
    return preview.trail.walk.node


def change(edited: EditedTree, old: str, new: str) -> None:
    assert old in edited.text
    edited.replace_text(edited.text.replace(old, new, 1), "Type")
    edited.judge_now()


def test_it_plays_like_the_workers_window_with_back_change_and_start_again(preview: Preview) -> None:
    seen: list[Trail | None] = []
    preview.walked.connect(seen.append)
    assert heading(preview) == "Who would get it?"
    press(preview, "Another service")
    press(preview, "They said yes")
    assert heading(preview) == "You can share it"
    assert focused() == "You can share it"
    assert seen[-1] is preview.trail
    assert preview._kept.text().startswith("Answers kept: Another service, They said yes.")
    assert not called(preview, "Copy the words").isEnabled()
    press(preview, "Change: Did they say yes?, They said yes")
    assert heading(preview) == "Did they say yes?"
    press(preview, "Back")
    assert heading(preview) == "You can share it"
    press(preview, "Start again")
    assert heading(preview) == "Who would get it?"
    press(preview, "Back")
    assert preview._told.text() == "The walk began here. There is nothing to go back to."
    press(preview, "Someone may be in danger")
    assert preview.trail is not None and preview.trail.walk.tree.id == "danger"
    press(preview, "Back")
    assert heading(preview) == "Who would get it?"
    assert preview._told.text() == ""


def test_it_leaves_the_clipboard_and_the_window_alone(preview: Preview) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("mine")
    preview.play_from("go_on")
    for name in ("Copy the words", "Copy my note"):
        button = called(preview, name)
        button.setFocus()
        assert focused() != name
    press(preview, "Hide screen")
    assert preview._told.text() == "This works in the worker's window."
    assert at(preview) == "go_on"
    press(preview, "Start again")
    assert clipboard.text() == "mine"


def test_an_edit_keeps_the_place_and_the_keyboard(edited: EditedTree, shipped: Folder) -> None:
    window, typing, preview = QWidget(), QLineEdit(), Preview(edited, shipped)
    column = QVBoxLayout(window)
    column.addWidget(typing)
    column.addWidget(preview)
    window.resize(400, 700)
    window.show()
    QTest.qWaitForWindowExposed(window)
    press(preview, "Another service")
    typing.setFocus()
    change(edited, "Did they say yes?", "Did they really say yes?")
    assert heading(preview) == "Did they really say yes?"
    assert typing.hasFocus()
    edited.select(("questions", "who"))
    assert at(preview) == "asked"
    change(edited, "label: Another service", "label: A service")
    assert preview._kept.text().startswith("Answers kept: A service.")
    called(preview, "Change: Who would get it?, A service")
    window.close()
    preview.deleteLater()


def test_a_next_that_leads_to_nothing_is_a_page_of_its_own_and_leads_back_when_mended(
    preview: Preview, edited: EditedTree
) -> None:
    wanted: list[object] = []
    preview.edit_wanted.connect(wanted.append)
    press(preview, "Another service")
    press(preview, "They said yes")
    change(edited, "next: asked", "next: askt")
    assert heading(preview) == "This goes nowhere yet: askt"
    press(preview, "Edit this")
    assert wanted == [("questions", "who", "options", "service", "next")]
    edited.undo()
    edited.judge_now()
    assert heading(preview) == "You can share it"
    press(preview, "Edit this")
    assert wanted[1:] == [("outcomes", "go_on")]


def test_a_text_that_is_no_tree_at_the_moment_leaves_the_last_one_to_play(
    preview: Preview, edited: EditedTree
) -> None:
    press(preview, "Another service")
    change(edited, "    title: Who would get it?\n", "    titel: Who would get it?\n")
    assert preview._stale.isVisible()
    press(preview, "They said no")
    assert heading(preview) == "Find out more first"
    edited.undo()
    edited.judge_now()
    assert not preview._stale.isVisible()
    assert at(preview) == "find_out"


def test_from_here_plays_from_the_question_or_the_shortest_way_to_the_outcome(
    preview: Preview, edited: EditedTree
) -> None:
    edited.select(("questions", "asked"))
    press(preview, "From here")
    assert preview.trail is not None
    assert (at(preview), preview.trail.walk.start) == ("asked", "asked")
    edited.select(("outcomes", "go_on"))
    press(preview, "From here")
    assert [answer.question for answer in preview.trail.walk.answers] == ["who", "asked"]
    edited.select(("scenarios", "said_no"))
    press(preview, "From here")
    assert at(preview) == "find_out"
    press(preview, "From start")
    assert at(preview) == "who"


def test_tab_goes_through_the_preview_and_out_of_it(preview: Preview) -> None:
    preview._from_here.setFocus()
    seen = []
    for _ in range(30):
        preview.window().focusNextPrevChild(True)
        seen.append(focused())
        if seen[-1] == "Edit this":
            break
    assert seen[:5] == ["From start", "Back", "Hide screen", "Someone may be in danger", "Another service"]
    assert seen[-1] == "Edit this"


ANSWERS = (("who", "service"), ("asked", "yes"))
EDITS = st.lists(
    st.sampled_from(
        (
            ("next: asked", "next: find_out"),
            ("next: asked", "next: nowhere"),
            ("next: go_on", "next: who"),
            ("      yes: {", "      yess: {"),
            ("  asked:\n    title", "  asked_now:\n    title"),
            ("options:", "opshuns:"),
            ("start: who", "start: asked"),
            ("start: who", "start: nobody"),
            ("    say: I will tell them now.", "    say: I will tell {nobody} now."),
            ("[privacy_officer]", "[nobody]"),
            ("basis: [ipp_11]", "basis: [ipp_99]"),
            ("{who: service", "{who: survice"),
            ("questions:", "- questions"),
        )
    ),
    max_size=3,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_after_any_edit_it_is_where_the_answers_that_still_hold_lead(
    edits: list[tuple[str, str]], preview: Preview, edited: EditedTree
) -> None:
    edited.replace_text(SMALL, "Begin again")
    edited.judge_now()
    preview.play(dict(ANSWERS))
    last = edited.judgement.shaped
    for old, new in edits:
        edited.replace_text(edited.text.replace(old, new, 1), "Type")
        edited.judge_now()
        last = edited.judgement.tree or edited.judgement.shaped or last
    assert last is not None
    node, left = "who" if "who" in last.questions else last.start, dict(ANSWERS)
    while (asked := last.questions.get(node)) and left.get(node) in offered(asked):
        node = next_node(asked, left.pop(node)) or ""
    assert at(preview) == node
    assert heading(preview)


def test_it_goes_on_in_the_other_tree_of_a_hand_over(opened: Opens, shipped: Folder) -> None:
    text = SMALL.replace(
        "label: I am not sure, next: find_out}\n  asked", "label: Not sure, next: more}\n  asked"
    )
    text = text.replace(
        "scenarios:", "  more:\n    kind: more\n    title: Worry\n    continue: child\n\nscenarios:"
    )
    preview = Preview(opened(text), shipped)
    preview.resize(366, 700)
    preview.show()
    preview.play({"who": "unsure"})
    assert preview.trail is not None
    assert [walk.tree.id for walk in preview.trail.walks] == ["small", "child"]
    assert preview._edit.isHidden()
    preview.deleteLater()
