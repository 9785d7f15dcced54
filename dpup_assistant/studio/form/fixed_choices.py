"""What can be picked where the tree file allows some words only, each with what it means."""

from PySide6.QtCore import QCoreApplication

from dpup_assistant.desk.say_words import say_icon
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.output import labels
from dpup_assistant.output.graph.node_look import ICONS


def _tr(words: str) -> str:
    return QCoreApplication.translate("FixedChoices", words)


def say_to() -> list[Choice]:
    """Return whom words can be for."""
    meanings = {
        "person": _tr("The person it is about. Only these words are shown big or printed."),
        "caller": _tr("Someone on the phone or at the desk who asks about a person."),
        "agency": _tr("Another service, an office or an official."),
        "team": _tr("Your lead, your privacy officer or a workmate."),
    }
    words = {"person": _tr("The person"), "caller": _tr("A caller"), "agency": _tr("Another service")}
    words["team"] = _tr("Your team")
    return [Choice(id, words[id], meaning, say_icon(id)) for id, meaning in meanings.items()]


def tell() -> list[Choice]:
    """Return when it is safe to say the words."""
    return [
        Choice("now", _tr("Now"), _tr("The words stand open on the page."), "message-square-quote"),
        Choice("if_safe", _tr("If it is safe"), _tr("The page first asks who could hear it."), "ear"),
        Choice(
            "not_yet", _tr("Not yet"), _tr("The words are folded away. Nothing can be printed."), "ear-off"
        ),
    ]


def kinds() -> list[Choice]:
    """Return the kinds of outcome."""
    meanings = {
        "urgent": _tr("Someone may be in danger. It opens on the ten seconds, with numbers to ring."),
        "must": _tr("A law makes you do it."),
        "go": _tr("Nothing more is needed first."),
        "go_if": _tr("It says what has to be done first."),
        "check": _tr("It says who to ask, and what can be done now."),
        "stop": _tr("It says what can be done in place of it."),
    }
    return [Choice(id, _tr(labels.KINDS[id]), meaning, ICONS[id]) for id, meaning in meanings.items()]


def facts() -> list[Choice]:
    """Return what agency.yaml can say of a desk."""
    words = {
        "family_violence_agency": _tr("It is a family violence agency"),
        "child_welfare_agency": _tr("It is a child welfare and protection agency"),
        "health_agency": _tr("It is a health or disability service"),
        "government_agency": _tr("It is a government agency"),
        "people_live_here": _tr("People live here"),
        "must_report_children": _tr("Its policy makes it report worries about children"),
    }
    return [Choice(id, each, icon="building-2") for id, each in words.items()]


def statuses() -> list[Choice]:
    """Return whether a tree is for the desks."""
    return [
        Choice("draft", _tr("Draft"), _tr("Not on the first page. Only you open it.")),
        Choice("published", _tr("Published"), _tr("On the first page of every desk.")),
    ]
