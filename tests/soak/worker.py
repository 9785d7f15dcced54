"""A worker who never tires: walks at random, though the same every time."""

from PySide6.QtWidgets import QAbstractButton, QApplication

from dpup_assistant.desk.first_page import FirstPage
from dpup_assistant.desk.outcome_page import OutcomePage
from dpup_assistant.desk.question_page import QuestionPage
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.options import OptionButton
from dpup_assistant.kit.picker import Picker
from dpup_assistant.kit.ticks import Tick
from tests.soak.hands import Hands

MOST_PRESSES = 300  # in one walk, however often it goes back


class Worker(Hands):
    """Walks, and does at each page what workers do."""

    def work(self) -> None:
        """Makes one walk, from the first page to an outcome, does something there and leaves."""
        for _ in range(MOST_PRESSES):
            page = self.window.page
            if isinstance(page, OutcomePage):
                self._at_the_outcome()
                return
            if isinstance(page, FirstPage):
                self.press(self.chance.choice(self.shown(CardButton)))
            elif isinstance(page, QuestionPage):
                self._at_a_question()
            else:
                self.press_named("Back")
        raise AssertionError(f"no outcome after {MOST_PRESSES} presses, at {self.window.place()}")

    def _at_a_question(self) -> None:
        """Answers; now and then goes another way first."""
        do = self.chance.choices(
            (self._answer, self._go_back, self._change, self._danger, self._start_again, self.hide),
            (100, 6, 6, 3, 2, 2),
        )[0]
        do()

    def _at_the_outcome(self) -> None:
        do = self.chance.choices(
            (self._read_only, self._show_them, self._paper, self._pick_words, self._copy, self._other_words),
            (60, 8, 8, 8, 8, 8),
        )[0]
        do()
        leave = self.chance.choices(
            (self._leave, self._start_again, self._go_on_in_another, self.hide), (15, 75, 5, 5)
        )[0]
        leave()

    def _answer(self) -> None:
        self.count("answered")
        options = self.shown(OptionButton)
        if options:
            self.press(self.chance.choice(options))
            return
        ticks = self.shown(Tick)
        for tick in self.chance.sample(ticks, self.chance.randint(0, len(ticks))):
            self.press(tick)
        if not any(tick.isChecked() for tick in self.shown(Tick)):
            self.press(ticks[-1])
        self.press_named("Continue")

    def _go_back(self) -> None:
        self.count("back")
        self.press_named("Back")

    def _change(self) -> None:
        self.press_named("Change: ")

    def _danger(self) -> None:
        """Goes aside to the safety decision, and comes back."""
        self.press_named("Someone may be in danger")
        for _ in range(self.chance.randint(0, 2)):
            if isinstance(self.window.page, QuestionPage):
                self._answer()
        self.press_named("Back")

    def _start_again(self) -> None:
        self.press_named("Start again")

    def _read_only(self) -> None:
        self.count("read")

    def _show_them(self) -> None:
        """Shows them the words, part by part."""
        if not self.press_named("Show them"):
            return
        while self.press_named("Next"):
            pass
        self.press_named("Bigger")
        self.press_named("Close")
        while not isinstance(self.window.page, OutcomePage):
            self.let_it_do()  # the system gives the screen back in its own time

    def _paper(self) -> None:
        name = self.chance.choice(("Paper for them", "Checklist on paper"))
        if self.press_named(name):
            self.press_named("Back", self.window.page)

    def _pick_words(self) -> None:
        """Picks other words for a blank."""
        pickers = self.shown(Picker)
        if not pickers:
            return
        self.press(self.chance.choice(pickers))
        popup = QApplication.activePopupWidget()
        assert popup
        self.count("picked")
        self.press(self.chance.choice(self.shown(OptionButton, popup)))

    def _copy(self) -> None:
        self.press_named(self.chance.choice(("Copy the words", "Copy my note")))

    def _other_words(self) -> None:
        """Goes through the other wordings, the meanings and the replies."""
        self.press_named(self.chance.choice(("In ten seconds", "In other words", "One at a time")))
        self.press_named("More replies")

    def _leave(self) -> None:
        self.press_named("All decisions")

    def _go_on_in_another(self) -> None:
        """Goes on in one of the decisions that often come next, where there is one."""
        titles = [head.title for head in self.window.library.heads]
        following = [each for each in self.shown(QAbstractButton) if each.accessibleName() in titles]
        if following:
            self.count("next decision")
            self.press(self.chance.choice(following))
        else:
            self._leave()
