"""The way through a workshop, and the time that it takes."""

from dataclasses import replace

from dpup_assistant.learn.workshop.clock import Clock
from dpup_assistant.learn.workshop.run import Run
from tests.learn.workshop.hand import Hand
from tests.learn.workshop.shipped import shipped_workshop


def test_the_clock_counts_for_the_item_that_it_is_at_and_stands_still_when_paused() -> None:
    hand = Hand()
    clock = Clock(hand)
    clock.turn_to("welcome")
    hand.pass_minutes(3)
    assert clock.passed() == 0 and not clock.running

    clock.go_on()
    hand.pass_minutes(4)
    clock.turn_to("today")
    hand.pass_minutes(2)
    assert (clock.passed(), clock.passed_in_all()) == (120, 360)

    hand.pass_minutes(1)
    clock.pause()
    hand.pass_minutes(30)
    assert (clock.passed(), clock.passed_in_all()) == (180, 420)
    clock.go_on()
    clock.turn_to("welcome")
    hand.pass_minutes(1)
    assert (clock.passed(), clock.passed_in_all()) == (300, 480)


def test_slides_lead_through_every_item_and_stop_at_both_ends() -> None:
    run = Run(shipped_workshop(), "ninety")
    assert not run.move(-1) and not run.move_item(-1)

    seen = [run.stop]
    while run.move(1):
        seen.append(run.stop)
    assert seen == run.stops
    assert list(dict.fromkeys(stop.item for stop in seen)) == list(run.workshop.items)
    assert not run.move_item(1) and run.stop == run.stops[-1]

    assert run.move_item(-1) and run.number == 8
    assert run.stop.slide == run.item.slides[0]


def test_an_item_that_a_form_leaves_out_is_not_run_and_one_without_slides_shows_its_title() -> None:
    workshop = shipped_workshop()
    items = dict(workshop.items)
    items["today"] = replace(items["today"], minutes={"ninety": 5})
    items["why"] = replace(items["why"], slides=())
    run = Run(replace(workshop, items=items), "sixty")

    assert "today" not in run.items and len(run.items) == 8
    assert run.seconds_in_all() == 57 * 60
    run.go_to("why")
    assert run.stop.slide.title == items["why"].title
