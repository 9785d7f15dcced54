"""Answers and blanks as they are typed after `walk`."""

from collections.abc import Iterable, Mapping
from unicodedata import category, normalize

from dpup_assistant.cli.wrong_use import WrongUseError, near
from dpup_assistant.engine.tree import Facts, Question, Tree
from dpup_assistant.engine.walk import NotOfferedError, Picked, Walk, offered, replay

LONGEST_BLANK = 200  # characters
NONE = "none"  # a checklist with nothing ticked


def read_answers(tree: Tree, typed: Iterable[str]) -> dict[str, Picked]:
    """Return answers such as `who=service,told=who+safe` by question.

    A checklist joins item ids with `+`, or is `none`. Raises WrongUseError for a question that the tree
    does not have, and for one answered or an item ticked twice.
    """
    answers: dict[str, Picked] = {}
    for part in filter(str.strip, ",".join(typed).split(",")):
        question, _, picked = (piece.strip() for piece in normalize("NFC", part).partition("="))
        if question not in tree.questions:
            raise WrongUseError(f"{tree.id} has no question {question}.{near(question, tree.questions)}")
        if question in answers:
            raise WrongUseError(f"The question {question} is answered twice. {_offer(tree, question)}")
        answers[question] = _picked(tree, question, picked)
    return answers


def read_blanks(tree: Tree, typed: Iterable[str]) -> dict[str, str]:
    """Return blanks such as `recipient=your doctor` by name.

    Raises WrongUseError for a blank that the tree does not have, one filled twice, or words that are not
    one line of 1 to 200 characters.
    """
    blanks: dict[str, str] = {}
    for part in typed:
        name, _, words = (piece.strip() for piece in normalize("NFC", part).partition("="))
        if name not in tree.blanks:
            raise WrongUseError(f"{tree.id} has no blank {name}.{near(name, tree.blanks)}")
        if name in blanks:
            raise WrongUseError(f"The blank {name} is filled twice. Fill it once.")
        if len(words.splitlines()) != 1 or len(words) > LONGEST_BLANK or any(map(_is_no_text, words)):
            raise WrongUseError(f"The blank {name} takes one line of 1 to {LONGEST_BLANK} characters.")
        blanks[name] = words
    return blanks


def walk_typed(tree: Tree, answers: Mapping[str, Picked], start: str | None, facts: Facts) -> Walk:
    """Return the walk that typed answers make. It stops at the first question without an answer.

    Typed answers win over what agency.yaml answers. Raises WrongUseError for an answer that is not on
    offer, or one to a question that the walk does not ask.
    """
    try:
        walk = replay(tree, answers, start, facts)
    except NotOfferedError as error:
        given = _typed(error.picked) or "An empty answer"
        line = f"{given} is not on offer at {error.question}. {_offer(tree, error.question)}"
        raise WrongUseError(line) from error
    if walk.kept:
        kept = " or ".join(answer.question for answer in walk.kept)
        raise WrongUseError(f"The walk does not ask {kept}. {_course(walk)}")
    return walk


def _is_no_text(character: str) -> bool:
    """Return whether a character steers a terminal, or is a byte that the terminal sent broken."""
    return category(character) in {"Cc", "Cs"}


def how_to_answer(walk: Walk) -> str:
    """Return how to type an answer to the open question, after the answers so far."""
    so_far = [f"{answer.question}={_typed(answer.picked)}" for answer in walk.answers if not answer.by_desk]
    typed = ",".join([*so_far, f"{walk.node}=ID"])
    return f"To answer, add: --answers {typed}\n{_offer(walk.tree, walk.node)}"


def _picked(tree: Tree, question: str, typed: str) -> Picked:
    """Return what was typed as an option's id, or as the ids of the ticked items."""
    if isinstance(tree.questions[question], Question):
        return typed
    items = () if typed == NONE else tuple(item.strip() for item in typed.split("+"))
    twice = next((item for item in items if items.count(item) > 1), None)
    if twice:
        raise WrongUseError(f"{twice} is ticked twice at {question}. {_offer(tree, question)}")
    return items


def _typed(picked: Picked) -> str:
    """Return an answer as it is typed."""
    return picked if isinstance(picked, str) else "+".join(picked) if picked else NONE


def _course(walk: Walk) -> str:
    """Return what a walk asks, and where it ends or stops."""
    if not walk.ended:
        return f"It stops at {walk.node}. {_offer(walk.tree, walk.node)}"
    asked = ", ".join(answer.question for answer in walk.answers)
    return f"It asks: {asked}. It ends at {walk.node}."


def _offer(tree: Tree, question: str) -> str:
    """Return a sentence that names what is on offer at a question."""
    node = tree.questions[question]
    joined = "" if isinstance(node, Question) else f" (joined with +), or {NONE}"
    return f"On offer: {', '.join(offered(node))}{joined}."
