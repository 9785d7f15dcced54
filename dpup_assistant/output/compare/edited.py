"""A text that changed, in words: what it is, what it was and what it is now."""

from collections.abc import Sequence
from datetime import date

from dpup_assistant.engine.edited import Edited, Value
from dpup_assistant.output.compare import words
from dpup_assistant.output.compare.names import Names
from dpup_assistant.output.dates import in_words

_SHARED = ("contacts", "if_asked", "next_trees")
_DAYS = ("reviewed", "review_by")


def was_and_now(edited: Edited, names: Names) -> tuple[str, ...]:
    """Return the lines that say what was and what is now, without those at both ends that are the same."""
    was, now = (_lines(edited, value, names) for value in (edited.was, edited.now))
    first = _same(was, now)
    last = _same(was[first:][::-1], now[first:][::-1])
    before = [words.WAS.format(words=line) for line in was[first : len(was) - last]]
    after = [words.NOW.format(words=line) for line in now[first : len(now) - last]]
    if edited.was is None:
        before = [words.WAS_NOT_THERE]
    if edited.now is None:
        after = [words.IS_NOT_THERE]
    return (*before, *after)


def law_lines(edited: Edited, names: Names) -> tuple[str, ...]:
    """Return the lines that say what a node rests on now, and no longer."""
    was, now = (value if isinstance(value, tuple) else () for value in (edited.was, edited.now))
    return (
        *(words.RESTS_ON.format(basis=names.basis(each)) for each in now if each not in was),
        *(words.RESTED_ON.format(basis=names.basis(each)) for each in was if each not in now),
    )


def _lines(edited: Edited, value: Value | None, names: Names) -> list[str]:
    """Return a value as lines, with words in place of ids."""
    key = str(edited.path[-1])
    if value is None:
        return []
    if edited.path[0] == "scenarios" and edited.path[2] == "answers":
        return [names.picked(str(edited.path[3]), value)]
    if isinstance(value, tuple):
        return [names.shared(part) if key in _SHARED else part for part in value]
    if edited.path[0] == "scenarios" and key == "outcome":
        (was,), (now,) = names.ends([str(edited.was)], [str(edited.now)])
        return [was if value == edited.was else now]
    if key in _DAYS:
        return [in_words(date.fromisoformat(value))]
    return words.VALUES.get(key, {}).get(value, value).splitlines()


def _same(was: Sequence[str], now: Sequence[str]) -> int:
    """Return how many lines are the same at the start."""
    pairs = zip(was, now, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(was), len(now)))
