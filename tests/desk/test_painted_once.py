"""A next page stands painted as fast as it can: nothing on it is painted twice."""

from PySide6.QtCore import QEvent, QObject

from tests.desk.conftest import Desk
from tests.desk.trees import ending


class Paints(QObject):
    """Counts how often something is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_page_that_an_answer_leads_to_is_painted_once(desk: Desk) -> None:
    person = desk.walk(ending())
    person.answer("Show me")
    paints, outcome = Paints(), person.window.pages.walk.outcome
    person.press("Back")
    person.settle()
    outcome.banner.installEventFilter(paints)
    person.answer("Show me")
    person.settle()
    assert paints.count == 1
