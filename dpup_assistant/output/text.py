"""A question or an explanation as plain text, for the terminal. Each part stands under a label in words."""

from collections.abc import Iterator, Sequence
from datetime import date
from textwrap import indent

from dpup_assistant.engine.explanation import BasisLine, ContactLine, Explanation
from dpup_assistant.engine.reading import seconds
from dpup_assistant.engine.resources import Contact
from dpup_assistant.engine.tree import AnyQuestion, Question
from dpup_assistant.engine.walk import offered
from dpup_assistant.engine.words import Paragraph, text_of
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words


def question_text(number: int, question: AnyQuestion, ask: Sequence[Paragraph]) -> str:
    """Return an open question with its options or items numbered from 1."""
    lines = [f"Question {number}", question.title]
    if question.hint:
        lines.append(question.hint)
    if ask:
        lines += ["", _block(labels.SAY_THIS[question.say_to], [text_of(ask)])]
    lines += ["", *(f"  {place}  {label}" for place, label in enumerate(offered(question).values(), 1))]
    if not isinstance(question, Question):
        lines.append(f"  0  {labels.NONE_OF_THESE}")
    return "\n".join([*lines, "", f"{labels.WHY}: {question.why}"])


def explanation_text(explanation: Explanation, today: date) -> str:
    """Return an explanation: what to do in one line, the words to say, then what is for the worker only."""
    parts = [f"{labels.KINDS[explanation.kind]}\n{explanation.title}"]
    said, for_you = list(_said(explanation)), list(_for_you(explanation, today))
    parts += for_you + said if explanation.tell == "not_yet" else said + for_you
    return "\n\n".join(parts)


def contact_text(contact: Contact) -> str:
    """Return somebody to ring in one line."""
    line = ". ".join(part.rstrip(".") for part in (contact.name, contact.phone, contact.note) if part)
    checked = how_sure(contact)
    return f"{line}. {checked}" if checked else line


def how_sure(contact: Contact) -> str:
    """Return when a contact's number was checked, or that it was not; "" for one without a number."""
    if not contact.phone:
        return ""
    if not contact.checked:
        return labels.NUMBER_UNSURE
    return labels.NUMBER_CHECKED.format(date=in_words(contact.checked))


def as_sentence(title: str) -> str:
    """Return a title with an end, for another sentence follows it."""
    return title if title.endswith(("?", ".", "!")) else f"{title}."


def version_lines(explanation: Explanation) -> Iterator[str]:
    """Yield whose advice this is and how old it is."""
    if explanation.approvals_missing:
        yield labels.NO_LAWYER
    yield labels.VERSION.format(title=as_sentence(explanation.tree_title), version=explanation.version)
    yield labels.REVIEWED.format(date=in_words(explanation.reviewed))
    yield labels.REVIEW_BY.format(date=in_words(explanation.review_by))
    yield labels.NOT_ADVICE


def _said(explanation: Explanation) -> Iterator[str]:
    """Yield the blocks of words to say."""
    title = labels.SAY_THIS[explanation.say_to]
    if explanation.tell == "not_yet":
        title = f"{labels.ONLY_WHEN_SAFE}. {title}"
    elif explanation.tell == "if_safe":
        yield labels.SAFE_FIRST
    script = text_of(explanation.say)
    yield _block(f"{title} (about {seconds(script)} seconds)", [script])
    yield _block(labels.SHORT, [text_of(explanation.say_short)])
    yield _block(labels.AGAIN, [text_of(explanation.say_again)])
    if explanation.teach_back:
        yield _block(labels.THEN_ASK, [explanation.teach_back])
    if explanation.if_asked:
        replies = [_block(asked.question, [text_of(asked.answer)]) for asked in explanation.if_asked]
        yield _block(labels.IF_ASKED, replies)


def _for_you(explanation: Explanation, today: date) -> Iterator[str]:
    """Yield the blocks that are for the worker only."""
    yield labels.FOR_YOU
    if explanation.review_by < today:
        yield labels.OVERDUE.format(date=in_words(explanation.review_by))
    do = _block(labels.DO, [f"{place}. {step}" for place, step in enumerate(explanation.do, 1)])
    instead = _block(labels.INSTEAD, explanation.instead) if explanation.instead else ""
    yield from filter(None, (instead, do) if explanation.kind == "stop" else (do, instead))
    if explanation.later:
        yield _block(labels.LATER, explanation.later)
    yield _block(labels.RECORD, [explanation.record])
    yield _block(labels.ASK, [explanation.ask, *map(_contact, explanation.contacts)])
    if explanation.note:
        yield _block(labels.NOTE, [explanation.note])
    if explanation.reasons:
        yield _block(labels.REASONS, explanation.reasons)
    for title, lines in ((labels.LAW, explanation.law), (labels.GOOD_PRACTICE, explanation.good_practice)):
        if lines:
            yield _block(title, [line for basis in lines for line in _basis(basis)])
    yield "\n".join(version_lines(explanation))
    if explanation.next_trees:
        following = [f"{line.title}  ({line.tree})" for line in explanation.next_trees]
        yield _block(labels.NEXT_TREES, following)


def _contact(line: ContactLine) -> str:
    return contact_text(line.contact)


def _basis(line: BasisLine) -> Iterator[str]:
    """Yield the lines of one law or piece of good practice."""
    basis = line.basis
    yield f"{basis.plain} {basis.citation}."
    if basis.confidence in labels.UNSURE_BASIS:
        yield labels.UNSURE_BASIS[basis.confidence]
    if basis.beyond:
        yield f"{labels.BEYOND}: {basis.beyond.law_asks} {basis.beyond.why}"


def _block(title: str, texts: Sequence[str]) -> str:
    """Return texts under a title, each of their lines set in."""
    return "\n".join([title, *(indent(text.rstrip(), "  ") for text in texts)])
