"""The explanation: what a walk that has ended says, as one value that every way out uses.

This is the only place that composes text. Each way out (the page, paper, a voice, JSON) renders the same
value and adds nothing to it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explanation import Asked, BasisLine, ContactLine, Explanation, NextLine, ToKeep
from dpup_assistant.engine.outcome import NextTree, Outcome, Reply
from dpup_assistant.engine.resources import Resources, Term
from dpup_assistant.engine.te_reo import te_reo_of
from dpup_assistant.engine.tree import Item, Option, Question, Tree
from dpup_assistant.engine.walk import Walk, outcome_of
from dpup_assistant.engine.words import ANSWERS, Filling, Paragraph, filling, lines, text_of

APPROVERS = ("Lawyer",)  # whose yes an outcome needs before it stands without a note


def explain(
    walk: Walk,
    picked: Mapping[str, str],
    resources: Resources,
    agency: Agency,
    titles: Mapping[str, str],
) -> Explanation:
    """Return the explanation of a walk that has come to an outcome.

    `picked` are the words picked for blanks; `titles` are the titles of the trees in use, by id, and only
    those are offered next. Raises TypeError for a walk that has not come to an outcome.
    """
    outcome, tree = outcome_of(walk), walk.tree
    fill = filling(tree, picked, resources, agency)
    script = _script(walk, outcome, fill)
    short, again = fill.fill_all(outcome.say_short), fill.fill_all(outcome.say_again)
    asked = tuple(_asked(outcome, resources, fill))
    basis = [BasisLine(name, resources.basis[name]) for name in outcome.basis if name in resources.basis]
    replies = (paragraph for reply in asked for paragraph in reply.answer)
    said = text_of((*script, *short, *again, *replies))
    return Explanation(
        tree=tree.id,
        tree_title=tree.title,
        version=tree.version,
        reviewed=tree.reviewed,
        review_by=tree.review_by,
        outcome=walk.node,
        kind=outcome.kind,
        title=outcome.title,
        say_to=outcome.say_to,
        tell=outcome.tell,
        say=script,
        say_short=short,
        say_again=again,
        teach_back=resources.teach_back if _can_be_asked(outcome) else "",
        if_asked=asked,
        terms=tuple(terms_in(said, resources.glossary.values())),
        reasons=tuple(g.because for g in _given(walk) if isinstance(g, Option) and g.because),
        do=(*outcome.do, *(given.do for given in _given(walk) if given.do)),
        instead=outcome.instead,
        later=outcome.later,
        record=outcome.record,
        ask=outcome.ask,
        contacts=tuple(_contacts(outcome, resources, agency)),
        note=agency.notes.get(f"{tree.id}.{walk.node}"),
        law=tuple(line for line in basis if line.basis.kind == "law"),
        good_practice=tuple(line for line in basis if line.basis.kind == "good_practice"),
        next_trees=tuple(_next_trees(outcome, titles)),
        approvals_missing=approvals_missing(tree),
        to_keep=_to_keep(fill, resources, agency),
        te_reo=te_reo_of(resources),
    )


def also_asked(
    walk: Walk, picked: Mapping[str, str], resources: Resources, agency: Agency
) -> tuple[Asked, ...]:
    """Return what people often ask beside what the outcome itself answers, in the order of replies.yaml.

    It is no part of the explanation: few look for it, and it would slow down every outcome. There is none
    where the words are not for the person, to whom shared replies speak. Raises TypeError as `explain` does.
    """
    outcome = outcome_of(walk)
    if outcome.say_to != "person":
        return ()
    fill = filling(walk.tree, picked, resources, agency)
    own = {asked.question for asked in _asked(outcome, resources, fill)}
    shared = (reply for reply in resources.replies.values() if reply.question not in own)
    return tuple(Asked(reply.question, fill.fill_all(reply.answer)) for reply in shared)


def words_to_ask(
    walk: Walk, picked: Mapping[str, str], resources: Resources, agency: Agency
) -> tuple[Paragraph, ...]:
    """Return the words to ask the open question with; none where it has none, or the walk has ended."""
    question = walk.tree.questions.get(walk.node)
    return filling(walk.tree, picked, resources, agency).fill_all(question.say) if question else ()


def _script(walk: Walk, outcome: Outcome, fill: Filling) -> tuple[Paragraph, ...]:
    """Return an outcome's script with the answers' words where {answers} stands, else after the first line.

    What was said to the person never enters a script for somebody else.
    """
    script = lines(outcome.say)
    place = script.index(ANSWERS) if ANSWERS in script else 1
    before, after = script[:place], [line for line in script[place:] if line != ANSWERS]
    answers = [line for given in _given(walk) for line in lines(given.say)]
    if outcome.say_to != "person":
        answers = []
    return tuple(fill.fill(line) for line in (*before, *answers, *after))


def _given(walk: Walk) -> Iterator[Option | Item]:
    """Yield what an answer brings with it, in walking order: the options picked, the items left unticked."""
    for answer in walk.answers:
        question = walk.tree.questions[answer.question]
        if isinstance(question, Question):
            yield from (option for name, option in question.options.items() if name == answer.picked)
        else:
            yield from (item for name, item in question.items.items() if name not in answer.picked)


def _asked(outcome: Outcome, resources: Resources, fill: Filling) -> Iterator[Asked]:
    """Yield what they may ask: the outcome's own replies first, then those it shares."""
    own = [reply for reply in outcome.if_asked if isinstance(reply, Reply)]
    shared = [resources.replies.get(name) for name in outcome.if_asked if isinstance(name, str)]
    for reply in (*own, *shared):
        if reply:
            yield Asked(reply.question, fill.fill_all(reply.answer))


