"""The worker's window. It shows what the controller's trail has come to, and keeps no copy of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent

from dpup_assistant.desk.connections import connect
from dpup_assistant.desk.controller import WalkController
from dpup_assistant.desk.decisions import DANGER
from dpup_assistant.desk.first_page import FirstPage
from dpup_assistant.desk.home import Home
from dpup_assistant.desk.idle import IdleWatch
from dpup_assistant.desk.library import Library
from dpup_assistant.desk.pages import Pages
from dpup_assistant.desk.shell import Shell
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.layouts import settle
from dpup_assistant.kit.look import look
from dpup_assistant.storage.settings.settings import TEXT_SIZES, Settings

if TYPE_CHECKING:
    from dpup_assistant.desk.alone_page import AlonePage
    from dpup_assistant.desk.opened_pages import OpenedPage
    from dpup_assistant.desk.show_them_page import ShowThemPage
    from dpup_assistant.desk.walk_pages import WalkPage
    from dpup_assistant.desk.walk_shell import WalkShell
    from dpup_assistant.kit.headed_page import HeadedPage

    Opened = OpenedPage | ShowThemPage | AlonePage | HeadedPage  # what is closed again


class Window(Shell):
    """Joins the pages, the rail, the controller and the library of trees.

    Signals:
        settings_changed(object): the settings as they are now, to be kept.
        painted: the first page stands on the screen, so that the rest can be loaded.
        edit_trees: the trainer's window is wanted.
        learn: what there is to learn is wanted.
        basis_asked(str): more is wanted of what an outcome rests on, by its id in basis.yaml.
        forgot: nothing that was typed or picked may be left of what was open.
    """

    settings_changed = Signal(object)
    painted = Signal()
    edit_trees = Signal()
    learn = Signal()
    basis_asked = Signal(str)
    forgot = Signal()

    def __init__(self, library: Library, settings: Settings, today: date) -> None:
        """Show the first page; `today` tells whose review is overdue."""
        super().__init__()
        self.library, self.settings = library, settings
        self.controller, self.idle = WalkController(self), IdleWatch(self)
        self.first_page = FirstPage()
        self.home = self._first = Home(self.first_page, "decide", None)
        self.today, self.pages = today, Pages(self)
        self._opened: Opened | None = None
        self._was_painted = False
        connect(self)
        self.first_page.show_library(self.library)
        self.show_first()
        self.resize(QSize(settings.width, settings.height).boundedTo(self.screen().availableSize()))
        self._take_form()

    def open_tree(self, tree_id: str) -> None:
        """Open a decision, from the first page or as the next one after an outcome."""
        tree = self.library.tree(tree_id)
        if tree:
            self.controller.open_aside(tree)
        elif tree_id == DANGER:
            self.pages.walk.cannot.show_tree(self.library.title(tree_id))
            self.open_page(self.pages.walk.cannot)
        else:
            self.show_faults(tree_id)

    def open_danger(self) -> None:
        """Open the safety decision; Back returns to where the worker was."""
        trail = self.controller.trail
        if self.idle.warning:
            self.idle.touch()
        if trail and trail.walks[0].tree.id == DANGER:
            self.show_walk()
        else:
            self.open_tree(DANGER)

    def start_again(self) -> None:
        """Undo every answer, and forget the words that stand on the pages."""
        self.pages.wipe()
        self.controller.restart()

    def leave(self) -> None:
        """Forget the walk and show all decisions."""
        self._forget()
        self.show_first()

    def back(self) -> None:
        """Go back: out of what was opened, else by one answer. On the first page there is nowhere to go."""
        if self._opened or self.pages.is_blank:
            self.close_opened()
        elif self.controller.trail:
            self.controller.back()
        elif self.home.back:
            self.home.back()

    def go_to(self, home: Home | None = None) -> None:
        """Show a page that needs no walk, or the decisions; Back from a walk leads there too."""
        self.home = home or self._first
        self.show_first()

    def show_current(self) -> None:
        """Show the walk, or where there is none the page that it would set out from."""
        if self.pages.keep_showing():
            return
        was_opened = self._opened
        (self.show_walk if self.controller.trail else self.show_first)()
        if was_opened:
            self.give_keyboard_back()

    def show_first(self) -> None:
        """Show the first page, or what stands in its place, with nothing left of a walk on the others."""
        self.pages.wipe()
        self.tell("")
        self.pages.switch_digits(on=False)
        self.idle.rest()
        self._show(self.home.page, self.home.title)
        self.rail.places.show_here(self.home.here)

    def show_walk(self) -> None:
        """Show what the trail has come to, and watch for an idle desk."""
        trail = self.controller.trail
        if not trail:
            return
        page = self.pages.walk.fill(trail, digits=self.settings.number_keys)
        self.pages.switch_digits(on=self.settings.number_keys and self.pages.walk.takes_digits(trail))
        ended = trail.walk.ended
        self.idle.watch(self.settings.idle_outcome if ended else self.settings.idle_question)
        self._show(page, trail.walk.tree.title)

    def show_faults(self, tree_id: str) -> None:
        """Show why a tree cannot be used."""
        file, faults = self.library.faults(tree_id)
        title = file if self.library.copied(tree_id) else self.library.title(tree_id)
        self.pages.opened.faults.show_faults(title, file, faults)
        self.open_page(self.pages.opened.faults)

    def close_opened(self) -> None:
        """Leave what was opened, or the blank page, for the walk or the first page."""
        if self._opened or self.pages.is_blank:
            self.show_current()

    def hide_screen(self) -> None:
        """Blank the window at once, and forget the walk."""
        self.show_page(self.pages.hide)
        self.setWindowTitle(self.tr("Welcome"))
        self._forget()

    def tell(self, sentence: str) -> None:
        """Tell something on the first page, and on View where settings are changed."""
        self.first_page.tell(sentence)
        if self._opened and self._opened is vars(self.pages.opened).get("view"):  # made when first shown
            self.pages.opened.view.tell(sentence)

    def clear(self) -> None:
        """Forget the walk because nobody is at the desk, and say so on the first page."""
        self.leave()
        self.tell(self.tr("The last walk was cleared."))

    def show_crash(self, details: str) -> None:
        """Forget the walk and show where in the code something broke."""
        self._forget()
        self.pages.opened.crash.show_details(details)
        self.open_page(self.pages.opened.crash)

    def place(self) -> str:
        """Return which page is open, in ids: nothing that was picked or said."""
        trail = self.controller.trail
        return f"{trail.walk.tree.id}.{trail.walk.node}" if trail else type(self.page).__name__

    def change_settings(self, settings: Settings) -> None:
        """Take other settings, and have them kept."""
        self.settings = settings
        look().set_theme(settings.theme)
        look().set_text_size(settings.text_size / 100)
        self.rail.places.offer_edit(settings.edit_trees)
        self.settings_changed.emit(settings)

    def step_text_size(self, steps: int) -> None:
        """Take the text size that is so many steps larger, or smaller; 0 takes the usual one."""
        place = TEXT_SIZES.index(self.settings.text_size) + steps if steps else 0
        if 0 <= place < len(TEXT_SIZES):
            self.change_settings(replace(self.settings, text_size=TEXT_SIZES[place]))

    def open_page(self, page: Opened) -> None:
        """Show a page that is closed again, with the walk kept behind it."""
        self.pages.switch_digits(on=False)
        if not self._opened:
            self.note_keyboard()
        self._show(page)
        self._opened = page

    def take_trees(self) -> None:
        """Show the trees that are there by now, and walk in them."""
        self.controller.trees, self.controller.facts = self.library.trees, self.library.agency.facts
        self.first_page.show_library(self.library)

    def _forget(self) -> None:
        """Wipe the walk from memory and from the pages."""
        self.controller.wipe()
        self.pages.drop()
        self.rail.show_trail(None)
        self.idle.rest()
        self.pages.switch_digits(on=False)
        self._opened, self.home = None, self._first
        self.first_page.finder.clear()
        self.forgot.emit()

    def _show(self, page: Opened | FirstPage | WalkPage | WalkShell, tree: str = "") -> None:
        """Show a page beside the rail, title the window by it, and put the keyboard where it belongs."""
        self._opened = None
        self.show_page(page)
        self.show_title(page.heading.text(), tree)
        page.focus()
        self.rail.show_trail(self.controller.trail)  # what goes from the rail has no focus by now
        if self._was_painted:  # the first page is met with the window
            settle()
            announce(self, page.heading.text())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell once that the window is painted, when all that lies on it is painted too."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was copied off the clipboard again, and keep the window's size and nothing else."""
        self.pages.wipe()
        size = self.normalGeometry().size() if self.isMaximized() or self.isFullScreen() else self.size()
        self.change_settings(
            replace(self.settings, width=size.width(), height=size.height(), maximized=self.isMaximized())
        )
        super().closeEvent(event)
