"""The window as a whole: one window, whose keyboard goes straight to where it belongs."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.desk.conftest import Desk
from tests.desk.person import Person


def application() -> QApplication:
    """The program that the window belongs to."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


class Opened(QObject):
    """Notes every window that opens by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes a widget that is shown as a window."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def visit_every_kind_of_page(person: Person) -> None:
    """Goes over questions, a checklist, a hand-over, outcomes, and what can be opened."""
    person.answer("Their family", "They said yes")
    person.tick("Who comes")
    person.press("Continue")
    person.press("Start again", person.window.rail)
    person.answer("A friend", "Another day")
    person.press("View")
    person.press("Done")
    person.press("Someone may be in danger")
    person.answer("I am not sure")
    person.press("Only when it is safe")
    person.press("Hide screen")


def test_no_page_opens_a_window_of_its_own(desk: Desk) -> None:
    person, opened = desk.walk(), Opened()
    application().installEventFilter(opened)
    visit_every_kind_of_page(person)
    assert opened.names == []


def test_the_keyboard_goes_from_what_was_pressed_straight_to_the_next_page(desk: Desk) -> None:
    person, heard = desk.walk(), list[str]()
    application().focusChanged.connect(lambda _old, now: heard.append(now.accessibleName() if now else ""))
    person.answer("The school")
    assert heard == ["The school", "Are you a health service?"]
    person.answer("We are")
    person.press("Back")
    heard.clear()
    person.press("Change: Who do you want to see?, The school")
    assert heard[-1] == "The school" and set(heard[1:]) <= {"Who do you want to see?", "The school"}
    heard.clear()
    person.press("Start again")
    assert heard == ["Start again", "Who do you want to see?"]


def test_the_keyboard_does_not_stray_when_the_next_question_has_fewer_options(desk: Desk) -> None:
    person, heard = desk.open(), list[str]()
    person.press("Should I collect this?", person.page)
    application().focusChanged.connect(lambda _old, now: heard.append(now.accessibleName() if now else ""))
    person.answer("I am not sure")
    assert heard == ["I am not sure", "Could you tell them in one sentence why you need it?"]
