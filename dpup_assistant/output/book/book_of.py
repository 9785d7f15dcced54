"""Decisions as the document for sign-off."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import approvals_missing
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.te_reo import te_reo_of
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output import labels
from dpup_assistant.output.book import about, proof, shared, words
from dpup_assistant.output.book.book import NAME, Book, Chapter, Decision
from dpup_assistant.output.book.material import Material
from dpup_assistant.output.book.nodes import node_section
from dpup_assistant.output.sheet import line_of
from dpup_assistant.output.text import as_sentence

_SHOWN = 12  # digits of a content hash that stand on each page


class Bound(NamedTuple):
    """A tree to go into the document, with what it was judged against."""

    tree: Tree
    content_hash: str
    """The SHA-256 of the file's bytes, 64 hexadecimal digits."""
    resources: Resources
    agency: Agency
    titles: Mapping[str, str]
    """The titles of the decisions in use, by id."""


def book_of(bound: Sequence[Bound]) -> Book:
    """Return the document of trees whose shape, links and structure hold, at least one."""
    starts = {each.tree.id: each.tree.start for each in bound}
    first, te_reo = bound[0].tree, te_reo_of(bound[0].resources)
    example = NAME.format(section=f"{first.id}/{first.start}", number=2)
    if len(bound) == 1:
        title, these = words.TITLE_OF_ONE.format(title=first.title), words.THIS
    else:
        title, these = words.TITLE.format(count=len(bound)), words.EACH
    intro = (line.replace("{these}", these).replace("{example}", example) for line in words.INTRO)
    return Book(
        title=line_of(title, te_reo),
        intro=tuple(line_of(line, te_reo) for line in intro),
        decisions=tuple(_decision(each, starts) for each in bound),
    )


def _decision(bound: Bound, starts: Mapping[str, str]) -> Decision:
    tree, shown = bound.tree, bound.content_hash[:_SHOWN]
    order = (*tree.questions, *tree.outcomes)  # and so numbered as in the trainer's window and in graphs
    material = Material(
        tree=tree,
        content_hash=bound.content_hash,
        resources=bound.resources,
        agency=bound.agency,
        titles=bound.titles,
        starts=starts,
        numbers={name: number for number, name in enumerate(order, 1)},
        te_reo=te_reo_of(bound.resources),
    )
    running = words.RUNNING.format(title=as_sentence(tree.title), version=tree.version, hash=shown)
    if tree.status == "draft":
        running = words.DRAFT_RUNNING.format(running=running)
    return Decision(
        id=tree.id,
        title=material.line(tree.title),
        version=tree.version,
        status=words.STATUS[tree.status],
        content_hash=shown,
        running=material.line(running),
        chapters=tuple(chapter for chapter in _chapters(material, order) if chapter.sections),
        signed=material.line(words.SIGNED.format(running=running)),
        signers=about.signers(material),
    )


def _chapters(material: Material, order: Collection[str]) -> Iterator[Chapter]:
    tree = material.tree
    nodes = {name: node_section(material, name) for name in order}
    of_questions = tuple(section for name, section in nodes.items() if name in tree.questions)
    of_outcomes = tuple(section for name, section in nodes.items() if name in tree.outcomes)
    no_lawyer = labels.NO_LAWYER if approvals_missing(tree) else ""
    yield Chapter(words.ABOUT, about.about(material))
    yield Chapter(words.QUESTIONS, of_questions)
    yield Chapter(words.OUTCOMES, of_outcomes)
    yield Chapter(words.BLANKS, tuple(shared.blanks(material)))
    yield Chapter(words.REPLIES, tuple(shared.replies(material)))
    yield Chapter(words.RESTS_ON, tuple(shared.rests_on(material, order)), no_lawyer)
    yield Chapter(words.SCENARIOS, tuple(proof.scenarios(material)))
    yield Chapter(words.WALKS, (proof.walks(material),))
