"""The small tree with something else said in it, and what is wrong with that."""

from typing import Any

from tests.check.known import codes
from tests.check.small_tree import small_tree


def saying(text: str, key: str = "say", kind: str | None = None) -> Any:
    """The small tree in which an outcome says something, of another kind if one is given."""
    tree = small_tree()
    tree["outcomes"]["ask_first"][key] = text
    if kind:
        tree["outcomes"]["ask_first"]["kind"] = kind
    return tree


def said(text: str, key: str = "say", kind: str | None = None) -> list[str]:
    """The codes of what is wrong when an outcome says something."""
    return codes(saying(text, key, kind), "small")


def asking(title: str) -> list[str]:
    """The codes of what is wrong when a question has this title."""
    tree = small_tree()
    tree["questions"]["asked"]["title"] = title
    return codes(tree, "small")
