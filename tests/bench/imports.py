"""What is imported until the first page is painted, and after it: `make bench-imports`.

The quickest of several starts of each window under Python's own `-X importtime`, which itself takes time.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from typing import NamedTuple

from tests.bench.at_desk import desk
from tests.bench.window import PAINTED

RUNS = 5
_LINE = re.compile(r"import time: +(\d+) \| +\d+ \| +([\w.]+)")


class Imported(NamedTuple):
    """A module, and the milliseconds that it took without those it imports itself."""

    name: str
    ms: float


def main() -> None:
    """Prints the profile: each package outside ours, and each of our rooms."""
    with desk():
        (bare, _), (before, after) = _quickest("bare"), _quickest("ours")
    print(f"{'imported':<34}{'until the first paint':>24}{'after it':>24}")
    for package in sorted({_package(module.name) for module in before + after}):
        print(f"{package:<34}{_sum(before, package)}{_sum(after, package)}")
    print(f"{'all of ours':<34}{_sum(before)}{_sum(after)}")
    print(f"{'a bare window':<34}{_sum(bare)}")


def _quickest(kind: str) -> tuple[list[Imported], list[Imported]]:
    """Opens a window several times. Returns what the quickest imported until its paint, and after it."""
    return min(
        (_opened(kind) for _ in range(RUNS)),
        key=lambda imported: sum(module.ms for module in imported[0]),
    )


def _opened(kind: str) -> tuple[list[Imported], list[Imported]]:
    """Opens a window. Returns what it imported until its first paint, and after it."""
    command = (sys.executable, "-X", "importtime", "-m", "tests.bench.window", kind, "imports")
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    until, _, after = done.stderr.partition(PAINTED)
    return _read(until), _read(after)


def _read(profile: str) -> list[Imported]:
    return [Imported(name, int(us) / 1000) for us, name in _LINE.findall(profile)]


def _package(module: str) -> str:
    """Returns the room of a module of ours; of another its package, or "Python" for what comes with that."""
    first, *rest = module.split(".")
    if first == "dpup_assistant":
        return f"ours: {rest[0] if rest else 'app'}"
    return "Python" if first in sys.stdlib_module_names else first


def _sum(modules: Iterable[Imported], package: str | None = None) -> str:
    """Returns how many modules and milliseconds a package took, or all of them."""
    took = [module.ms for module in modules if package in (None, _package(module.name))]
    return f"{len(took):>8} modules{sum(took):>6.1f} ms"


if __name__ == "__main__":
    main()
