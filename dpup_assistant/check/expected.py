"""What is expected of a tree and missing, or overdue. Warnings only."""

from datetime import date

from dpup_assistant.check.data import LOST, Data
from dpup_assistant.check.grade import sentences
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.scalars import date_of
from dpup_assistant.check.view import View, text_at

EXPECTED = (("instead", "no_instead", ("stop", "check")), ("contacts", "no_contacts", ("urgent", "check")))


def judge_expected(view: View, today: date, reading: Reading) -> None:
    """Note a review that is overdue, and scenarios, instead, contacts and hints that are not as expected."""
    review_by = date_of(text_at(view.data, "review_by") or "")
    if review_by and review_by < today:
        reading.add("review_overdue", ("review_by",), day=review_by.isoformat())
    if _lacks(view.data, "scenarios", {}):
        reading.add("no_scenarios", ())
    for name, question in view.questions.items():
        if "." in (hint := text_at(question, "hint") or "") and _is_stopped(hint):
            reading.add("hint_full_stop", ("questions", name, "hint"))
    for name, outcome in view.outcomes.items():
        kind = text_at(outcome, "kind")
        for key, code, kinds in EXPECTED:
            if kind in kinds and _lacks(outcome, key, []):
                reading.add(code, ("outcomes", name), kind=kind)


def _is_stopped(hint: str) -> bool:
    """Return whether a hint has a full stop at its end, or more than one sentence."""
    return hint.rstrip("\"'”’) ").endswith(".") or len(sentences(hint)) > 1


def _lacks(owner: Data, key: str, empty: Data) -> bool:
    """Return whether a mapping, of which nothing was lost, lacks a key or has nothing under it."""
    return isinstance(owner, dict) and LOST not in owner and owner.get(key, empty) == empty
