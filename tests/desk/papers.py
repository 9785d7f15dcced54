"""Paper as a person meets it in the window."""

from dpup_assistant.kit.sheet_view import PageView
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.seen import name

THEM, YOU = "Paper for them", "Checklist on paper"


def at_an_outcome(desk: Desk) -> Person:
    """A worker at an outcome whose words are for the person."""
    person = desk.walk()
    person.answer("Their family", "They said yes")
    for item in ("Who comes", "Which day", "Why I come"):
        person.tick(item)
    person.press("Continue")
    person.pick("Where to", "the marae")
    return person


def at_paper(desk: Desk, button: str = THEM) -> Person:
    """A worker who looks at paper of an outcome."""
    person = at_an_outcome(desk)
    person.press(button)
    return person


def pages(person: Person) -> dict[str, str]:
    """The pages of paper that are shown: what a screen reader calls each, and its words."""
    views = [view for view in person.page.findChildren(PageView) if view.isVisible()]
    return {name(view): view.accessibleDescription() for view in views}


def words(person: Person) -> str:
    """All words of the paper that is shown."""
    return "\n".join(pages(person).values())