def _can_be_asked(outcome: Outcome) -> bool:
    """Return whether somebody can tell back what happens: the person, once that is clear."""
    return outcome.say_to == "person" and outcome.kind in ("go", "go_if", "must")


def _to_keep(fill: Filling, resources: Resources, agency: Agency) -> ToKeep:
    """Return what the person's paper holds beside the script."""
    replies = {
        name: fill.fill_all(resources.replies[name].answer) if name in resources.replies else ()
        for name in ("what_happens", "your_choices", "see_and_fix", "complain")
    }
    people = ((name, agency.contacts.get(name)) for name in ("lead", "privacy_officer"))
    who = tuple(ContactLine(name, contact) for name, contact in people if contact and contact.phone)
    words = text_of(paragraph for answer in replies.values() for paragraph in answer)
    numbers = [contact for contact in resources.contacts.values() if contact.phone and contact.phone in words]
    numbers += [line.contact for line in who]
    days = [contact.checked for contact in numbers if contact.checked]
    return ToKeep(
        **replies,
        who_to_ask=who,
        numbers_checked=min(days) if days and len(days) == len(numbers) else None,
    )


def _contacts(outcome: Outcome, resources: Resources, agency: Agency) -> Iterator[ContactLine]:
    """Yield who to ring, the agency's own people in place of the shipped ones."""
    for name in outcome.contacts:
        contact = agency.contacts.get(name) or resources.contacts.get(name)
        if contact:
            yield ContactLine(name, contact)


def _next_trees(outcome: Outcome, titles: Mapping[str, str]) -> Iterator[NextLine]:
    """Yield the decisions that often come next, of those in use."""
    for entry in outcome.next_trees:
        following = entry if isinstance(entry, NextTree) else NextTree(tree=entry)
        if following.tree in titles:
            yield NextLine(following.tree, titles[following.tree], following.because)


def terms_in(said: str, terms: Iterable[Term]) -> Iterator[Term]:
    """Yield the terms that stand in a said text."""
    folded = said.casefold()
    for term in terms:
        word = term.term.casefold()
        if word in folded and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", folded):  # else slow
            yield term


def approvals_missing(tree: Tree) -> tuple[str, ...]:
    """Return the roles that have not approved this version of a tree."""
    given = {approval.role.casefold() for approval in tree.approvals if approval.version == tree.version}
    return tuple(role for role in APPROVERS if role.casefold() not in given)
