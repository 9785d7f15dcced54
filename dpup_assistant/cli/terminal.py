"""The walk in a terminal, where there is no display: the same trees, engine and words as in the window."""

import sys

from dpup_assistant.cli import terminal_pages as pages
from dpup_assistant.cli.in_use import library_in_use, tree_asked
from dpup_assistant.cli.show import show
from dpup_assistant.cli.terminal_desk import Desk, desk_of
from dpup_assistant.desk.decisions import DANGER
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.trail import Trail, set_out
from dpup_assistant.engine.tree import AnyQuestion, Question
from dpup_assistant.engine.walk import Picked, offered
from dpup_assistant.storage.trees_folder import TreesFolder

NOT_OFFERED = "That is not on offer here."
HIDDEN = "Press Enter to go on."
CLOSED = (
    "No answer came from the keyboard, so the walk stops here. To go on, run this in a terminal, "
    "or give the answers at once, such as: dpup-assistant walk share --answers who=service"
)
_WIPE = "\033[H\033[2J\033[3J"  # to the top left, and clear the screen and what scrolled off it


class Leave(Exception):  # noqa: N818 - it is a wish of the worker's, not an error
    """The worker leaves."""


def run(folder: TreesFolder, first: str | None) -> None:
    """Walk until the worker leaves, or input is closed; `first` is the tree to open with, as it was typed.

    Raises WrongUseError and UnusableError where that tree or the folder cannot be used.
    """
    library = library_in_use(folder, at_desk=True)
    asked = tree_asked(library, first) if first else None
    desk = desk_of(library)
    trail = set_out(asked.tree, asked.start, desk.agency.facts, desk.trees) if asked else None
    show(pages.PROMISE)
    try:
        while True:
            trail = _turn(desk, trail) if trail else _first_page(desk)
    except EOFError:
        show(f"\n{CLOSED}")
    except Leave:
        return


def _first_page(desk: Desk) -> Trail | None:
    """Offer all decisions, then those that a typed word finds.

    Return a trail in the one that is picked, or None to offer all of them again.
    """
    shown, found = desk.decisions(""), False
    show(pages.first_page(desk))
    while True:
        typed = _ask(pages.first_keys(found))
        if typed == "d":
            return _danger(desk, None)
        if typed == "b" and found:
            return None
        ids = [head.id for group in shown for head in group.heads]
        place = _place(typed, len(ids))
        if place is not None:
            return _set_out(desk, ids[place], None)
        fitting = desk.decisions(typed) if len(typed) > 1 else []  # one letter is a key, not a word
        if fitting:
            shown, found = fitting, True
            show(pages.found_page(shown))
        else:
            show(NOT_OFFERED if len(typed) < 2 or typed.isdecimal() else pages.NONE_FOUND)


def _turn(desk: Desk, trail: Trail) -> Trail | None:
    """Show where the walk has come to and do what the worker types; None leads to the first page."""
    explanation = pages.explained(desk, trail)
    show(pages.walk_page(desk, trail, explanation))
    while True:
        typed = _ask(pages.keys(trail, explanation))
        match typed:
            case "b":
                return trail.back()
            case "s":
                return trail.restart(desk.trees)
            case "d":
                return _danger(desk, trail)
            case "h":
                _hide()
                return None
        onward = _onward(desk, trail, explanation, typed)
        if onward:
            return onward
        show(NOT_OFFERED)


def _onward(desk: Desk, trail: Trail, explanation: Explanation | None, typed: str) -> Trail | None:
    """Return the trail after an answer, or in a next decision; None for what is not on offer."""
    if explanation:
        place = _place(typed, len(explanation.next_trees))
        return None if place is None else _set_out(desk, explanation.next_trees[place].tree, trail)
    question = trail.walk.tree.questions.get(trail.walk.node)
    picked = _picked(question, typed) if question else None
    return None if picked is None else trail.answer(picked, desk.trees)


def _set_out(desk: Desk, tree: str, trail: Trail | None) -> Trail:
    """Return a trail in a tree; Back from its first question leads to `trail`."""
    if trail:
        return trail.aside(desk.trees[tree], desk.trees)
    return set_out(desk.trees[tree], facts=desk.agency.facts, trees=desk.trees)


def _danger(desk: Desk, trail: Trail | None) -> Trail | None:
    """Return a trail in the safety tree, or the same trail where it is there already."""
    if DANGER not in desk.trees:
        show(f"\n{pages.cannot_page(desk.titles.get(DANGER, DANGER))}")
    elif not trail or trail.walks[0].tree.id != DANGER:
        return _set_out(desk, DANGER, trail)
    return trail


def _hide() -> None:
    """Clear the screen, forget the walk, and wait."""
    if sys.stdout.isatty():
        print(_WIPE, end="")
    _ask(HIDDEN)


def _picked(question: AnyQuestion, typed: str) -> Picked | None:
    """Return what was typed as an answer, or None where it is none."""
    ids = list(offered(question))
    if isinstance(question, Question):
        place = _place(typed, len(ids))
        return None if place is None else ids[place]
    if typed == "0":
        return ()
    places = [_place(piece, len(ids)) for piece in typed.replace(",", " ").split()]
    ticked = tuple(ids[place] for place in places if place is not None)
    return ticked if ticked and len(ticked) == len(places) else None


def _place(typed: str, count: int) -> int | None:
    """Return a typed number from 1 to `count` as a place from 0, or None where it is none."""
    numbers = [str(number) for number in range(1, count + 1)]
    return numbers.index(typed) if typed in numbers else None


def _ask(hint: str) -> str:
    """Show what can be typed, and return what is. Raises Leave for q, and EOFError where input is closed."""
    show(f"\n{hint}")
    typed = input("> ").strip().casefold()
    if typed == "q":
        raise Leave
    return typed
