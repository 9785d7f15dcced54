"""A form in a window of its own, and what a trainer does in it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import ndiff

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from dpup_assistant.check.data import Data
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.pick_field import PickButton, PickField
from dpup_assistant.kit.words_edit import WordsEdit
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.form.form import Form
from tests.desk.seen import name, shown

# Everything that a tree can hold, each text on a line of its own.
FULL = """\
format: 1
id: small
title: Can I do this?   # what the worker asks
summary: A tree made up to test with.
keywords: [one word, two words]
group: I want to tell someone
status: draft
version: 2026.11
owner: Privacy officer
reviewed: 2026-11-22
review_by: 2027-05-22
approvals: [{role: Lawyer, on: 2026-12-01, version: 2026.11}]
changes:
  - version: 2026.11
    on: 2026-11-22
    note: First version.
based_on: share@2026.11
start: who

blanks:
  day:
    label: When you ring
    default: soon
    options: [today, tomorrow]

questions:
  # the first thing to know
  who:
    title: Who would get it?
    fact: health_agency
    hint: One person at a time
    say: Who would get it {day}?
    say_to: caller
    why: The safe way differs by who gets it.
    basis: [ipp_11, transparency_and_choice]
    options:
      yes:
        label: Another service
        next: told
        say: It goes to them.
        because: It goes to a service.
        do: Write it down.
      no:
        label: Nobody

        next: find_out
  told:
    kind: checklist
    title: What do they know?
    hint: Tick what is true
    say: I will ask what you know.
    why: Nobody is to be surprised.
    basis: [ipp_3]
    items:
      who:
        label: Who will get it
        say: They will get it {day}.
        do: Tell them who.
      what:
        label: What they will get
    next: {all: go_on, some: find_out, none: elsewhere}

outcomes:
  go_on:
    kind: go_if
    title: You can share it
    say_to: person
    tell: if_safe
    say: I will tell them {day}.
    say_short: I will tell them.
    say_again: They will hear it from me.
    do:
      - Share only what is needed
      - Write it down
    instead:
      - Ring them
      - Write to them
    later:
      - Tell them
    record: Write down what you shared.
    ask: Your privacy officer.
    contacts: [privacy_officer]
    if_asked:
      - what_happens
      - question: Can I say no?
        answer: Yes. Tell me.
    basis: [ipp_11]
    next_trees:
      - tree: fix
        because: They may want it fixed.
  find_out:
    kind: check
    title: Find out more first
    say: I will find out, and then tell you.
    say_short: I will find out.
    say_again: I need to ask someone first.
    do: [Ask your privacy officer]
    record: Write down what you asked.
    ask: Your privacy officer.
    basis: [ipp_11]
    next_trees: [collect]
  elsewhere:
    kind: more
    title: It is about something else
    continue: fix

scenarios:
  all_known:
    story: A service asks, and the person knows.
    common: true
    answers: {who: yes, told: [who, what]}
    outcome: go_on
    feedback: They could have said no.
"""
PARTS: tuple[Path, ...] = (
    *((), ("questions", "who"), ("questions", "told"), ("outcomes", "go_on"), ("outcomes", "elsewhere")),
    *(("blanks", "day"), ("scenarios", "all_known")),
)


def flat(data: Data, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yields each text that a tree holds, with its path."""
    if isinstance(data, str):
        yield path, data
    else:
        parts = data.items() if isinstance(data, dict) else enumerate(data)
        for step, part in parts:
            yield from flat(part, (*path, step))


def texts(edited: EditedTree) -> dict[Path, str]:
    """What the tree holds now, once it is judged."""
    edited.judge_now()
    return dict(flat(edited.data))


def changed_lines(before: str, after: str) -> list[str]:
    """The lines that are not in both texts."""
    lines = ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line[0] in "-+"]


def words_in(form: QWidget) -> list[WordsEdit]:
    """The fields for words that are shown."""
    return [each for each in shown(form) if isinstance(each, WordsEdit) and not each.isReadOnly()]


def picks_in(form: QWidget) -> list[PickField]:
    """The fields to pick in that are shown."""
    return [each for each in form.findChildren(PickField) if each.isVisible()]


def called(form: QWidget, words: str) -> QWidget:
    """What a screen reader calls by these words, of what is shown and takes the keyboard."""
    found = [
        each for each in shown(form) if each.focusPolicy() != Qt.FocusPolicy.NoFocus and name(each) == words
    ]
    assert found, f"{words!r} is none of {sorted({name(each) for each in shown(form)})}"
    return found[0]


def field(form: QWidget, words: str) -> WordsEdit:
    """The field for words that has this label."""
    found = called(form, words)
    assert isinstance(found, WordsEdit)
    return found


def press(form: QWidget, words: str) -> None:
    """Presses a button by its name."""
    button = called(form, words)
    assert isinstance(button, QAbstractButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def choose(form: Form, menu: str, action: str) -> None:
    """Opens a menu and chooses something in it."""
    press(form, menu)
    QTest.mouseClick(called(QApplication.activePopupWidget() or form, action), Qt.MouseButton.LeftButton)


def pick(opener: QWidget, lists: ChoiceList, words: str) -> None:
    """Opens a list and picks the row of these words in it."""
    QTest.keyClick(opener, Qt.Key.Key_Return)
    row = next(row for row in lists.rows() if row.text() == words)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)


def type_at_end(edit: WordsEdit, letters: str) -> None:
    """Types at the end of a field."""
    edit.setFocus()
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, letters)


def said(form: Form) -> str:
    """All words that are shown."""
    words = list[str]()
    for each in shown(form):
        if isinstance(each, WordsEdit | PickButton | QLabel):
            words.append(each.text())
    return "\n".join(words)


def keyboard() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def focused() -> str:
    """The name of what has the keyboard."""
    return name(keyboard())
