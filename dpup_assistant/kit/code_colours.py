"""The colours of the lines of code that are seen. Lines that are not seen cost nothing."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from dpup_assistant.kit.look import look
from dpup_assistant.kit.theme import contrast
from dpup_assistant.kit.utf16 import units

_LEAST_CONTRAST = 4.5
_MOST_STATES = 0x7FFFFFFF


class Span(NamedTuple):
    """Characters of a line that have a look of their own."""

    start: int
    length: int
    colour: str
    """A role of the theme."""
    bold: bool = False
    ground: str = ""
    """A role of the theme for what they stand on."""


Colouring = Callable[[int], Sequence[Span]]
"""What gives the spans of a line, which is counted from 0."""


def seen_blocks(edit: QPlainTextEdit) -> Iterator[QTextBlock]:
    """Yield the lines that are seen in an editor."""
    block, bottom = edit.firstVisibleBlock(), edit.viewport().height()
    while block.isValid() and top_of(edit, block) < bottom:
        yield block
        block = block.next()


def top_of(edit: QPlainTextEdit, block: QTextBlock) -> float:
    """Return where a line begins in an editor, in px from the top of what is seen."""
    return edit.blockBoundingGeometry(block).translated(edit.contentOffset()).top()


def colour_blocks(blocks: Iterator[QTextBlock], colouring: Colouring) -> None:
    """Give lines their colours, unless they have them: a block's state tells which ones it has."""
    for block in blocks:
        spans = colouring(block.blockNumber())
        state = hash((tuple(spans), look().generation)) & _MOST_STATES
        if block.userState() != state:
            text = block.text()
            block.layout().setFormats([_format(span, text) for span in spans])
            block.document().markContentsDirty(block.position(), block.length())
            block.setUserState(state)


def _format(span: Span, text: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = units(text[: span.start])
    made.length = units(text[span.start : span.start + span.length])
    made.format = _look_of(span)
    return made


def _look_of(span: Span) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(look().colour(_readable(span.colour, span.ground or "surface")))
    if span.ground:
        made.setBackground(look().colour(span.ground))
    if span.bold:
        made.setFontWeight(QFont.Weight.Bold)
    return made


def _readable(role: str, ground: str) -> str:
    """Return a role, or that of text where the system's own contrast theme makes it too faint for words."""
    ratio = contrast(look().colour(role).name(), look().colour(ground).name())
    return role if ratio >= _LEAST_CONTRAST else "text"
