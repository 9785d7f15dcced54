"""What a decision is, who approved it and what changed, in the document for sign-off."""

from collections.abc import Iterator

from dpup_assistant.check.counts import count_walks
from dpup_assistant.engine.explain import approvals_missing
from dpup_assistant.engine.tree_notes import Approval
from dpup_assistant.output.book import words
from dpup_assistant.output.book.book import Row, Section
from dpup_assistant.output.book.material import Material
from dpup_assistant.output.counted import many
from dpup_assistant.output.dates import in_words
from dpup_assistant.output.overview import overview, overview_lines
from dpup_assistant.output.sheet import Line


def about(material: Material) -> tuple[Section, ...]:
    """Return whose a decision is and how old, its approvals and its changes."""
    title, approvals = material.line(material.tree.title), material.line(words.APPROVALS)
    sections = [
        Section(material.name("About"), title, tuple(_head(material))),
        Section(material.name("Approvals"), approvals, tuple(_approvals(material))),
    ]
    if material.tree.changes:
        changes = tuple(_changes(material))
        sections.append(Section(material.name("Changes"), material.line(words.CHANGES), changes))
    return tuple(sections)


def signers(material: Material) -> tuple[Line, ...]:
    """Return the roles that sign: those whose approval is missing, the owner, and one to be written in."""
    roles = dict.fromkeys((*approvals_missing(material.tree), material.tree.owner))
    return (*map(material.line, roles), ())


def _head(material: Material) -> Iterator[Row]:
    tree = material.tree
    yield from material.row(words.SUMMARY, tree.summary)
    yield from material.row(words.GROUP, tree.group)
    yield from material.row(words.KEYWORDS, ", ".join(tree.keywords))
    yield from material.row(words.STATUS_LABEL, words.STATUS[tree.status])
    yield from material.row(words.VERSION, tree.version)
    yield from material.row(words.OWNER, tree.owner)
    yield from material.row(words.REVIEWED, in_words(tree.reviewed))
    yield from material.row(words.REVIEW_BY, in_words(tree.review_by))
    yield from material.row(words.BASED_ON, tree.based_on)
    yield Row(words.STARTS, (), material.link("{node}", tree.start))
    yield from material.each(words.SIZE, [_counts(material), *overview_lines(tree, overview(tree))])
    yield from material.row(words.HASH, material.content_hash)


def _counts(material: Material) -> str:
    tree, walks = material.tree, count_walks(material.tree)
    walk = f"{words.WALKS}: {words.UNCOUNTED}" if walks is None else many(walks, "walk")
    return f"{walk}, {many(len(tree.scenarios), 'scenario')}."


def _approvals(material: Material) -> Iterator[Row]:
    tree = material.tree
    given = [_approval(approval, tree.version) for approval in tree.approvals]
    yield from material.each(words.APPROVED, given or [words.NONE_GIVEN])
    missing = [words.NOT_GIVEN.format(role=role) for role in approvals_missing(tree)]
    yield from material.each(words.MISSING, missing)


def _approval(approval: Approval, version: str) -> str:
    how = words.GIVEN if approval.version == version else words.GIVEN_BEFORE
    return how.format(role=approval.role, date=in_words(approval.on), version=approval.version)


def _changes(material: Material) -> Iterator[Row]:
    for change in material.tree.changes:
        when = words.CHANGE.format(version=change.version, date=in_words(change.on))
        yield from material.row(when, change.note)
