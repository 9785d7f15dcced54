"""What is to be said of a computer's clock that is wrong."""

from datetime import date

from dpup_assistant import __version__
from dpup_assistant.output.dates import in_words

_WRONG = "This computer's clock says {date}, so nobody can tell which reviews are due. Have the clock set."


def clock_problem(today: date) -> str:
    """Return a sentence for a day before this program was made; "" for any that can be."""
    year, month = map(int, __version__.split(".")[:2])
    return _WRONG.format(date=in_words(today)) if today < date(year, month, 1) else ""
