"""Numbers with what they count."""


def many(count: int, name: str) -> str:
    """Return how many there are of something, such as 1 fault or 2 faults."""
    return f"{count} {name}" if count == 1 else f"{count} {name}s"
