"""The workshop on paper: the agenda for those who come, and the notes for who runs it."""

import pytest

from dpup_assistant.output.agenda_sheet import agenda_sheet, notes_sheet
from tests.learn.workshop.shipped import shipped_workshop

WORKSHOP = shipped_workshop()


@pytest.mark.parametrize("form", WORKSHOP.forms)
def test_the_agenda_names_every_item_with_its_minutes_and_the_notice(form: str) -> None:
    sheet = agenda_sheet(WORKSHOP, form)
    steps = [step for part in sheet.parts for step in part.steps]

    assert WORKSHOP.forms[form] in sheet.title
    assert steps == [f"{item.title} ({item.minutes[form]} minutes)" for item in WORKSHOP.items.values()]
    assert WORKSHOP.notice in [part.text for part in sheet.parts]
    assert not [note for item in WORKSHOP.items.values() for note in item.notes if note in str(sheet)]


def test_the_notes_hold_every_step_and_prompt() -> None:
    parts = notes_sheet(WORKSHOP, "sixty").parts

    for number, (part, item) in enumerate(zip(parts, WORKSHOP.items.values(), strict=True), 1):
        assert part.title == f"{number}. {item.title} ({item.minutes['sixty']} minutes)"
        assert part.steps == item.notes
        assert part.boxes == tuple(f"Ask: {prompt}" for prompt in item.prompts)
