"""A decision's questions and outcomes in the document for sign-off."""

from collections.abc import Iterator

from dpup_assistant.engine.outcome import AnyOutcome, HandOver, NextTree, Outcome, Reply
from dpup_assistant.engine.trail import target
from dpup_assistant.engine.tree import AnyQuestion, Checklist, Option, Question
from dpup_assistant.output import labels
from dpup_assistant.output.book import words
from dpup_assistant.output.book.book import Row, Section
from dpup_assistant.output.book.material import Material
from dpup_assistant.output.text import contact_text


def node_section(material: Material, name: str) -> Section:
    """Return a question or an outcome, with all it says and where it leads."""
    node = material.tree.node(name)
    if isinstance(node, Question | Checklist):
        rows, kind = _question(material, node), _kind_of_question(node)
    else:
        rows, kind = _outcome(material, name, node), _kind_of_outcome(node)
    return Section(material.name(name), material.line(material.node(name)), tuple(rows), kind)


def _kind_of_question(question: AnyQuestion) -> str:
    return words.QUESTION if isinstance(question, Question) else words.CHECKLIST


def _kind_of_outcome(outcome: AnyOutcome) -> str:
    return (
        words.HAND_OVER if isinstance(outcome, HandOver) else f"{words.OUTCOME}. {labels.KINDS[outcome.kind]}"
    )


def _question(material: Material, question: AnyQuestion) -> Iterator[Row]:
    yield from material.row(words.HINT, question.hint)
    yield from material.said(labels.SAY_THIS[question.say_to], question.say)
    yield from material.row(labels.WHY, question.why)
    if isinstance(question, Question):
        if question.fact:
            yield from material.row(words.FACT, words.FACT_IS.format(fact=question.fact))
        for number, option in enumerate(question.options.values(), 1):
            yield from _option(material, number, option)
    else:
        yield from _items(material, question)
    yield from _rests_on(material, question.basis)


def _option(material: Material, number: int, option: Option) -> Iterator[Row]:
    label = words.ANSWER.format(number=number)
    yield Row(label, material.line(option.label), material.link(words.GOES_TO, option.next))
    yield from material.row(words.REASON, option.because, inset=True)
    yield from material.said(words.SAY, option.say, inset=True)
    yield from material.row(words.DO, option.do, inset=True)


def _items(material: Material, question: Checklist) -> Iterator[Row]:
    for number, item in enumerate(question.items.values(), 1):
        yield from material.row(words.TICK.format(number=number), item.label)
        yield from material.said(words.SAY_UNTICKED, item.say, inset=True)
        yield from material.row(words.DO_UNTICKED, item.do, inset=True)
    leads = question.next
    for label, node in (
        (words.ALL, leads.all),
        (words.SOME, leads.some),
        (words.NONE, leads.none or leads.some),
    ):
        yield Row(label, (), material.link(words.GOES_TO, node))


def _outcome(material: Material, name: str, outcome: AnyOutcome) -> Iterator[Row]:
    if isinstance(outcome, HandOver):
        yield _goes_on(material, outcome)
        return
    yield from material.row(words.HEARS, f"{words.TO[outcome.say_to]} {words.WHEN[outcome.tell]}")
    yield from material.said(labels.SAY_THIS[outcome.say_to], outcome.say)
    yield from material.said(labels.SHORT, outcome.say_short)
    yield from material.said(labels.AGAIN, outcome.say_again)
    yield from _if_asked(material, outcome)
    yield from material.each(labels.DO, outcome.do)
    yield from material.each(labels.INSTEAD, outcome.instead)
    yield from material.each(labels.LATER, outcome.later)
    yield from material.row(labels.RECORD, outcome.record)
    yield from material.row(labels.ASK, outcome.ask)
    contacts = (material.resources.contacts.get(contact) for contact in outcome.contacts)
    yield from material.each(words.RING, [contact_text(contact) for contact in contacts if contact])
    yield from material.row(labels.NOTE, material.agency.notes.get(f"{material.tree.id}.{name}"))
    yield from _rests_on(material, outcome.basis)
    yield from _next_trees(material, outcome)


def _goes_on(material: Material, outcome: HandOver) -> Row:
    tree, question = target(outcome)
    return Row(words.GOES_ON_IN, (), material.tree_link(tree, question))


def _if_asked(material: Material, outcome: Outcome) -> Iterator[Row]:
    label = labels.IF_ASKED
    for asked in outcome.if_asked:
        if isinstance(asked, Reply):
            yield from material.row(label, asked.question)
            yield from material.said("", asked.answer, inset=True)
        elif reply := material.resources.replies.get(asked):
            yield Row(label, material.line(reply.question), material.see(f"Reply/{asked}"))
        label = ""


def _rests_on(material: Material, basis: tuple[str, ...]) -> Iterator[Row]:
    """Yield the law, then the good practice, that a node rests on, each with how unsure it is."""
    known = [(name, material.resources.basis[name]) for name in basis if name in material.resources.basis]
    for kind, label in (("law", labels.LAW), ("good_practice", labels.GOOD_PRACTICE)):
        rows = [(name, each) for name, each in known if each.kind == kind]
        for place, (name, each) in enumerate(rows):
            unsure = labels.UNSURE_BASIS.get(each.confidence, "")
            text = f"{each.name} ({each.citation}). {unsure}".rstrip()
            link = material.see(f"{words.BASIS[kind]}/{name}")
            yield Row("" if place else label, material.line(text), link)


def _next_trees(material: Material, outcome: Outcome) -> Iterator[Row]:
    for place, entry in enumerate(outcome.next_trees):
        following = entry if isinstance(entry, NextTree) else NextTree(tree=entry)
        link = material.tree_link(following.tree)
        yield Row("" if place else labels.NEXT_TREES, material.line(following.because or ""), link)
