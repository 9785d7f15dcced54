"""The rows of a tree's outline, made of its text however much of that is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import View, mapping, text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.outline_row import OutlineRow
from dpup_assistant.output import labels
from dpup_assistant.studio.faults.found_faults import Tally

_TICKED = {way: labels.TICKED[(way,)] for way in ("all", "some", "none")}
Says = Callable[[str], str]


class Link(NamedTuple):
    """Stands for an answer in the outline: where it is written, and the node that it goes to."""

    path: Path
    target: Path | None
    """None where there is no such node."""


class Rows:
    """Makes the rows of a tree, and keeps those of questions that are as they were: there are thousands."""

    def __init__(self, tr: Says) -> None:
        """Take what puts words into the user's language."""
        self._tr, self._kept = tr, dict[str, _Kept]()

    def of(self, data: Mapping[str, Data], titles: Mapping[str, str], tally: Tally) -> list[OutlineRow]:
        """Return the rows of a tree.

        `titles` are those of the trees in use by id, for what a hand-over goes on in.
        """
        maker = _Maker(View(dict(data)), titles, tally, self._tr, self._kept)
        rows = _rows(maker, self._tr)
        self._kept = maker.made
        return rows


class _Kept(NamedTuple):
    """The row of a question, and all that it was made of."""

    made_of: object
    row: OutlineRow


def _rows(maker: _Maker, tr: Says) -> list[OutlineRow]:
    rows = [maker.about()]
    rows += maker.group("questions", tr("1 question"), tr("{count} questions"), maker.questions())
    rows += maker.group("outcomes", tr("1 outcome"), tr("{count} outcomes"), maker.outcomes())
    rows += maker.group("blanks", tr("1 blank"), tr("{count} blanks"), maker.others("blanks", "label"))
    rows += maker.group(
        "scenarios", tr("1 scenario"), tr("{count} scenarios"), maker.others("scenarios", "story")
    )
    return rows


