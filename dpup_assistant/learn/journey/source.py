"""Where the journey comes from, told over Back on each of its pages."""

from PySide6.QtCore import QCoreApplication

_SOURCE = (  # with spaces that no line ends at
    "Based on the Data Protection and Use Policy (DPUP), digital.govt.nz/dpup, and its 2019 release, "
    "©\N{NO-BREAK SPACE}Crown copyright, CC\N{NO-BREAK SPACE}BY\N{NO-BREAK SPACE}4.0 "
    "(creativecommons.org/licenses/by/4.0/). People's words, the questions and the themes are as published. "
    "The rest is reworded. The Crown has not approved it."
)


def source_line() -> str:
    """Return the line of attribution."""
    return QCoreApplication.translate("Journey", _SOURCE)
