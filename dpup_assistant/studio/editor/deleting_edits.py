"""The edits that take a part out of a tree, and lead what led there elsewhere."""

from dpup_assistant.check.references import references
from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits import Edit, apply, remove
from dpup_assistant.storage.edits.edit import between
from dpup_assistant.storage.edits.renames import point_elsewhere
from dpup_assistant.storage.judged import read_edited


def without_node(text: str, part: Path, leads_to: str) -> list[Edit]:
    """Return the edits that take a part out.

    Where a node is given to lead to, all that led to the part leads there, and scenarios no more answer it.
    Raises EditError where the text cannot be read.
    """
    now = text
    if leads_to:
        now = apply(now, point_elsewhere(now, str(part[1]), leads_to))
        for path in references(read_edited(now, "").data or {}, str(part[1])):
            now = apply(now, remove(now, path))
    return between(text, apply(now, remove(now, part)))
