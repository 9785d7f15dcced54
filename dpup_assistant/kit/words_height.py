"""How high words that are typed will be in a width, before they are laid out in it."""

from PySide6.QtGui import QFont, QTextDocument, QTextLayout, QTextOption


def line_heights(document: QTextDocument, font: QFont, width: int, most: int) -> list[float]:
    """Return the height in px of each line of a document `width` px wide; no more than `most` lines."""
    heights, block = list[float](), document.begin()
    while block.isValid() and len(heights) < most:
        layout = QTextLayout(block.text(), font)
        layout.setTextOption(break_anywhere())
        layout.setFormats(block.layout().formats())  # bold words are wider
        layout.beginLayout()
        while (line := layout.createLine()).isValid() and len(heights) < most:
            line.setLineWidth(width)
            heights.append(line.height())
        layout.endLayout()
        block = block.next()
    return heights


def break_anywhere() -> QTextOption:
    """Return that lines break between words, or inside one that is wider than the line."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
