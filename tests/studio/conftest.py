"""A tree that is open for editing, and its folder, for the tests of the trainer's window."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dpup_assistant.kit.look import look
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.form.form import Form

TODAY = date(2026, 11, 22)
SMALL = """\
format: 1
id: small
title: Can I do this?   # what the worker asks
summary: A tree made up to test with.
status: draft
version: 2026.11
owner: Privacy officer
reviewed: 2026-11-22
review_by: 2027-05-22
start: who

questions:
  # the first thing to know
  who:
    title: Who would get it?
    why: The safe way differs by who gets it.
    basis: [ipp_11]
    options:
      service: {label: Another service, next: asked}
      unsure: {label: I am not sure, next: find_out}
  asked:
    title: Did they say yes?
    say: "I could tell them. You can say no."
    why: A yes counts only when they could say no.
    basis: [transparency_and_choice]
    options:
      yes: {label: They said yes, next: go_on}
      no: {label: They said no, next: find_out}
      unsure: {label: I am not sure, next: find_out}

outcomes:
  go_on:
    kind: go
    title: You can share it
    say: I will tell them now.
    say_short: I will tell them.
    say_again: They will hear it from me.
    do: [Share only what is needed]
    record: Write down what you shared.
    ask: Your privacy officer.
    basis: [ipp_11]
  find_out:
    kind: check
    title: Find out more first
    say: I will find out, and then tell you.
    say_short: I will find out.
    say_again: I need to ask someone first.
    do: [Ask your privacy officer]
    instead: [They can ask the service themselves]
    contacts: [privacy_officer]
    record: Write down what you asked.
    ask: Your privacy officer.
    basis: [ipp_11]

scenarios:
  said_yes:
    story: A service asks for an address, and the person is fine with it.
    answers: {who: service, asked: yes}
    outcome: go_on
    feedback: They could have said no.
  said_no:
    story: A service asks for an address, and the person says no.
    answers: {who: service, asked: no}
    outcome: find_out
    feedback: Their no counts.
  not_sure_of_them:
    story: A service asks for an address, and the person looks away.
    answers: {who: service, asked: unsure}
    outcome: find_out
    feedback: Ask again when there is time.
  not_sure_who:
    story: Someone rings and does not say where from.
    answers: {who: unsure}
    outcome: find_out
    feedback: Find out who it is first.
"""


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Dresses the program once, as it does at its start."""
    look().apply(qapp)


@pytest.fixture(scope="session")
def shipped() -> Folder:
    """The folder of a trainer who has none of their own yet."""
    return Folder(None, TODAY)


Opens = Callable[..., EditedTree]


@pytest.fixture
def opened(tmp_path: Path, shipped: Folder) -> Iterator[Opens]:
    """Opens a text as the file `small.yaml`, or as another tree, judged."""
    trees: list[EditedTree] = []

    def open_text(text: str = SMALL, name: str = "small") -> EditedTree:
        path = tmp_path / f"{name}.yaml"
        path.write_text(text, "utf-8", newline="")
        trees.append(EditedTree(path, text, shipped.known))
        trees[-1].judge_now()
        return trees[-1]

    yield open_text
    for tree in trees:
        tree.close()
        tree.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def edited(opened: Opens) -> EditedTree:
    """A small tree, open and judged."""
    return opened()


@pytest.fixture
def share(opened: Opens) -> EditedTree:
    """The shipped tree `share`, open and judged, as a copy that can be changed."""
    return opened((shipped_trees_folder() / "share.yaml").read_text("utf-8"), "share")


Shows = Callable[[EditedTree], Form]


@pytest.fixture
def show(shipped: Folder) -> Iterator[Shows]:
    """Shows the form of a tree, as wide as it is in the window."""
    forms: list[Form] = []

    def show(edited: EditedTree) -> Form:
        form = Form(edited, shipped)
        forms.append(form)
        form.resize(700, 900)
        form.show()
        QTest.qWaitForWindowExposed(form)
        return form

    yield show
    for form in forms:
        form.close()
        form.deleteLater()
