"""What changed from one tree to another, in words: values for a window, and text for a terminal."""

from collections.abc import Iterator, Mapping, Sequence
from textwrap import indent
from typing import NamedTuple

from dpup_assistant.engine.compare import Comparison
from dpup_assistant.engine.edited import Edited
from dpup_assistant.engine.fault import Path
from dpup_assistant.output.compare import words
from dpup_assistant.output.compare.edited import law_lines, was_and_now
from dpup_assistant.output.compare.ends import Said, ends_in_words
from dpup_assistant.output.compare.names import Names, quoted

_MEANS = ("kind", "say_to", "tell")


class Section(NamedTuple):
    """What changed of one sort."""

    title: str
    lines: tuple[Said, ...]


def sections(comparison: Comparison, names: Names) -> list[Section]:
    """Return what changed, what matters most first; none where nothing did."""
    ends = ends_in_words(comparison.changed, names)
    told = {each.text for each in ends}
    leads = [_lead(each, names) for each in comparison.leads if not _as_end(each, names) & told]
    texts: dict[str, list[Said]] = {
        title: [] for title in (words.MEANS, words.TEXTS, words.SCENARIOS, words.ABOUT)
    }
    for each in comparison.texts:
        if not _is_told_by_lead(each):
            texts[_sort(each.path)].append(Said(_heading(each.path, names), was_and_now(each, names)))
    found = [
        (words.ENDS, ends),
        (words.LEADS, leads),
        *_parts(words.ADDED, comparison.added, names),
        *_parts(words.REMOVED, comparison.removed, names),
        (words.MEANS, texts[words.MEANS]),
        (words.TEXTS, texts[words.TEXTS]),
        (words.LAW, [Said(names.place(each.path), law_lines(each, names)) for each in comparison.law]),
        (words.SCENARIOS, texts[words.SCENARIOS]),
        (words.ABOUT, texts[words.ABOUT]),
    ]
    return [Section(title, tuple(lines)) for title, lines in found if lines]


def comparison_text(comparison: Comparison, names: Names) -> str:
    """Return what changed as text, each sort under its title; "" where nothing did."""
    parts = [] if comparison.whole else [words.NOT_WHOLE]
    return "\n\n".join([*parts, *("\n".join(_lines(each)) for each in sections(comparison, names))])


def folders_text(
    texts: Mapping[str, str], added: Sequence[str], removed: Sequence[str], titles: Mapping[str, str]
) -> str:
    """Return what changed in the trees of two folders as text; "" where nothing did.

    `texts` holds what changed in each tree by its id, `added` and `removed` the ids of the trees that only
    one of the folders holds, `titles` the titles of trees by id.
    """

    def called(name: str) -> str:
        return words.WITH_ID.format(title=quoted(titles.get(name, name)), name=name)

    parts = [
        "\n".join([title, *(f"  {called(name)}" for name in names)])
        for title, names in ((words.ADDED_TREES, added), (words.REMOVED_TREES, removed))
        if names
    ]
    parts += [f"{called(name)}\n\n{indent(text, '  ')}" for name, text in texts.items() if text]
    return "\n\n".join(parts)


def _lines(section: Section) -> Iterator[str]:
    yield section.title
    for line in section.lines:
        yield f"  {line.text}"
        yield from (f"      {under}" for under in line.under)


def _lead(lead: Edited, names: Names) -> Said:
    """Return where an answer, the start or a hand-over leads now."""
    was, now = str(lead.was or ""), str(lead.now or "")
    if lead.path[0] == "outcomes":
        pattern = words.WENT_ON if was and now else words.GOES_ON if now else words.ENDS_HERE
        title = names.node(str(lead.path[1]))
        return Said(pattern.format(title=title, was=names.tree(was), now=names.tree(now)))
    (was,), (now,) = names.ends([was], [now])
    if lead.path == ("start",):
        return Said(words.STARTED.format(was=was, now=now))
    pattern = words.LED if was and now else words.NEW_LEAD if now else words.GONE_LEAD
    return Said(pattern.format(answer=names.lead(lead.path), was=was, now=now))


def _as_end(lead: Edited, names: Names) -> set[str]:
    """Return the sentence that tells the same where a lead is told as an end."""
    if lead.path[0] != "questions":
        return set()
    (was,), (now,) = names.ends([str(lead.was or "")], [str(lead.now or "")])
    pattern = words.ENDED if was and now else words.NEW_END if now else words.GONE_END
    return {pattern.format(answer=names.lead(lead.path), was=was, now=now)}


def _is_told_by_lead(edited: Edited) -> bool:
    """Return whether it is the label of an option that is new or gone."""
    is_label = edited.path[2:3] == ("options",) and edited.path[4:] == ("label",)
    return is_label and None in (edited.was, edited.now)


def _sort(path: Path) -> str:
    """Return the title of the section that a text belongs to."""
    if len(path) == 1:
        return words.ABOUT
    if path[0] == "scenarios":
        return words.SCENARIOS
    return words.MEANS if len(path) == 3 and path[2] in _MEANS else words.TEXTS


def _heading(path: Path, names: Names) -> str:
    """Return what a text is: whose it is, and which of its texts."""
    key = names.key(path)
    return key if len(path) == 1 else words.AT.format(place=names.place(path), key=key)


def _parts(
    titles: Mapping[str, str], paths: Sequence[Path], names: Names
) -> Iterator[tuple[str, list[Said]]]:
    """Yield the parts that only one of the trees holds, each sort under its title."""
    for part, title in titles.items():
        yield title, [Said(names.place(path)) for path in paths if path[0] == part]
