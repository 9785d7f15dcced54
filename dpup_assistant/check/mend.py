"""Text as it would be with its misspelt keys put right, for the checks that come after shape.

One slip is one fault and hides none: what stands under `outcoms` is judged as outcomes are.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from dpup_assistant.check.data import Data
from dpup_assistant.engine.fault import Fault, Path

Slips = Mapping[Path, str | None]
"""For each key that has no meaning where it stands, the key that is meant, or None."""


class Mended:
    """A file's text with its misspelt keys put right, and those with no meaning left out."""

    def __init__(self, data: Data, slips: Slips) -> None:
        """Mend a text. What holds no slip is not copied."""
        self._slips = slips
        self._above = {path[:length] for path in slips for length in range(len(path))}
        self._written: dict[Path, Path] = {}
        self.data = self._mend(data, (), ())

    def as_written(self, faults: Iterable[Fault]) -> list[Fault]:
        """Return faults of the mended text with the paths that the keys have in the file."""
        if not self._written:
            return list(faults)
        return [replace(fault, path=self._path(fault.path)) for fault in faults]

    def _mend(self, data: Data, path: Path, meant: Path) -> Data:
        if path not in self._above:
            return data
        if isinstance(data, list):
            return [self._mend(part, (*path, i), (*meant, i)) for i, part in enumerate(data)]
        if isinstance(data, str):
            return data
        mended: dict[str, Data] = {}
        for name, part in data.items():
            key = self._slips.get((*path, name), name)
            if key is not None:
                if key != name:
                    self._written[(*meant, key)] = (*path, name)
                mended[key] = self._mend(part, (*path, name), (*meant, key))
        return mended

    def _path(self, meant: Path) -> Path:
        for length in range(len(meant), 0, -1):
            if meant[:length] in self._written:
                return (*self._written[meant[:length]], *meant[length:])
        return meant
