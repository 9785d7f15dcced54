"""What every measurement shares: a fresh process, a median, a line of the table."""

import json
import os
import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

median = statistics.median


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: a floor and ours, in the same unit, and how many times the floor it may be."""

    what: str
    floor: float
    ours: float
    unit: str
    budget: float | None

    def __str__(self) -> str:
        ratio = self.ours / self.floor
        line = f"{self.what:<52} {self.floor:>9.3f} {self.ours:>9.3f} {self.unit:<3} {ratio:>6.2f} x"
        if self.budget is None:
            return line
        return f"{line}   {self.budget:.2f} x {'met' if ratio <= self.budget else 'NOT MET'}"


def fresh(*command: str, **environment: str) -> dict[str, float]:
    """Runs a command in a new process and returns the figures that its last line tells as JSON."""
    done = subprocess.run(
        command,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def percentile(values: Sequence[float], hundredths: int) -> float:
    """Returns the value below which so many hundredths of the values lie."""
    return sorted(values)[min(len(values) - 1, len(values) * hundredths // 100)]
