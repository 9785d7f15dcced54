"""A handout as a sheet of paper: the words of handouts.yaml in their order, with what they name in place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.handout import Handout, HandoutPart
from dpup_assistant.engine.resources import Basis, Contact, Resources
from dpup_assistant.engine.table import Table
from dpup_assistant.engine.te_reo import te_reo_of
from dpup_assistant.engine.words import Filling, agency_words, text_of
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words, month_in_words
from dpup_assistant.output.rests_on import good_practice, the_law
from dpup_assistant.output.sheet import (
    Block,
    Cells,
    Languages,
    Line,
    Mark,
    Part,
    PenLines,
    Pens,
    Points,
    Run,
    Say,
    Sheet,
    line_of,
    line_of_words,
)

_OF_LAW = re.compile(r"\b(?:laws?|legal|privacy commissioner)\b", re.IGNORECASE)


def handout_sheet(handout: Handout, resources: Resources, agency: Agency, titles: Mapping[str, str]) -> Sheet:
    """Return a handout as a sheet. `titles` are those of the decisions in use, by id.

    What a handout names and is not there is left out.
    """
    fill = Filling({}, agency_words(resources, agency))
    page = _Page(resources, agency, titles, fill, te_reo_of(resources))
    return Sheet(
        title=page.words(handout.title),
        parts=tuple(page.part(part) for part in handout.parts),
        foot=tuple(page.foot(handout)),
        size=handout.size,
        keep=page.words(handout.keep or ""),
        intro=page.lines(handout.intro),
        columns=handout.columns,
    )


@dataclass(frozen=True, slots=True)
class _Page:
    """What stands behind the words of a handout."""

    resources: Resources
    agency: Agency
    titles: Mapping[str, str]
    fill: Filling
    te_reo: tuple[str, ...]

    def words(self, text: str) -> str:
        """Return a text of one line with the agency's words in place."""
        return text_of((self.fill.fill(text),))

    def lines(self, text: str | None) -> tuple[Line, ...]:
        """Return a text as lines, with the agency's words in place and te reo Māori marked."""
        return tuple(line_of_words(paragraph, self.te_reo) for paragraph in self.fill.fill_all(text))

    def part(self, part: HandoutPart) -> Part:
        """Return a part, with what it holds in the order of its fields."""
        return Part(self.words(part.title), tuple(self._blocks(part)), part.icon or "")

    def foot(self, handout: Handout) -> Iterator[str]:
        """Yield whose words the sheet has, and how old the law and the numbers on it are."""
        if not any(part.languages for part in handout.parts):  # their names come from elsewhere
            yield labels.BASED_ON_DPUP
        of_law = [
            basis.checked for part in handout.parts for basis in self._basis(part) if basis.kind == "law"
        ]
        about = [labels.GUIDANCE] if of_law or _OF_LAW.search(self._all_words(handout)) else []
        about += [labels.REVIEWED.format(date=in_words(min(of_law)))] if of_law else []
        numbers = [each for part in handout.parts for each in self._contacts(part) if each.phone]
        days = [each.checked for each in numbers if each.checked]
        if days and len(days) == len(numbers):
            about.append(labels.NUMBERS_CHECKED.format(month=month_in_words(min(days))))
        if about:
            yield " ".join(about)

    def _blocks(self, part: HandoutPart) -> Iterator[Block]:
        if part.text:
            yield Say(self.lines(part.text))
        if part.table:
            yield from self._table(part.table)
        marked: tuple[tuple[Mark, tuple[str, ...]], ...] = (
            ("bullet", part.points),
            ("number", part.steps),
            ("box", part.boxes),
        )
        for mark, texts in marked:
            if texts:
                yield Points(tuple(line for text in texts for line in self.lines(text)), mark)
        reply = self.resources.replies.get(part.reply or "")
        if reply:
            yield Say(self.lines(reply.answer))
        rests_on = self._basis(part)
        yield from (*the_law(rests_on, self.te_reo), *good_practice(rests_on, self.te_reo))
        for contact in self._contacts(part):
            yield self._contact(contact)
        yield from self._decisions(part)
        if part.languages:
            yield Languages(
                tuple((Run(each.name, language=each.code), each.english) for each in part.languages)
            )
        if part.pens:
            yield Pens(tuple(self.words(label) for label in part.pens))
        if part.lines:
            yield PenLines(part.lines)

    def _table(self, table: Table) -> Iterator[Block]:
        """Yield the cells, and what to see in them."""
        rows = tuple(tuple(line_of(self.words(cell), self.te_reo) for cell in row) for row in table.rows)
        yield Cells(tuple(map(self.words, table.columns)), rows)
        if table.note:
            yield Say(self.lines(table.note))

    def _decisions(self, part: HandoutPart) -> Iterator[Block]:
        """Yield the titles of the decisions that help."""
        titles = [self.titles[tree] for tree in part.trees if tree in self.titles]
        if titles and part.title != labels.IN_THE_PROGRAM:
            yield Say((line_of(f"{labels.IN_THE_PROGRAM}:"),))
        if titles:
            yield Points(tuple(line_of(title, self.te_reo) for title in titles))

    def _basis(self, part: HandoutPart) -> list[Basis]:
        return [self.resources.basis[name] for name in part.basis if name in self.resources.basis]

    def _contacts(self, part: HandoutPart) -> list[Contact]:
        """Return who to ring, the agency's own people in place of the shipped ones."""
        found = (
            self.agency.contacts.get(name) or self.resources.contacts.get(name) for name in part.contacts
        )
        return [contact for contact in found if contact]

    def _contact(self, contact: Contact) -> Block:
        """Return somebody to ring; without a number or an address, with a place to write one."""
        address = contact.note if contact.note and "@" in contact.note else None
        if not (contact.phone or address):
            return Pens((contact.name,))
        sure = "" if contact.checked or not contact.phone else f". {labels.NUMBER_UNSURE}"
        return Say((line_of(f"{contact.name}: {contact.phone or address}{sure}", self.te_reo),))

    def _all_words(self, handout: Handout) -> str:
        replies = (self.resources.replies.get(part.reply or "") for part in handout.parts)
        parts = (
            text for part in handout.parts for text in (part.text, *part.points, *part.steps, *part.boxes)
        )
        texts = (handout.intro, *parts, *(reply.answer for reply in replies if reply))
        return "\n".join(text for text in texts if text)
