"""A walk as the object that `walk --json` prints (design.md §5, a contract)."""

from collections.abc import Mapping, Sequence

from dpup_assistant.engine.explanation import BasisLine, Explanation
from dpup_assistant.engine.outcome import HandOver, Outcome
from dpup_assistant.engine.tree import Question
from dpup_assistant.engine.walk import Walk, offered
from dpup_assistant.engine.words import Paragraph, text_of

Json = None | str | int | bool | Sequence["Json"] | Mapping[str, "Json"]


def walk_object(walk: Walk, ask: Sequence[Paragraph], explanation: Explanation | None) -> dict[str, Json]:
    """Return a walk as plain values for JSON.

    `ask` are the words to ask the open question with; `explanation` belongs to a walk that has ended.
    """
    node = walk.at
    head: dict[str, Json] = {
        "tree": walk.tree.id,
        "version": walk.tree.version,
        "reviewed": walk.tree.reviewed.isoformat(),
        "node": walk.node,
        "node_kind": "outcome" if walk.ended else "question",
        "title": node.title,
        "answers": {
            a.question: a.picked if isinstance(a.picked, str) else list(a.picked) for a in walk.answers
        },
    }
    if isinstance(node, HandOver):
        return head | {"kind": node.kind, "continue": node.goes_on_in}
    if isinstance(node, Outcome):
        assert explanation is not None
        return head | _outcome(explanation)
    question: dict[str, Json] = {"say": text_of(ask) or None, "hint": node.hint, "why": node.why}
    return head | question | {"options" if isinstance(node, Question) else "items": offered(node)}


def _outcome(explanation: Explanation) -> dict[str, Json]:
    """Return what an outcome adds to the object."""
    return {
        "kind": explanation.kind,
        "say_to": explanation.say_to,
        "tell": explanation.tell,
        "say": text_of(explanation.say) or None,
        "say_short": text_of(explanation.say_short) or None,
        "say_again": text_of(explanation.say_again) or None,
        "record": explanation.record,
        "ask": explanation.ask,
        "reasons": list(explanation.reasons),
        "do": list(explanation.do),
        "instead": list(explanation.instead),
        "later": list(explanation.later),
        "contacts": [
            {
                "id": line.id,
                "name": line.contact.name,
                "phone": line.contact.phone,
                "checked": line.contact.checked.isoformat() if line.contact.checked else None,
            }
            for line in explanation.contacts
        ],
        "if_asked": [
            {"question": asked.question, "answer": text_of(asked.answer)} for asked in explanation.if_asked
        ],
        "law": [_basis(line) for line in explanation.law],
        "good_practice": [_basis(line) for line in explanation.good_practice],
        "next_trees": [
            {"tree": line.tree, "title": line.title, "because": line.because}
            for line in explanation.next_trees
        ],
    }


def _basis(line: BasisLine) -> dict[str, Json]:
    """Return a law or a piece of good practice as plain values."""
    basis = line.basis
    beyond = {"law_asks": basis.beyond.law_asks, "why": basis.beyond.why} if basis.beyond else None
    return {
        "id": line.id,
        "name": basis.name,
        "citation": basis.citation,
        "plain": basis.plain,
        "confidence": basis.confidence,
        "beyond": beyond,
    }
