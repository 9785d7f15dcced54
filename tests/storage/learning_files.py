"""A small file of each kind of what there is to learn, with nothing wrong in it."""

from dpup_assistant.engine.learning.cases import Cases
from dpup_assistant.engine.learning.faq import Faq
from dpup_assistant.engine.learning.quiz import Quiz
from dpup_assistant.engine.learning.workshop import Workshop

QUIZ = """\
questions:
  law:
    title: Is the policy law?
    options:
      no: {label: No}
      yes: {label: It is a law}
    right: no
    because: The policy is good practice.
    basis: [transparency_and_choice]
    introduction: true
    trees: [share]
"""
FAQ = """\
questions:
  law:
    question: Is the policy law?
    group: The policy
    text: |
      No.
      It is good practice.
    source: DPUP, the introduction
    basis: [transparency_and_choice]
    keywords: [legal]
"""
CASES = """\
cases:
  referral:
    title: A referral to housing
    summary: A tenant asks for help.
    passages:
      - title: What happened
        text: A tenant came in and asked for help.
        points: [She has two children]
        say: I can ring them for you.
        table:
          columns: [Age, People]
          rows: [[Under 18, "14"]]
        basis: [ipp_11]
        walk: {tree: share}
        sheet: your_information
    questions: ["What would you have done?"]
"""
WORKSHOP = """\
title: An introduction
goal: Everybody knows what the policy asks of them.
forms: {full: 90 minutes}
before: [Print the sheets.]
remote: [Send the sheets the day before.]
notice: We take notes. No name stands in them.
items:
  welcome:
    title: Welcome
    minutes: {full: 10}
    notes: [Say who you are.]
    slides:
      - title: Welcome
sheets: [your_information]
"""
SMALL: dict[type, tuple[str, str]] = {
    Quiz: ("quiz.yaml", QUIZ),
    Faq: ("faq.yaml", FAQ),
    Cases: ("cases.yaml", CASES),
    Workshop: ("workshop.yaml", WORKSHOP),
}
