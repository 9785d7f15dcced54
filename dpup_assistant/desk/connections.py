"""What each signal of the worker's window does: everything is connected to everything here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dpup_assistant.desk.window import Window


def connect(window: Window) -> None:
    """Connect the rail, the first page, the library, the controller and the idle desk to the window."""
    rail, idle, controller = window.rail, window.idle, window.controller
    rail.back.connect(window.back)
    rail.hide_screen.connect(window.hide_screen)
    rail.danger.connect(window.open_danger)
    rail.start_again.connect(window.start_again)
    rail.view.connect(window.pages.show_view)
    rail.about.connect(lambda: window.open_page(window.pages.opened.about))
    rail.change.connect(controller.change)
    rail.places.decide.connect(lambda: window.go_to())
    rail.places.learn.connect(window.learn)
    rail.places.hand_out.connect(window.pages.show_handouts)
    rail.places.edit.connect(window.edit_trees)
    window.first_page.tree_chosen.connect(window.open_tree)
    window.first_page.faults_asked.connect(window.show_faults)
    window.first_page.about_asked.connect(lambda: window.open_page(window.pages.opened.decisions))
    window.first_page.problems_asked.connect(window.pages.show_problems)
    window.first_page.query_changed.connect(lambda: window.first_page.show_library(window.library))
    window.library.changed.connect(window.take_trees)
    window.library.ready.connect(window.pages.have_at_hand)
    controller.moved.connect(window.show_walk)
    controller.left.connect(window.show_first)
    idle.warned.connect(lambda: window.open_page(window.pages.opened.still_there))
    idle.ticked.connect(lambda seconds: window.pages.opened.still_there.count(seconds))
    idle.stayed.connect(window.show_current)
    idle.ran_out.connect(window.clear)
    window.painted.connect(window.pages.listen)
    window.painted.connect(lambda: window.first_page.show_all(window.library))
    window.painted.connect(lambda: rail.places.offer_edit(window.settings.edit_trees))
