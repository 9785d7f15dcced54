"""The worker's note: what it holds, and what never enters it."""

from dpup_assistant.output import labels
from dpup_assistant.output.note import note_text
from tests.explained import FULL, explained, with_outcome

WHOLE = """\
Can I share this?
You can go ahead if you do these things: You can share it

Why this answer
- They said yes, and could have said no.
- You have it in writing.

Law that the guide names. Take out what does not apply
- Privacy Act 2020, IPP 11

Good practice
- Manaakitanga (Privacy Act 2020, IPP 11). Still to be checked: ask your privacy officer.
- Transparency (Privacy Act 2020, IPP 11)

Write down
Write down what you shared.
____

Who it is about: ____
Date: ____
Written by: ____

From the decision share, version 2026.11. Guidance, not legal advice."""


def test_it_says_what_was_decided_why_on_what_and_leaves_gaps_for_the_pen() -> None:
    assert note_text(explained()) == WHOLE


def test_what_is_not_there_has_no_title() -> None:
    note = note_text(
        explained(with_outcome(FULL, basis=()), {"agreed": "yes", "told": (), "in_writing": "no"})
    )
    assert labels.NOTE_LAW not in note and "Good practice" not in note
    assert note.count("\n\n\n") == 0


def test_nothing_that_was_said_or_picked_enters_it() -> None:
    picked = {"recipient": "Doctor Secret", "information": "a secret illness"}
    note = note_text(explained(picked=picked))
    assert note == WHOLE
