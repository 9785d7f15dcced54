"""What the trainer's guide is made of, as widgets."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.lists import BulletList, NumberedList
from dpup_assistant.storage.guide import Block


def block_widget(block: Block) -> QWidget:
    """Return a part of a chapter as a widget."""
    words = [row[0] for row in block.rows]
    match block.kind:
        case "heading":
            return Heading(words[0], "side")
        case "steps":
            return NumberedList(words)
        case "points":
            return BulletList(words)
        case "table":
            return _table(block.rows[1:])
        case "code":
            return example(words)
    return Text(words[0])


def example(lines: Sequence[str]) -> QWidget:
    """Return lines of a tree's text in a box. The one that is marked as wrong is bold."""
    frame = Frame("raised", "edge", width=1, gap=0)
    for line in lines:
        inner = line.lstrip(" ")
        indent = "\N{NO-BREAK SPACE}" * 2 * (len(line) - len(inner))
        frame.body.addWidget(Text(indent + inner, "strong" if line.endswith("# here") else "body"))
    return frame


def _table(rows: Sequence[Sequence[str]]) -> QWidget:
    """Return rows of a word and what is said of it, each below the other so that no window is too narrow."""
    table = QWidget()
    column = Column(table, 10)
    for name, *cells in rows:
        row = QWidget()
        lines = Column(row, 0)
        lines.addWidget(Text(name, "strong"))
        for cell in cells:
            lines.addWidget(Text(cell))
        column.addWidget(row)
    return table
