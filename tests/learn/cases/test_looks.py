"""Case studies in every width, text size and theme: all can be read, pressed and told."""

import pytest

from dpup_assistant.kit.page import Page
from tests.desk.seen import cut_off, sideways, small_targets, wrong_names
from tests.desk.test_access import looks
from tests.learn.conftest import Opened

PLACES = {
    "the list": (),
    "a step with a table": ("A referral", "3. What goes, and what stays"),
    "a step with a decision, a table and what it rests on": (
        *("The funder's request", "4. The table as it may go", "What this rests on"),
    ),
}


@pytest.mark.parametrize("place", PLACES)
def test_a_page_holds_in_every_width_text_size_and_theme(learn: Opened, place: str) -> None:
    person = learn("Case studies", *PLACES[place])
    window, page, wrong = person.window, person.page, list[str]()
    assert isinstance(page, Page)
    for look in looks(person):
        found = [*small_targets(window), *sideways(window), *cut_off(page.widget()), *wrong_names(window)]
        wrong += [f"{look}: {each}" for each in found]
    assert not wrong, "\n".join(wrong[:20])