class _Maker:
    def __init__(
        self, view: View, titles: Mapping[str, str], tally: Tally, tr: Says, kept: Mapping[str, _Kept]
    ) -> None:
        self._view, self._titles, self._tally, self._tr, self._kept = view, titles, tally, tr, kept
        self.made = dict[str, _Kept]()
        self._numbers = {name: str(number) for number, name in enumerate(view.questions, 1)}

    def group(self, part: str, one: str, many: str, rows: Iterator[OutlineRow]) -> list[OutlineRow]:
        """Return rows under a heading that counts them; none where there are none."""
        found = list(rows)
        words = one if len(found) == 1 else many.format(count=len(found))
        return [OutlineRow(key=part, words=words, name=words, is_heading=True), *found] if found else []

    def about(self) -> OutlineRow:
        words = self._tr("About this tree")
        row = OutlineRow(key=(), words=words, name=words, icon="info")
        parts = ("questions", "outcomes", "blanks", "scenarios")
        errors = self._tally.errors(()) - sum(self._tally.errors((part,)) for part in parts)
        warnings = self._tally.warnings(()) - sum(self._tally.warnings((part,)) for part in parts)
        return self._named(row, errors, warnings)

    def questions(self) -> Iterator[OutlineRow]:
        for name, part in self._view.questions.items():
            leads = [self._shown_of(edge.target) for edge in self._view.edges[name]]
            made_of = part, self._numbers[name], leads, self._tally.marks(("questions", name))
            kept = self._kept.get(name)
            row = kept.row if kept and kept.made_of == made_of else self._question(name, part)
            self.made[name] = _Kept(made_of, row)
            yield row

    def outcomes(self) -> Iterator[OutlineRow]:
        for name, part in self._view.outcomes.items():
            words, kind = text_at(part, "title") or name, text_at(part, "kind") or ""
            row = OutlineRow(key=("outcomes", name), words=words, name=words)
            if kind in labels.SHORT_KINDS and kind in labels.KINDS:
                row = replace(row, tile=kind, name=f"{labels.SHORT_KINDS[kind]}: {words}")
            elif name in self._view.hand_overs:
                tree = self._view.hand_overs[name].target.partition(".")[0]
                goes_on = self._tr("Goes on in {tree}").format(tree=self._titles.get(tree, tree))
                row = replace(row, icon="milestone", words=goes_on, name=f"{goes_on}: {words}")
            else:
                row = replace(row, icon="circle-question-mark")
            yield self._counted(row, ("outcomes", name))

    def others(self, part: str, key: str) -> Iterator[OutlineRow]:
        """Yield a row for each blank or scenario."""
        icon = "clapperboard" if part == "scenarios" else "pen-line"
        for name, value in mapping(self._view.data, part).items():
            words = text_at(value, key) or name
            row = OutlineRow(key=(part, name), words=words, name=words, icon=icon)
            yield self._counted(row, (part, name))

    def _question(self, name: str, part: Data) -> OutlineRow:
        words = text_at(part, "title") or name
        inside = tuple(self._answers(name, part))
        key = "questions", name
        row = OutlineRow(key=key, words=words, name=words, number=self._numbers[name], inside=inside)
        return self._counted(row, key)

    def _shown_of(self, target: str) -> tuple[str | None, str, str]:
        """Return which kind of node an answer goes to, its title and its number, as far as there is one."""
        place = self._place_of(target)
        if place is None:
            return None, "", ""
        nodes = self._view.questions if place[0] == "questions" else self._view.outcomes
        number = self._numbers[target] if place[0] == "questions" else ""
        return str(place[0]), text_at(nodes[target], "title") or target, number

    def _answers(self, name: str, part: Data) -> Iterator[OutlineRow]:
        """Yield a row for each answer, with where it goes to; a checklist's are all, some and none."""
        options = mapping(part, "options")
        leads = dict(self._view.edges[name])
        for option, value in options.items():
            words = text_at(value, "label") or option
            here: Path = ("questions", name, "options", option)
            yield self._link(here, words, leads.get((*here, "next")))
        for path, target in leads.items():
            if path[2] == "next":
                yield self._link(path, _TICKED[str(path[3])], target)

    def _link(self, path: Path, words: str, target: str | None) -> OutlineRow:
        """Return the row of an answer, named by what it goes to."""
        found, at = self._place_of(target), (*path, "next") if path[2] == "options" else path
        if found is None:
            note = self._tr("goes nowhere yet") if target is None else self._tr("no such node")
            row = OutlineRow(
                key=Link(at, None), words=words, note=note, name=f"{words}: {note}", icon="circle-x",
                is_wrong=True,
            )  # fmt: skip
            return self._counted(row, path)
        _, title, number = self._shown_of(str(found[1]))
        note = self._tr("question {number}").format(number=number) if number else title
        goes_to = self._tr("{answer}: goes to {node}")
        name = goes_to.format(answer=words, node=f"{note}, {title}" if number else title)
        row = OutlineRow(key=Link(at, found), words=words, note=note, name=name, icon="arrow-right")
        return self._counted(row, path)

    def _place_of(self, target: str | None) -> Path | None:
        if target in self._view.questions:
            return "questions", str(target)
        return ("outcomes", str(target)) if target in self._view.outcomes else None

    def _counted(self, row: OutlineRow, path: Path) -> OutlineRow:
        return self._named(row, self._tally.errors(path), self._tally.warnings(path))

    def _named(self, row: OutlineRow, errors: int, warnings: int) -> OutlineRow:
        """Return a row that tells how much is wrong with it; its name tells that and its number, too."""
        if not (row.number or errors or warnings):
            return row
        parts = [f"{row.number} {row.name}" if row.number else row.name]
        for count, one, many in (
            (errors, self._tr("1 error"), self._tr("{count} errors")),
            (warnings, self._tr("1 warning"), self._tr("{count} warnings")),
        ):
            parts += [one if count == 1 else many.format(count=count)] if count else []
        return replace(row, name=", ".join(parts), errors=errors, warnings=warnings)
