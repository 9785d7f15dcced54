"""The pages of the terminal walk, as text. They say what the window's pages say."""

from collections.abc import Sequence
from dataclasses import replace

from dpup_assistant.cli.terminal_desk import Desk
from dpup_assistant.desk.decisions import Group
from dpup_assistant.desk.whose import whose_lines
from dpup_assistant.engine.explain import explain, words_to_ask
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.trail import Trail, target
from dpup_assistant.engine.tree import AnyQuestion, Question
from dpup_assistant.engine.walk import Picked, offered
from dpup_assistant.output import labels
from dpup_assistant.output.text import explanation_text, question_text

FIRST = "What do you need to decide?"
NONE_FOUND = "No decision has that word. Try another."
PROMISE = "Nothing about a person is kept or sent. This works without internet."
PICKED = "You picked this"
CANNOT = "“{title}” cannot be opened here"
ASK_LEAD = "Ask your lead what to do. Go back, or start again."
RING_111 = "Someone in danger now? Ring 111."
DANGER_KEY, LEAVE = "d Someone may be in danger", "q Leave"
KEYS = f"b Back · s Start again · h Hide screen · {DANGER_KEY} · {LEAVE}"
FIND = "Type a number, or a word such as police, email or whānau to find a decision."
TICK = "Type the numbers of what to tick, such as 1 3, or 0 for None of these."
FEW = 6  # so many decisions fit on a terminal of 24 lines with what each is about


def first_page(desk: Desk) -> str:
    """Return all decisions, with what is broken above them, and below them whose they are."""
    found = desk.decisions("")
    heads = [head for group in found for head in group.heads]
    whose = whose_lines(heads, desk.agency.words.get("agency", ""), desk.today)
    return "\n".join([*desk.notes, "", FIRST, *_numbered(found), "", *whose])


def found_page(found: Sequence[Group]) -> str:
    """Return the decisions that a word has found."""
    return "\n".join(_numbered(found))


def _numbered(groups: Sequence[Group]) -> list[str]:
    """Return decisions as lines, numbered from 1, under their headings; a few with what each is about."""
    lines: list[str] = []
    few = sum(len(group.heads) for group in groups) <= FEW
    place = 0
    for group in groups:
        lines += ["", group.title] if group.title else [""]
        for head in group.heads:
            place += 1
            lines += [f"  {place}  {head.title}"] + ([f"     {head.summary}"] if few else [])
    return lines


def first_keys(found: bool) -> str:
    """Return what can be typed on the first page; `found`: a word has found what it shows."""
    return f"{FIND}\nOr type: {'b Back · ' if found else ''}{DANGER_KEY} · {LEAVE}"


def walk_page(desk: Desk, trail: Trail, explanation: Explanation | None) -> str:
    """Return the node that a trail has come to; `explanation` is that of an outcome."""
    node = trail.walk.at
    if isinstance(node, HandOver):
        tree = target(node)[0]
        page = cannot_page(desk.titles.get(tree, tree))
    elif explanation:
        page = _outcome(desk, explanation)
    else:
        page = _question(desk, trail, trail.walk.tree.questions[trail.walk.node])
    return f"\n{_goes_on(trail)}{page}"


def keys(trail: Trail, explanation: Explanation | None) -> str:
    """Return what can be typed at the node that a trail has come to."""
    node = trail.walk.at
    if isinstance(node, Question) or (explanation and explanation.next_trees):
        return f"Type a number, or: {KEYS}"
    return f"Type: {KEYS}" if trail.walk.ended else f"{TICK}\nOr type: {KEYS}"


def cannot_page(title: str) -> str:
    """Return what stands in place of a tree that cannot be opened."""
    return "\n".join([CANNOT.format(title=title), ASK_LEAD, RING_111])


def explained(desk: Desk, trail: Trail) -> Explanation | None:
    """Return the explanation of the outcome that a trail has come to, or None where it is at no outcome."""
    if not trail.walk.ended or isinstance(trail.walk.at, HandOver):
        return None
    return explain(trail.walk, trail.blanks, desk.resources, desk.agency, desk.next_titles)


def _goes_on(trail: Trail) -> str:
    """Return the line that tells of a hand-over just gone over, if there was one."""
    if len(trail.walks) == 1 or not all(answer.by_desk for answer in trail.walk.answers):
        return ""
    return labels.GOES_ON_IN.format(title=trail.walk.tree.title) + "\n\n"


def _question(desk: Desk, trail: Trail, question: AnyQuestion) -> str:
    """Return a question, with what was picked at it before Back."""
    ask = words_to_ask(trail.walk, trail.blanks, desk.resources, desk.agency)
    page = question_text(trail.number, question, ask)
    before = trail.walk.picked_before
    return page if before is None else f"{page}\n\n{PICKED}: {_picked(question, before)}"


def _picked(question: AnyQuestion, picked: Picked) -> str:
    """Return the labels of an answer."""
    ids = (picked,) if isinstance(picked, str) else picked
    return "; ".join(offered(question)[each] for each in ids) or labels.NONE_OF_THESE


def _outcome(desk: Desk, explanation: Explanation) -> str:
    """Return an outcome, its next decisions last and numbered from 1."""
    page = explanation_text(replace(explanation, next_trees=()), desk.today)
    if not explanation.next_trees:
        return page
    lines = [page, "", labels.NEXT_TREES]
    for place, line in enumerate(explanation.next_trees, 1):
        lines += [f"  {place}  {line.title}"] + ([f"     {line.because}"] if line.because else [])
    return "\n".join(lines)
