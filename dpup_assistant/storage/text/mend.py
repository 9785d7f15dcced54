"""Going on after a slip in one line: its value is taken out, so that the rest of the file is read too."""

from dpup_assistant.storage.text.syntax import Slip, key_end

HOLE = "\ue000"
"""Stands where a key or a value was taken out. No file can hold it: it is among `text.UNSEEN`."""

_IN_VALUE = ("extra_colon", "text_after", "reserved_character", "backslash")


def mend(lines: list[str], slip: Slip) -> bool:
    """Put a hole where the slip is. Return False, and change nothing, where it is not held in one line."""
    code, (line, column), _ = slip
    text = lines[line] if line < len(lines) else ""
    if code == "missing_colon":
        begins_lines = text.rstrip()[-1:] in ("|", ">")
        lines[line] = text[:column] + HOLE + (": |" if begins_lines else ":")
        return True
    start = key_end(text)
    if code not in _IN_VALUE or start is None or start > column or not _is_whole(text[start:]):
        return False
    lines[line] = f"{text[:start]} {HOLE}"
    return True


def _is_whole(value: str) -> bool:
    """Return whether a value ends on its line: it is not part of brackets that stand on several lines."""
    opened = value.count("[") + value.count("{")
    return opened == value.count("]") + value.count("}") and not value.rstrip().endswith(",")
