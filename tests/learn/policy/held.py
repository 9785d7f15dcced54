"""How a page holds in windows small and large; the rail beside it is met with the decisions."""

from PySide6.QtWidgets import QScrollArea

from tests.desk.person import Person
from tests.desk.seen import cut_off, sideways, small_targets, wrong_names
from tests.desk.test_access import looks


def wrong_in_any_look(person: Person) -> list[str]:
    """What is wrong with the page that is open, in every width, text size and theme."""
    page = person.page
    assert isinstance(page, QScrollArea)
    inside, wrong = page.widget(), list[str]()
    assert inside
    for look in looks(person):
        found = [*small_targets(inside), *sideways(page), *cut_off(inside), *wrong_names(inside)]
        wrong += [f"{look}: {each}" for each in found]
    return wrong
