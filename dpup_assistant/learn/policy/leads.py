"""Where the pages of the policy lead on to: other pages, stories to practise, the decisions themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Leads(NamedTuple):
    """What is done where something on a page is pressed."""

    basis: Callable[[str], None]
    """Shows what there is to know of an entry of basis.yaml, by its id."""
    practise: Callable[[str, str | None], None] | None = None
    """Practises a story of a decision, by their ids. None over a worker's walk, which stays as it is."""
    decide: Callable[[str], None] | None = None
    """Opens a decision by its id. None over a worker's walk."""
