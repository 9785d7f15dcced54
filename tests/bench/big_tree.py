"""Writes a valid tree of any size, ten lines a question, of the shape that is hardest to judge.

Each question leads on to the next and to the one after it, so the tree is as deep as it is long and has more
walks than can be counted one by one. Every question is reached and nothing loops.
"""

HEAD = """\
format: 1
id: {id}
title: Can I do this?
summary: A tree made up to measure with.
status: draft
version: 2026.11
owner: Privacy officer
reviewed: 2026-11-22
review_by: 2027-05-22
start: point_1

questions:
"""
QUESTION = """\
  point_{number}:
    title: Have you settled point {number} with them?
    hint: Ask one point at a time
    why: Each point changes what you can tell others.
    basis: [ipp_11]
    options:
      yes: {{label: "Yes, we have", next: {next}, because: they agreed to point {number}}}
      no: {{label: "No, we have not", next: {after}}}
      unsure: {{label: I am not sure, next: ask_first}}

"""
OUTCOMES = """\
outcomes:
  go_on:
    kind: go
    title: You can go on
    say: You can go on.
    say_short: Go on.
    say_again: It is fine to go on.
    do: [Go on]
    record: Write down what you did.
    ask: Your privacy officer.
    basis: [ipp_11]
  ask_first:
    kind: check
    title: Ask first
    say: I need to ask first.
    say_short: I will ask.
    say_again: I will find out and tell you.
    do: [Ask your privacy officer]
    instead: [They can ask themselves]
    contacts: [privacy_officer]
    record: Write down what you asked.
    ask: Your privacy officer.
    basis: [ipp_11]
"""


def big_tree(questions: int, tree: str = "big") -> str:
    """Returns the text of a tree of so many questions."""
    ids = [f"point_{number}" for number in range(1, questions + 1)] + ["go_on", "go_on"]
    body = (
        QUESTION.format(number=number, next=ids[number], after=ids[number + 1])
        for number in range(1, questions + 1)
    )
    return HEAD.format(id=tree) + "".join(body) + OUTCOMES
