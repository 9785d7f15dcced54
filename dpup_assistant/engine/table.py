"""A table on paper or on a page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Numbers or words in rows and columns."""

    columns: tuple[str, ...]
    """The heading of each column."""
    rows: tuple[tuple[str, ...], ...]
    """The cells of each row, as many as there are columns."""
    note: str | None = None
    """What to see in it."""
