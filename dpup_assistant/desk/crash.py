"""What happens when something breaks: the walk is wiped, a page says so, and nothing is sent."""

import sys
from collections.abc import Callable
from types import TracebackType

from dpup_assistant import __version__


def catch_crashes(show: Callable[[str], None], place: Callable[[], str]) -> None:
    """Have every error that nobody caught shown by `show`, as details that may be copied.

    `place` says which page is open, in ids. This is the program's one catch-all.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        show(details(kind, trace, place()))

    sys.excepthook = hook


def details(kind: type[BaseException], trace: TracebackType | None, place: str) -> str:
    """Return where in the code an error was, as text that may be copied: ids and lines only.

    The error's own message is left out, because it may hold words that were on the screen.
    """
    lines = [f"DPUP Assistant {__version__}", f"Page: {place}", f"Error: {kind.__name__}"]
    while trace:
        code = trace.tb_frame.f_code
        module = trace.tb_frame.f_globals.get("__name__", "?")
        lines.append(f"  {module}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return "\n".join(lines)
