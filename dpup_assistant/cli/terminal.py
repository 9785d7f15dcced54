"""The walk in a terminal, where there is no display: the same trees, engine and words as in the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import explain, words_to_ask
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.trail import Trail, set_out, target
from dpup_assistant.engine.tree import AnyQuestion, HandOver, Question, Tree
from dpup_assistant.engine.walk import Picked, offered
from dpup_assistant.output import labels
from dpup_assistant.output.text import explanation_text, question_text

DANGER = "danger"  # the tree that "Someone may be in danger" opens
FIRST = "What do you need to decide?"
PROMISE = "Nothing about a person is kept or sent. This works without internet."
KEYS = "Type a number, or: b Back · s Start again · d Someone may be in danger · q Leave"
TICK = "Type the numbers of what to tick, such as 1 3, or 0 for None of these."
AGAIN = "That is not on offer. Type one of the numbers, or b, s, d or q."
GONE = "You changed an answer. {count} later answers no longer fit and were taken out."
CLOSED = (
    "There is no keyboard to answer with, so the walk stops here. To go on: run this in a terminal, "
    "or give the answers at once, such as: dpup-assistant walk share --answers who=service"
)


class Leave(Exception):  # noqa: N818 - it is a wish of the worker's, not an error
    """The worker leaves, or standard input is closed."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What the terminal walk needs: the trees in use and all they share, and where words go."""

    trees: Mapping[str, Tree]
    resources: Resources
    agency: Agency
    today: date
    show: Callable[[str], None]
    read: Callable[[], str]


def run(desk: Desk, first: str | None) -> None:
    """Walk until the worker leaves; `first` is the tree to open with. Ends cleanly when input is closed."""
    trail = _set_out(desk, first) if first else None
    desk.show(PROMISE)
    try:
        while True:
            trail = _turn(desk, trail) if trail else _first_page(desk)
    except EOFError:
        desk.show(CLOSED)
    except Leave:
        return


def _first_page(desk: Desk) -> Trail | None:
    """Offer the decisions; return a trail in the one that is picked, or None to offer them again."""
    ids = [tree.id for tree in desk.trees.values() if tree.status == "published"]
    rows = [f"  {place}  {desk.trees[name].title}" for place, name in enumerate(ids, 1)]
    desk.show("\n".join(["", FIRST, "", *rows, "", KEYS]))
    typed = _read(desk)
    if typed == "d" and DANGER in desk.trees:
        return _set_out(desk, DANGER)
    picked = _number(typed, len(ids))
    if picked is None:
        desk.show(AGAIN)
        return None
    return _set_out(desk, ids[picked])


def _set_out(desk: Desk, tree: str) -> Trail:
    return set_out(desk.trees[tree], facts=desk.agency.facts, trees=desk.trees)


def _turn(desk: Desk, trail: Trail) -> Trail | None:
    """Show where the walk has come to and do what the worker types; None leads to the first page."""
    node = trail.walk.at
    if trail.gone:
        desk.show(GONE.format(count=len(trail.gone)))
    desk.show("\n" + _page(desk, trail))
    desk.show(
        f"\n{KEYS}" if isinstance(node, Question) else f"\n{TICK}\n{KEYS}" if not trail.walk.ended else KEYS
    )
    typed = _read(desk)
    if typed == "b":
        return trail.back()
    if typed == "s":
        return trail.restart(desk.trees)
    if typed == "d" and DANGER in desk.trees:
        return trail.aside(desk.trees[DANGER], desk.trees)
    picked = None if trail.walk.ended else _picked(node, typed)  # type: ignore[arg-type]
    if picked is None:
        desk.show(AGAIN)
        return trail
    return trail.answer(picked, desk.trees)


def _page(desk: Desk, trail: Trail) -> str:
    """Return the words of the node that a trail has come to."""
    walk = trail.walk
    node = walk.at
    if isinstance(node, HandOver):
        return labels.TREE_MISSING.format(tree=target(node)[0])
    if walk.ended:
        titles = {tree.id: tree.title for tree in desk.trees.values()}
        return explanation_text(explain(walk, trail.blanks, desk.resources, desk.agency, titles), desk.today)
    ask = words_to_ask(walk, trail.blanks, desk.resources, desk.agency)
    return question_text(trail.number, walk.tree.questions[walk.node], ask)


def _picked(question: AnyQuestion, typed: str) -> Picked | None:
    """Return what was typed as an answer, or None where it is none."""
    ids = list(offered(question))
    if isinstance(question, Question):
        place = _number(typed, len(ids))
        return None if place is None else ids[place]
    if typed == "0":
        return ()
    places = [_number(piece, len(ids)) for piece in typed.replace(",", " ").split()]
    ticked = tuple(ids[place] for place in places if place is not None)
    return ticked if ticked and len(ticked) == len(places) else None


def _number(typed: str, count: int) -> int | None:
    """Return a typed number from 1 to `count` as a place from 0, or None where it is none."""
    return int(typed) - 1 if typed.isdecimal() and 1 <= int(typed) <= count else None


def _read(desk: Desk) -> str:
    """Return what the worker typed. Raises Leave for q, and EOFError where input is closed."""
    typed = desk.read().strip().casefold()
    if typed == "q":
        raise Leave
    return typed
