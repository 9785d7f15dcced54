"""What the worker's window leads to in rooms above its own, imported on first use: it opens without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dpup_assistant.desk.window import Window

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


def join_learning(window: Window) -> None:
    """Have what there is to learn open in the worker's window. Until it is asked for, nothing is imported."""
    opened: list[Room] = []

    def room() -> Room:
        from dpup_assistant.learn.room import Room

        if not opened:
            opened.append(Room(window))
        return opened[0]

    def open_basis(name: str) -> None:
        from dpup_assistant.learn.policy.opening import open_basis_over_walk

        open_basis_over_walk(room(), name)

    def open_answers(words: str) -> None:
        from dpup_assistant.learn.faq.opening import open_faq

        room().close_all()
        open_faq(room(), words)

    window.learn.connect(lambda: room().open_hub())
    window.basis_asked.connect(open_basis)
    window.first_page.answers_asked.connect(open_answers)


def join_counting(window: Window) -> None:
    """Have walks counted while the settings ask for it. While they do not, nothing is imported for it."""

    def count() -> None:
        if window.settings.count_walks:
            from dpup_assistant.learn.insights.counter import counter_of

            counter_of(window).look()

    window.library.ready.connect(count)  # imported when nobody waits: the program's folder may be gone later
    window.controller.moved.connect(count)
