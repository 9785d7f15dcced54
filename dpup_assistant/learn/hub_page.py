"""Learn and practise: all that there is, a card each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dpup_assistant.kit.labels import Text
from dpup_assistant.learn.card_group import Card
from dpup_assistant.learn.cards_page import CardsPage

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


class HubPage(CardsPage):
    """Offers what there is to learn."""

    def __init__(self, room: Room) -> None:
        """Take the room that opens it."""
        super().__init__()
        self._room = room
        self.heading.setText(self.tr("Learn and practise"))
        begin = self.tr("For ten quiet minutes, or for a room. New to the policy? Begin with {page}.")
        begin = begin.format(page=self.tr("The journey").replace(" ", "\N{NO-BREAK SPACE}"))
        self.main.addWidget(Text(begin, "hint"))
        self.add_cards(
            self.tr("Try it"),
            self._card(
                self.tr("Practise"),
                self.tr("Stories to walk through. Nobody is in front of you."),
                _practice,
            ),
            self._card(self.tr("Quiz"), self.tr("Short questions, with the answer after each."), _quiz),
            self._card(
                self.tr("Case studies"),
                self.tr("One person, followed through several decisions."),
                _cases,
            ),
        )
        self.add_cards(
            self.tr("Look it up"),
            self._card(
                self.tr("Principles and guidelines"),
                self.tr("What the policy asks of you at the desk, and what the law says."),
                _policy,
            ),
            self._card(self.tr("Glossary"), self.tr("What a word means, in plain words."), _glossary),
            self._card(
                self.tr("Questions and answers"), self.tr("Is it law? Who is it for? And more."), _faq
            ),
            self._card(
                self.tr("The journey"), self.tr("Why there is a policy, and what people said."), _journey
            ),
        )
        self.add_cards(
            self.tr("With your service"),
            self._card(
                self.tr("Workshop"), self.tr("An introduction for a room: 60 or 90 minutes."), _workshop
            ),
            self._card(
                self.tr("Plan and use"),
                self.tr("Sheets for people who lead, fund, make policy or use data."),
                _plan,
            ),
            self._card(
                self.tr("Counts without people"),
                self.tr("What this desk counts each month, if you switch it on."),
                _insights,
            ),
        )
        self.end()

    def _card(self, title: str, summary: str, opened: Callable[[Room], None]) -> Card:
        return Card(title, summary, lambda: opened(self._room))


def _practice(room: Room) -> None:
    from dpup_assistant.learn.practice.opening import open_practice

    open_practice(room)


def _quiz(room: Room) -> None:
    from dpup_assistant.learn.quiz.opening import open_quiz

    open_quiz(room)


def _cases(room: Room) -> None:
    from dpup_assistant.learn.cases.opening import open_cases

    open_cases(room)


def _policy(room: Room) -> None:
    from dpup_assistant.learn.policy.opening import open_policy

    open_policy(room)


def _glossary(room: Room) -> None:
    from dpup_assistant.learn.policy.opening import open_glossary

    open_glossary(room)


def _faq(room: Room) -> None:
    from dpup_assistant.learn.faq.opening import open_faq

    open_faq(room)


def _journey(room: Room) -> None:
    from dpup_assistant.learn.journey.opening import open_journey

    open_journey(room)


def _workshop(room: Room) -> None:
    from dpup_assistant.learn.workshop.opening import open_workshop

    open_workshop(room)


def _plan(room: Room) -> None:
    from dpup_assistant.learn.planning.opening import open_plan

    open_plan(room)


def _insights(room: Room) -> None:
    from dpup_assistant.learn.insights.opening import open_insights

    open_insights(room)
