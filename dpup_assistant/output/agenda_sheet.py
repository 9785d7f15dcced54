"""The workshop on paper: the agenda for those who come, and the notes for who runs it. Both are handouts."""

from __future__ import annotations

from typing import Final

from dpup_assistant.engine.handout import Handout, HandoutPart
from dpup_assistant.engine.learning.workshop import Item, Workshop
from dpup_assistant.output.counted import many

_AGENDA, _NOTES = "What we do, and for how long.", "What the facilitator does and says."
_WHAT_WE_DO, _NOTICE, _MINE = "What we do", "Notes and photos", "What I want to ask"
_ASK = "Ask: {prompt}"
_LINES: Final = 4  # to write on


def agenda_sheet(workshop: Workshop, form: str) -> Handout:
    """Return the agenda of a form of the workshop: its items with their minutes, and the notice."""
    steps = tuple(_with_minutes(item, form) for item in workshop.items_in(form).values())
    return Handout(
        title=_title(workshop, form),
        summary=_AGENDA,
        for_whom="worker",
        size=14,
        intro=workshop.goal,
        parts=(
            HandoutPart(title=_WHAT_WE_DO, icon="list-ordered", steps=steps),
            HandoutPart(title=_NOTICE, icon="eye-off", text=workshop.notice),
            HandoutPart(title=_MINE, icon="pen-line", lines=_LINES),
        ),
    )


def notes_sheet(workshop: Workshop, form: str) -> Handout:
    """Return the facilitator's notes for a form of the workshop, item by item, each prompt with a box."""
    return Handout(
        title=_title(workshop, form),
        summary=_NOTES,
        for_whom="worker",
        size=12,
        parts=tuple(
            HandoutPart(
                title=f"{number}. {_with_minutes(item, form)}",
                steps=item.notes,
                boxes=tuple(_ASK.format(prompt=prompt) for prompt in item.prompts),
            )
            for number, item in enumerate(workshop.items_in(form).values(), 1)
        ),
    )


def _with_minutes(item: Item, form: str) -> str:
    return f"{item.title} ({many(item.minutes[form], 'minute')})"


def _title(workshop: Workshop, form: str) -> str:
    return f"{workshop.title}: {workshop.forms[form]}"
