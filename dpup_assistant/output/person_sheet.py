"""The person's own paper: what an explanation says to them, and what they can do then. Said text only."""

from collections.abc import Iterable, Sequence
from math import ceil

from dpup_assistant.engine.explanation import ContactLine, Explanation
from dpup_assistant.engine.words import Paragraph, text_of
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words, month_in_words
from dpup_assistant.output.sheet import Block, Part, PenLines, Pens, Say, Sheet, line_of, line_of_words

_LINES_A_PAGE = {12: 40, 18: 26.8, 24: 20}  # between title and foot, counted on paper
_LETTERS_A_LINE = {12: 78, 18: 52, 24: 39}  # the words stand in beside the icons
_ABOUT_A_PART = 1.6  # lines: its title, and the rule above it
_NOTES = _ABOUT_A_PART + 1.4


def why_not_for_them(explanation: Explanation) -> str:
    """Return why an explanation is not given to the person to see, keep or hear; "" where it is."""
    if explanation.for_the_person:
        return ""
    return labels.NOT_YET if explanation.say_to == "person" else labels.NOT_THEIR_WORDS


def person_sheet(explanation: Explanation, size: int = 18) -> Sheet:
    """Return the person's sheet in words of `size` points.

    The ten-second words stand in place of the full ones where those would need a second page. Raises
    ValueError for an explanation that is not for the person.
    """
    if why := why_not_for_them(explanation):
        raise ValueError(why)
    keep, te_reo = explanation.to_keep, explanation.te_reo
    always = (keep.what_happens, keep.your_choices, keep.see_and_fix, keep.complain)
    full = explanation.say
    if explanation.say_short and not _fits((full, *always), size):
        full = explanation.say_short
    parts = (
        Part(labels.TALKED_ABOUT, _said(full, te_reo), "messages-square"),
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


def _fits(texts: Sequence[Sequence[Paragraph]], size: int) -> bool:
    """Return whether said texts fit on one page, each in its part, with who to ask and room for notes."""
    letters = _LETTERS_A_LINE[size]
    lines = sum(ceil(len(text_of((each,))) / letters) for text in texts for each in text)
    return lines + 1.4 + (len(texts) + 1) * _ABOUT_A_PART + _NOTES <= _LINES_A_PAGE[size]


def _foot(explanation: Explanation) -> str:
    """Return whose words the sheet has, and how old they and its numbers are."""
    version = labels.SHEET_VERSION.format(
        title=explanation.tree_title, version=explanation.version, date=in_words(explanation.reviewed)
    )
    day = explanation.to_keep.numbers_checked
    return f"{version} {labels.NUMBERS_CHECKED.format(month=month_in_words(day))}" if day else version
