"""One history over all views of a tree's text: every edit, to be undone and done again."""

from dataclasses import dataclass, replace

from dpup_assistant.engine.fault import Path


@dataclass(frozen=True, slots=True)
class Step:
    """One edit: at `start`, in characters, `removed` gave way to `inserted`."""

    start: int
    removed: str
    inserted: str
    words: str
    """What was done, such as "Change the title"."""
    selected: Path
    """What was selected when it was done."""
    run: str = ""
    """Steps of one run, such as letters typed into one field, are undone together; "" is a run of its own."""


def step_between(before: str, after: str, words: str, selected: Path, run: str) -> Step:
    """Return the step from one text to another: what they have in common at both ends is left out."""
    most = min(len(before), len(after))
    start = _common(before, after, most)
    end = _common(before[start:][::-1], after[start:][::-1], most - start)
    return Step(
        start, before[start : len(before) - end], after[start : len(after) - end], words, selected, run
    )


class History:
    """The steps that were done, and those that were undone. It has no end while the tree is open."""

    def __init__(self) -> None:
        """Begin with nothing done, all of it saved."""
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._saved: int | None = 0  # how many steps were done when it was saved; None: those are gone
        self._sealed = True

    def add(self, step: Step, before: str) -> None:
        """Add a step that was done to a text; what was undone can no more be done again."""
        self._undone.clear()
        if self._saved is not None and self._saved > len(self._done):
            self._saved = None
        joined = None if self._sealed or not self._done else _joined(self._done[-1], step, before)
        self._sealed = False
        if joined:
            self._done[-1] = joined
        else:
            self._done.append(step)

    def seal(self) -> None:
        """End the run: the next step is undone on its own."""
        self._sealed = True

    def undo(self) -> Step | None:
        """Return the step to take back, or None where there is none."""
        self.seal()
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def redo(self) -> Step | None:
        """Return the step to do again, or None where there is none."""
        self.seal()
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]

    def note_saved(self) -> None:
        """Note that the text as it is now is saved."""
        self._saved = len(self._done)
        self.seal()

    @property
    def not_saved(self) -> int:
        """How many steps lie between the text and what was saved."""
        return len(self._done) + 1 if self._saved is None else abs(len(self._done) - self._saved)

    @property
    def to_undo(self) -> str | None:
        """What undoing would take back, in words."""
        return self._done[-1].words if self._done else None

    @property
    def to_redo(self) -> str | None:
        """What would be done again, in words."""
        return self._undone[-1].words if self._undone else None


def _joined(last: Step, step: Step, between: str) -> Step | None:
    """Return two steps of one run as one, or None where they are not; `between` is the text between them."""
    if not step.run or step.run != last.run:
        return None
    last_end, step_end = last.start + len(last.inserted), step.start + len(step.removed)
    start, end = min(last.start, step.start), max(last_end, step_end)
    removed = between[start : last.start] + last.removed + between[last_end:end]
    inserted = between[start : step.start] + step.inserted + between[step_end:end]
    return replace(last, start=start, removed=removed, inserted=inserted)


def _common(one: str, other: str, most: int) -> int:
    """Return how many characters, at most so many, two texts begin with alike."""
    low, high = 0, most
    while low < high:  # by halves: comparing slices is fast, comparing letters is not
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
