"""Whether the rows of a table have a cell for each column."""

from dpup_assistant.check.data import Data
from dpup_assistant.check.reading import Reading
from dpup_assistant.engine.fault import Path


def judge_rows(table: Data, path: Path, reading: Reading) -> None:
    """Note rows that have more or fewer cells than their table has columns. What is no table has none."""
    columns = _list(table, "columns")
    for index, row in enumerate(_list(table, "rows") if columns else ()):
        if isinstance(row, list) and len(row) != len(columns):
            reading.add("uneven_row", (*path, "rows", index), count=len(row), columns=len(columns))


def _list(part: Data, key: str) -> list[Data]:
    value = part.get(key) if isinstance(part, dict) else None
    return value if isinstance(value, list) else []
