"""A small tree with nothing wrong in it, for tests to spoil."""

from typing import Any

from dpup_assistant.storage.text.located import read_text

TEXT = """
format: 1
id: small
title: Can I tell their landlord?
summary: A small tree.
keywords: [landlord, whānau]
status: published
version: 2026.11
owner: Privacy officer
reviewed: 2026-11-22
review_by: 2099-12-31
approvals: [{role: Lawyer, on: 2026-11-22, version: 2026.11}]
start: asked
blanks:
  recipient: {label: Who gets it, default: your landlord, options: [your doctor]}
questions:
  asked:
    title: Have you asked them?
    hint: Ask when they are alone
    why: People should know.
    say: "May I tell {recipient}?"
    say_to: person
    basis: [ipp_11]
    options:
      yes: {label: Yes, next: told, because: they said yes, say: You said yes., do: Write it down.}
      no: {label: No, next: health}
      unsure: {label: I am not sure, next: ask_first}
  told:
    kind: checklist
    title: What do they know?
    why: Nobody should be surprised.
    basis: [ipp_3]
    items:
      who: {label: Who gets it, say: "{recipient} will get it."}
      what: {label: What it is, do: Read it out.}
    next: {all: tell, some: tell_if, none: ask_first}
  health:
    title: Are you a health service?
    fact: health_agency
    why: Health services have their own rules.
    basis: [ipp_11]
    options: {yes: {label: Yes, next: ask_first}, no: {label: No, next: elsewhere}}
outcomes:
  tell:
    kind: go
    title: You can tell them
    say: |
      I will tell {recipient} now.
      {answers}
    say_short: I will tell them.
    say_again: They will hear from me.
    do: [Tell them]
    record: Write down what you told them.
    ask: Your team lead.
    basis: [ipp_11]
    if_asked: [do_i_have_to, {question: "Can I come?", answer: Yes.}]
    next_trees: [collect, {tree: share, because: Others may ask.}]
  tell_if:
    kind: go_if
    title: You can tell them, once they know
    say_to: caller
    tell: if_safe
    say: I will ring you back.
    say_short: I will ring back.
    say_again: Wait for my call.
    do: [Tell them what they do not know]
    later: [Ask how it went]
    record: Write down what you told them.
    ask: Your team lead.
    basis: [ipp_11]
  ask_first:
    kind: check
    title: Ask them first
    say: I would like to ask you first.
    say_short: I will ask you.
    say_again: I will not tell them before I ask you.
    do: [Ask them]
    instead: [They can ring the landlord]
    contacts: [privacy_officer]
    record: Write down what they said.
    ask: Your team lead.
    basis: [ipp_11]
  elsewhere:
    kind: more
    title: It is about sharing
    continue: share
scenarios:
  knows_all:
    story: They know.
    common: true
    answers: {asked: yes, told: [who, what]}
    outcome: tell
    feedback: Good.
  knows_some: {story: They know who., answers: {asked: yes, told: [who]}, outcome: tell_if, feedback: Good.}
  knows_none: {story: Nobody told., answers: {asked: yes, told: []}, outcome: ask_first, feedback: Good.}
  unsure: {story: They may know., answers: {asked: unsure}, outcome: ask_first, feedback: Good.}
  clinic: {story: A clinic asks., answers: {asked: no, health: yes}, outcome: ask_first, feedback: Good.}
  shop: {story: A shop asks., answers: {asked: no, health: no}, outcome: elsewhere, feedback: Good.}
"""


def small_tree() -> Any:
    """The text of the small tree, which a test may change."""
    return read_text(TEXT.encode(), "small.yaml").data
