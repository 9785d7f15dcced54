"""What is wrong with a file's document as a whole: what it is, and what comes after it."""

from typing import Any

from dpup_assistant.check.data import Data, Spoilt
from dpup_assistant.storage.text.events import spoil_edge
from dpup_assistant.storage.text.notes import Notes


def judge_document(data: Data, end: Any, text: str, notes: Notes) -> None:
    """Judge a document that was read to its end. `end` is the event that ended it."""
    if data and not isinstance(data, dict):
        notes.add("not_a_mapping")
        return
    for number, line in enumerate(text[end.end_mark.index :].splitlines()):
        content = line.partition("#")[0].strip()
        if content and content != "...":
            column = len(line) - len(line.lstrip()) + (0 if number else end.end_mark.column)
            _judge_rest(data, end, end.end_mark.line + number, column, content, notes)
            return
    if not isinstance(data, dict | Spoilt):
        notes.add("not_a_mapping" if isinstance(data, list) else "empty_file")


def _judge_rest(data: Data, end: Any, line: int, column: int, content: str, notes: Notes) -> None:
    """Note why there is something after the document."""
    if getattr(end, "explicit", True) or content.startswith("---"):
        notes.add("second_document", line, column)
    elif content.startswith("%"):
        notes.add("reserved_character", line, column, character="%")
    elif line == end.end_mark.line and end.end_mark.column:
        notes.add("text_after", line, column)
    else:  # the first key stands further in than this line
        notes.add("indentation", line, column)
        spoil_edge(data)
