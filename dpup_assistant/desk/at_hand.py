"""Imports all that a walk needs, so that it need not be read from the program's folder any more.

The portable program reads a module from its own file when that is first wanted. Where a share or a stick is
gone by then, or another version has taken its place, nothing new opens: not even what hides the screen.
"""

from dpup_assistant.desk import (  # noqa: F401 - to be imported is all that is wanted of them
    handouts_page,
    hide_page,
    opened_pages,
    paper_page,
    show_paper,
    show_them,
    walk_pages,
)
from dpup_assistant.kit import answer_button  # noqa: F401 - likewise
