"""A clock that a test turns by hand."""


class Hand:
    """Tells the time in seconds."""

    def __init__(self) -> None:
        self.time = 1_000.0

    def __call__(self) -> float:
        return self.time

    def pass_minutes(self, minutes: float) -> None:
        """Lets time pass."""
        self.time += 60 * minutes
