"""Words on paper: broken into lines in points, the same for every screen and printer."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from dpup_assistant.kit.look import look
from dpup_assistant.kit.sheet_pieces import Strip, Words
from dpup_assistant.output.sheet import Line, Run, is_number

UNIT = 16  # of a layout in a point: Qt measures letters in whole units of the layout
LEADING = 1.34  # from line to line, in sizes of the words
NO_BREAK = "\N{NO-BREAK SPACE}"  # a number to ring stays on one line
_SHORT = 8  # letters of a word that looks lost on a line of its own
_LINE_BREAK = "\N{LINE SEPARATOR}"  # what a layout breaks at


def paper_font(size: float, bold: bool = False) -> QFont:
    """Return the shipped font for words of `size` points, in units of a layout."""
    font = QFont(look().font("body").family())
    font.setPixelSize(round(size * UNIT))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # else a screen bends the letters
    return font


def width_of(text: str, size: float, bold: bool = False) -> float:
    """Return how wide a text is on one line, in points."""
    return QFontMetricsF(paper_font(size, bold)).horizontalAdvance(text) / UNIT


def words(
    line: Line,
    size: float,
    width: float,
    *,
    bold: bool = False,
    white: bool = False,
    balanced: bool = False,
    leading: float = LEADING,
) -> list[Strip]:
    """Return a paragraph of `size` points in lines of at most `width` points, a strip a line.

    `balanced` gives lines of like length; else no short word stands alone on the last one. A page may end
    after the last line alone.
    """
    layout = _layout(line, size, bold)
    count = _break(layout, width)
    if count > 1:
        (_balance if balanced else _keep_company)(layout, width, count)
    strips = [_strip(layout, number, size * leading, white) for number in range(count)]
    return [*strips[:-1], Strip(strips[-1].height, strips[-1].pieces)] if strips else []


def one_line(text: str, size: float, *, bold: bool = False) -> QTextLayout:
    """Return a text laid out on one line, however long."""
    layout = _layout((Run(text),), size, bold)
    _break(layout, width_of(text, size, bold) + size)
    return layout


def _strip(layout: QTextLayout, number: int, pitch: float, white: bool) -> Strip:
    """Return one line of a layout as a strip. Higher letters of another script keep to its baseline."""
    ours = QFontMetricsF(layout.font())
    base = (pitch * UNIT - ours.height()) / 2 + ours.ascent()
    top = (base - layout.lineAt(number).ascent()) / UNIT
    return Strip(pitch, (Words(0, top, layout, number, white),), ends=False)


def _layout(line: Line, size: float, bold: bool) -> QTextLayout:
    texts = (run.text.replace(" ", NO_BREAK) if is_number(run) else run.text for run in line)
    text = "".join(texts).replace("\n", _LINE_BREAK)
    layout = QTextLayout(text, paper_font(size, bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats([] if bold else _bold_ranges(line))
    return layout


def _bold_ranges(line: Line) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for run in line:
        length = len(run.text.encode("utf-16-le")) // 2  # as Qt counts letters
        if run.bold:
            bold = QTextLayout.FormatRange()
            bold.start, bold.length = start, length
            bold.format.setFontWeight(QFont.Weight.Bold)
            ranges.append(bold)
        start += length
    return ranges


def _break(layout: QTextLayout, width: float) -> int:
    """Break a layout into lines of at most `width` points. Return how many."""
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * UNIT)
    layout.endLayout()
    return layout.lineCount()


def _keep_company(layout: QTextLayout, width: float, count: int) -> None:
    """Take a word along to a short one that is alone on the last of `count` lines, if there is room."""
    text, start = layout.text(), layout.lineAt(count - 1).textStart()  # start: as Qt counts letters
    before, last = text[layout.lineAt(count - 2).textStart() : start], text[start:]
    if len(last) > _SHORT or " " in last or " " not in before.rstrip() or not before.endswith(" "):
        return
    layout.setText(text[: start - 1] + NO_BREAK + last)
    if _break(layout, width) != count:
        layout.setText(text)
        _break(layout, width)


def _balance(layout: QTextLayout, width: float, count: int) -> None:
    """Take the narrowest width, in points, that keeps the number of lines."""
    low, high = width / count, width
    while high - low > 1:
        middle = (low + high) / 2
        if _break(layout, middle) > count:
            low = middle
        else:
            high = middle
    _break(layout, ceil(high))
