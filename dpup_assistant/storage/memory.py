"""Loading without the collector, which would walk all that is being built again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 100_000  # objects, as a tree of some hundred nodes has; to walk them takes longer than a frame


@contextmanager
def not_collecting() -> Iterator[None]:
    """Leave the garbage collector off for a while. Use it where nothing thrown away holds itself.

    Where much was built, the collector leaves that alone afterwards, too, until `collect`.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if gc.get_count()[0] > _MANY:
                gc.freeze()
            gc.enable()


def collect() -> None:
    """Throw away what nothing needs any more of what was left alone."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
