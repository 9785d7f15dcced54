"""A sheet with every kind of block on it, and the words of a sheet in the order they are read."""

from collections.abc import Iterable, Iterator

from dpup_assistant.output.sheet import (
    Block,
    Cells,
    Columns,
    Languages,
    Part,
    PenLines,
    Pens,
    Points,
    Run,
    Say,
    Sheet,
    Tag,
    line_of,
    plain,
)

INJECTED = (
    '#read("/etc/passwd") $x$ *bold* _it_ @here <script>alert(1)</script> &amp; "q" \\ \\u{41} '
    "`raw` = h // c <!-- x --> {x}"
)


def a_say(*texts: str) -> Say:
    """Paragraphs, with whānau marked as te reo Māori."""
    return Say(tuple(line_of(text, ("whānau",)) for text in texts))


def _points(mark: str, *texts: str) -> Points:
    return Points(a_say(*texts).lines, mark)  # type: ignore[arg-type]  # one of the marks


PARTS = (
    Part(
        "A list",
        (_points("bullet", "A bullet", "One more"), _points("number", "First", "Second")),
        "list-checks",
    ),
    Part("To tick", (_points("box", "Ring your whānau.", "Ring 0800 803 909."), PenLines(2)), "notebook-pen"),
    Part(
        "Side by side",
        (
            Columns(
                (Tag("The law", "scale"), a_say("Ask first.")), (Tag("Good practice"), a_say("Tell why."))
            ),
        ),
        "scale",
    ),
    Part(
        "Your language",
        (
            Languages(
                (
                    (Run("Te reo Māori", language="mi"), "Māori"),
                    (Run("العربية", language="ar"), "Arabic"),
                    (Run("普通话", language="zh-Hans"), "Mandarin"),
                )
            ),
        ),
    ),
    Part(
        "How many",
        (Cells(("Age", "Visits"), (a_say("Under 18", "14").lines, a_say("Over 18", "58").lines)),),
    ),
    Part("Who to ask", (Pens(("Name", "Phone")),)),
    Part("Your notes", (PenLines(1, fill=True),)),
)
EVERY_BLOCK = Sheet(
    band="For the worker.",
    over="Can I share this?",
    title="Every block there is",
    keep="Yours to keep",
    intro=a_say("First words.").lines,
    parts=PARTS,
    foot=("Version 2026.11.", "Guidance, not legal advice."),
    size=14,
)


def said(*texts: str, size: int = 18) -> Sheet:
    """A sheet with one part that says these paragraphs."""
    return Sheet(title="A sheet", parts=(Part("We said", (a_say(*texts),)),), foot=("The foot.",), size=size)


def words_of(sheet: Sheet) -> list[str]:
    """The texts of a sheet in the order they are read, but for the words at the place for the date."""
    head = [sheet.band, sheet.over, sheet.title, sheet.keep, *map(plain, sheet.intro)]
    parts = [text for part in sheet.parts for text in (part.title, *_words(part.blocks))]
    return [text for text in (*head, *parts, *sheet.foot) if text]


def _words(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Say(lines) | Points(lines):
                yield from map(plain, lines)
            case Tag(text):
                yield text
            case Pens(names):
                yield from names
            case Languages(names):
                yield from (text for name, english in names for text in (name.text, english))
            case Cells(columns, rows):
                yield from (*columns, *(plain(cell) for row in rows for cell in row))
            case Columns(left, right):
                yield from _words((*left, *right))
