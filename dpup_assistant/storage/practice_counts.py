"""How many stories were practised: counts alone, and only where the learner asked for them.

The file lies beside settings.json. It holds the ids of trees, and two numbers for each.
"""

import errno
import json
from dataclasses import dataclass
from pathlib import Path

from dpup_assistant.storage.files import is_there, read_small
from dpup_assistant.storage.paths import NOWHERE, settings_file
from dpup_assistant.storage.saving.saving import save

# Before raising it: would a program of the old format lose a learner's counts?
FORMAT = 1
_MOST = 1_000_000  # walks; a number of thousands of digits could not even be shown
_FOR_THIS_USER = 0o600  # rights
_NO_FOLDER = "This computer has no folder to keep your counts in."
_NOT_KEPT = "Your counts cannot be kept ({why}). You can go on without them."
_NOT_DELETED = "Your counts cannot be deleted ({why})."


@dataclass(frozen=True, slots=True)
class Count:
    """The walks of one tree's stories."""

    walked: int
    as_expected: int
    """How many of them came to the expected outcome."""


Counts = dict[str, Count]
"""By the tree's id."""


def counts_file() -> Path:
    """Return where the counts lie. Nothing need be there; below NOWHERE nothing can be."""
    return settings_file().with_name("practice.json")


def load_counts() -> Counts | None:
    """Return the counts, or None where none are kept or those that are cannot be read. It raises nothing."""
    try:
        kept = json.loads(read_small(counts_file()))
        return _counts(kept) if kept["format"] == FORMAT else None
    except (OSError, ValueError, TypeError, KeyError, RecursionError):  # RecursionError: brackets without end
        return None


def keep_counts(counts: Counts | None = None) -> str:
    """Keep counts from now on, none yet or these.

    Return a sentence where they cannot be kept, else "".
    """
    file = counts_file()
    if file.is_relative_to(NOWHERE):
        return _NO_FOLDER
    now = counts or {}
    trees = {name: [now[name].walked, now[name].as_expected] for name in sorted(now)}  # not as they came
    try:
        if is_there(file) and not file.is_file():
            raise OSError(errno.EINVAL, "it is not a file")
        save(file, json.dumps({"format": FORMAT, "trees": trees}).encode(), _FOR_THIS_USER)
    except OSError as error:
        return _NOT_KEPT.format(why=error.strerror or error)
    return ""


def count_walk(tree_id: str, as_expected: bool) -> str:
    """Count one walk, where counts are kept. Return why it cannot be, in a sentence, else ""."""
    counts = load_counts()
    if counts is None:
        return ""
    before = counts.get(tree_id, Count(0, 0))
    after = Count(before.walked + 1, before.as_expected + as_expected)
    return keep_counts({**counts, tree_id: after})


def delete_counts() -> str:
    """Forget the counts, and keep none from now on. Return why that cannot be, in a sentence, else ""."""
    try:
        counts_file().unlink(missing_ok=True)
    except OSError as error:
        return _NOT_DELETED.format(why=error.strerror or error)
    return ""


def _counts(kept: dict[str, object]) -> Counts:
    """Return the counts in a file. Raises ValueError, TypeError or KeyError where it holds none."""
    trees = kept["trees"]
    if not isinstance(trees, dict):
        raise TypeError
    return {name: _count(*numbers) for name, numbers in trees.items()}


def _count(walked: object, as_expected: object) -> Count:
    match walked, as_expected:
        case int(), int() if 0 <= as_expected <= walked <= _MOST and not isinstance(walked, bool):
            return Count(walked, as_expected)
    raise ValueError
