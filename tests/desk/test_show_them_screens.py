"""A second screen: the words alone on it, and nothing of them once it or the page is gone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

import dpup_assistant.desk.show_them
from dpup_assistant.desk.second_screen import WordsScreen, other_screen
from tests.desk.conftest import Desk
from tests.desk.left_over import words_in_widgets
from tests.desk.person import Person
from tests.desk.shown import FULL, JOINED, NEXT, at_an_outcome, be_back, paragraphs, words
from tests.desk.test_hide_screen import is_hidden
from tests.desk.test_idle import MINUTE, clocks, let_pass


class Screens:
    """The screens there are beside the worker's own."""

    def __init__(self) -> None:
        self.other: QScreen | None = QGuiApplication.primaryScreen()

    def unplug(self) -> None:
        """Takes the second screen away, as the system tells it."""
        gone, self.other = self.other, None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.screenRemoved.emit(gone)

    def plug_in(self) -> None:
        """Puts it there."""
        self.other = QGuiApplication.primaryScreen()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.screenAdded.emit(self.other)


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> Screens:
    """Two screens, of which the tests' own stands for both."""
    screens = Screens()
    monkeypatch.setattr(dpup_assistant.desk.show_them, "other_screen", lambda _own: screens.other)
    return screens


def second() -> Iterator[WordsScreen]:
    """The windows on the second screen."""
    return (
        each for each in QApplication.topLevelWidgets() if isinstance(each, WordsScreen) and each.isVisible()
    )


def shown(desk: Desk) -> Person:
    """An outcome of which the words are shown on the second screen. The keyboard stays with the worker."""
    person = at_an_outcome(desk)
    person.key(Qt.Key.Key_F8)
    keep_keyboard(person)
    return person


def keep_keyboard(person: Person) -> None:
    """Gives the keyboard back to the worker's window: the platform of the tests gives it to any new one."""
    person.window.activateWindow()
    person.wait()


def test_the_words_alone_stand_there_and_the_workers_window_stays_as_it_is(
    desk: Desk, screens: Screens
) -> None:
    person = shown(desk)
    (there,) = second()
    assert screens.other and there.geometry() == screens.other.geometry()
    assert [each.text() for each in paragraphs(there)] == [FULL] == words(person)
    assert there.findChildren(QAbstractButton) == [] and there.windowTitle() == "DPUP Assistant"
    assert there.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert there.windowFlags() & Qt.WindowType.FramelessWindowHint and there.isFullScreen()
    assert not person.window.isFullScreen() and person.window.width() == 1366
    assert person.focus() == NEXT
    person.press(NEXT)
    person.press("Bigger")
    assert [each.text() for each in paragraphs(there)] == [JOINED]
    assert paragraphs(there)[0].heightForWidth(900) == paragraphs(person.page)[0].heightForWidth(900)


def test_it_is_scrolled_with_the_workers_words(desk: Desk, screens: Screens) -> None:
    person = shown(desk)
    (there,) = second()
    for _ in range(3):
        person.press("Bigger")
    person.window.resize(500, 500)
    person.press("All at once")
    person.settle()
    before = there.words.verticalScrollBar().value()
    person.key(Qt.Key.Key_PageDown)
    assert there.words.verticalScrollBar().value() > before


def test_a_screen_that_is_unplugged_gives_way_to_the_workers_own(desk: Desk, screens: Screens) -> None:
    person = shown(desk)
    person.press(NEXT)
    screens.unplug()
    assert list(second()) == []
    person.settle()
    assert person.window.isFullScreen() and words(person) == [JOINED]
    screens.plug_in()
    person.settle()
    be_back(person)
    (there,) = second()
    assert not person.window.isFullScreen() and [each.text() for each in paragraphs(there)] == [JOINED]
    keep_keyboard(person)
    person.key(Qt.Key.Key_Escape)
    be_back(person)
    assert list(second()) == [] and person.heading() == "This is the end"


def test_a_screen_plugged_in_when_nothing_is_shown_shows_nothing(desk: Desk, screens: Screens) -> None:
    person = shown(desk)
    person.key(Qt.Key.Key_Escape)
    be_back(person)
    screens.unplug()
    screens.plug_in()
    person.settle()
    assert list(second()) == [] and person.heading() == "This is the end"


def test_hiding_the_screen_danger_and_the_idle_desks_warning_blank_it_too(
    desk: Desk, screens: Screens
) -> None:
    person = shown(desk)
    let_pass(person)
    assert list(second()) == []
    person.press("Stay here")
    (there,) = second()
    assert [each.text() for each in paragraphs(there)] == [FULL]
    keep_keyboard(person)
    person.key(Qt.Key.Key_F2)
    assert list(second()) == []
    person.press("Back")
    person.key(Qt.Key.Key_F8)
    person.press("Hide screen")
    assert is_hidden(person) and list(second()) == []
    assert not {FULL, JOINED} & set(words_in_widgets())


def test_where_both_screens_face_the_worker_view_keeps_the_words_on_one(desk: Desk, screens: Screens) -> None:
    person = at_an_outcome(desk)
    person.press("View")
    person.tick("Show them on the second screen, where there is one")
    person.press("Done")
    person.key(Qt.Key.Key_F8)
    assert list(second()) == [] and person.window.isFullScreen() and words(person) == [FULL]


def test_a_hand_on_the_second_screen_keeps_the_desk_from_clearing(desk: Desk, screens: Screens) -> None:
    person = shown(desk)
    (there,) = second()
    (timer,) = clocks(person)
    timer.start(10)  # as if the time had nearly run out
    timer.setInterval(39 * MINUTE)
    QTest.mouseClick(there.windowHandle(), Qt.MouseButton.LeftButton)
    assert timer.remainingTime() > 38 * MINUTE


class Screen:
    """A screen at a place."""

    def __init__(self, *place: int) -> None:
        self._place = QRect(*place)

    def geometry(self) -> QRect:
        return self._place


def test_a_screen_that_shows_the_same_picture_is_no_second_one(monkeypatch: pytest.MonkeyPatch) -> None:
    own, same, beside = Screen(0, 0, 1366, 768), Screen(0, 0, 1024, 768), Screen(1366, 0, 1024, 768)
    for there, wanted in (([own], None), ([same, own], None), ([own, same, beside], beside)):
        monkeypatch.setattr(QGuiApplication, "screens", staticmethod(lambda there=there: there))
        assert other_screen(own) is wanted  # type: ignore[arg-type]
