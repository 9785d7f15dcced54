"""Sheets to lay out, and what a person would see of them on paper."""

from dpup_assistant.kit.sheet_measures import BOTTOM, FULL, MARGIN
from dpup_assistant.kit.sheet_pieces import Bar, Drawing, SheetPage, Square, Words
from dpup_assistant.kit.sheet_words import UNIT
from dpup_assistant.output.sheet import Block, Part, PenLines, Run, Say, Sheet

WORD = "Tell us first. "
NOTES = Part("Your notes", (PenLines(1, fill=True),), "pen-line")


def a_part(title: str, *paragraphs: str, icon: str = "send") -> Part:
    """A row with a title and paragraphs."""
    return Part(title, (Say(tuple((Run(text),) for text in paragraphs)),), icon)


def a_sheet(*parts: Part, **rest: object) -> Sheet:
    """A sheet with a foot, and with these rows."""
    fields = {"title": "What happens with your information", "foot": ("Can I share this? Version 2026.11.",)}
    return Sheet(**{**fields, "parts": parts, **rest})  # type: ignore[arg-type]  # as the test gives them


def with_block(block: Block, **rest: object) -> Sheet:
    """A sheet of one row that holds a block."""
    return a_sheet(Part("The one row", (block,)), **rest)


def lines(page: SheetPage) -> list[tuple[float, str]]:
    """The lines of words on a page, from top to bottom: where each begins, in points, and its text."""
    found = [(piece.y, _text(piece)) for piece in page.pieces if isinstance(piece, Words) and _text(piece)]
    return sorted(found)


def texts(page: SheetPage) -> list[str]:
    """The lines of words on a page, from top to bottom."""
    return [text for _, text in lines(page)]


def top_of(page: SheetPage, text: str) -> float:
    """Where the first line of words that begins so stands, in points from the top."""
    return next(y for y, line in lines(page) if line.startswith(text))


def rules(page: SheetPage) -> list[Bar]:
    """The lines and bands of a page, from top to bottom."""
    return sorted((piece for piece in page.pieces if isinstance(piece, Bar)), key=lambda bar: bar.y)


def edges(page: SheetPage) -> tuple[float, float, float, float]:
    """How far what stands on a page reaches: left, top, right, bottom, in points."""
    boxes = [_box(piece) for piece in page.pieces]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def within_margins(page: SheetPage) -> bool:
    """Whether nothing reaches over the margins; what a line has above its letters may."""
    left, top, right, bottom = edges(page)
    across = left >= MARGIN - 0.1 and right <= MARGIN + FULL + 0.5
    return across and top >= MARGIN - 4 and bottom <= BOTTOM + 4


def _text(piece: Words) -> str:
    line = piece.layout.lineAt(piece.line)
    return piece.layout.text()[line.textStart() : line.textStart() + line.textLength()].strip()


def _box(piece: Words | Bar | Square | Drawing) -> tuple[float, float, float, float]:
    match piece:
        case Words():
            line = piece.layout.lineAt(piece.line)
            size = line.naturalTextWidth() / UNIT, line.height() / UNIT
        case Bar():
            size = piece.width, piece.height
        case _:
            size = piece.size, piece.size
    return piece.x, piece.y, piece.x + size[0], piece.y + size[1]
