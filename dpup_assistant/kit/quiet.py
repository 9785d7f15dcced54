"""What Qt says on the error output that nobody who runs the program can use."""

from PySide6.QtCore import QLoggingCategory

_unheard: list[str] = []


def quiet(category: str) -> None:
    """Let Qt say no more of a logging category, such as "qt.text.font.db". Those asked for before stay so."""
    _unheard.append(f"{category}=false")
    QLoggingCategory.setFilterRules("\n".join(_unheard))  # which takes the place of all rules before
