"""The person's own paper: what an explanation says to them, and what they can do then. Said text only."""

from collections.abc import Iterable, Sequence
from math import ceil

from dpup_assistant.engine.explanation import ContactLine, Explanation, ToKeep
from dpup_assistant.engine.words import Paragraph, text_of
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words, month_in_words
from dpup_assistant.output.sheet import Block, Part, PenLines, Pens, Say, Sheet, line_of, line_of_words

# As the words stand on paper, measured there (kit/sheet_pages.py): in lines and letters of their own size.
_LETTERS_A_LINE = {12: 85, 18: 55, 24: 40}  # the words stand in beside the icons
_LINES_A_PAGE = {12: (41.2, 43.3), 18: (26.9, 28.6), 24: (19.8, 21.4)}  # the first page, and a later one
_ABOUT_A_PART = 1.42  # its title, and the rule above it
_PENS, _NOTES = _ABOUT_A_PART + 1.4, _ABOUT_A_PART + 1.0  # who to ask and a line for notes, with a pen
_BETWEEN = 0.11  # paragraphs


def why_not_for_them(explanation: Explanation) -> str:
    """Return why an explanation is not given to the person to see, keep or hear; "" where it is."""
    if explanation.for_the_person:
        return ""
    return labels.NOT_YET if explanation.say_to == "person" else labels.NOT_THEIR_WORDS


def person_sheet(explanation: Explanation, size: int = 18) -> Sheet:
    """Return the person's sheet in words of `size` points.

    The ten-second words stand in place of the full ones where those would need one more page. Raises
    ValueError for an explanation that is not for the person.
    """
    if why := why_not_for_them(explanation):
        raise ValueError(why)
    keep, te_reo = explanation.to_keep, explanation.te_reo
    wordings = filter(None, (explanation.say, explanation.say_short))
    talked_about = min(wordings, key=lambda words: _pages(words, keep, size), default=())
    parts = (
        Part(labels.TALKED_ABOUT, _said(talked_about, te_reo), "messages-square"),
        Part(labels.WHAT_HAPPENS, _said(keep.what_happens, te_reo), "send"),
        Part(labels.YOUR_CHOICES, _said(keep.your_choices, te_reo), "signpost"),
        Part(labels.SEE_AND_FIX, _said(keep.see_and_fix, te_reo), "eye"),
        Part(labels.WHO_TO_ASK, _who(keep.who_to_ask, te_reo), "user-round"),
        Part(labels.NOT_HAPPY, _said(keep.complain, te_reo), "phone"),
        Part(labels.YOUR_NOTES, (PenLines(1, fill=True),), "pen-line"),
    )
    return Sheet(
        title=labels.PERSON_SHEET,
        parts=tuple(part for part in parts if part.blocks),
        foot=(_foot(explanation),),
        size=size,
        keep=labels.YOURS_TO_KEEP,
    )


def _said(paragraphs: Sequence[Paragraph], te_reo: Iterable[str]) -> tuple[Block, ...]:
    """Return said paragraphs as a part's blocks; none where nothing is said."""
    return (Say(tuple(line_of_words(each, te_reo) for each in paragraphs)),) if paragraphs else ()


def _who(people: Sequence[ContactLine], te_reo: Iterable[str]) -> tuple[Block, ...]:
    """Return who to ask: the agency's own people, else lines to write a name and a number on."""
    lines = tuple(line_of(f"{line.contact.name}: {line.contact.phone}", te_reo) for line in people)
    return (Say(lines),) if lines else (Pens((labels.NAME, labels.PHONE)),)


def _pages(talked_about: Sequence[Paragraph], keep: ToKeep, size: int) -> int:
    """Return about how many pages the sheet takes with these words; no row goes over the end of a page."""
    before = (talked_about, keep.what_happens, keep.your_choices, keep.see_and_fix)
    rows = [*(_lines(words, size) for words in before), _PENS, _lines(keep.complain, size), _NOTES]
    page, later = _LINES_A_PAGE[size]
    pages, room = 1, page
    for row in rows:
        if row > room:
            pages, room = pages + 1, later
        room -= row
    return pages


def _lines(said: Sequence[Paragraph], size: int) -> float:
    """Return how high a row with said paragraphs is, in lines."""
    lines = [ceil(len(text_of((paragraph,))) / _LETTERS_A_LINE[size]) + _BETWEEN for paragraph in said]
    return sum(lines) + _ABOUT_A_PART if lines else 0


def _foot(explanation: Explanation) -> str:
    """Return how old its words and its numbers are.

    Not which decision they are from: its title is for the worker, and who finds the paper at home would
    read there that somebody worries about a child, or that Police asked.
    """
    version = labels.SHEET_VERSION.format(version=explanation.version, date=in_words(explanation.reviewed))
    day = explanation.to_keep.numbers_checked
    return f"{version} {labels.NUMBERS_CHECKED.format(month=month_in_words(day))}" if day else version
