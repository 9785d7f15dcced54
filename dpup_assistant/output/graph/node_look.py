"""How each node of a graph looks, in the colours of a theme: for the picture and for the trainer's window."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from dpup_assistant.output.graph.graph import JUMP, MISSING, MORE, QUESTION, Node
from dpup_assistant.output.kind_icons import KIND_ICONS

ICONS = {
    **KIND_ICONS,
    MORE: "milestone",
    JUMP: "arrow-up",
    MISSING: "circle-x",
}


class Colours(NamedTuple):
    """The colours of a picture."""

    theme: Mapping[str, str]
    """By role."""
    kinds: Mapping[str, tuple[str, str, str, str]]
    """Of each kind of outcome: the fill, the words on it, the tile, and the icon on that."""


@dataclass(frozen=True, slots=True)
class NodeLook:
    """The shape and colours of a node."""

    shape: Literal["round", "square", "pointed"]
    fill: str
    line: str
    word: str
    """The short word's colour."""
    words: str
    icon: str | None = None
    """The icon's name; a question has its number in that place."""
    on: str = ""
    """The icon's colour."""
    tile: str | None = None
    """What the icon stands on, if it stands on something."""
    line_width: float = 2
    is_dashed: bool = False


def node_look(node: Node, colours: Colours, is_marked: bool = False) -> NodeLook:
    """Return how a node looks; `is_marked` where the walk comes to it."""
    theme, kinds = colours
    plain = NodeLook("square", theme["surface"], theme["edge"], theme["text"], theme["text"])
    icon = ICONS.get(node.kind)
    if node.kind == QUESTION:
        look = replace(plain, shape="round")
        if is_marked:
            look = replace(look, fill=theme["picked"], word=theme["on_picked"], words=theme["on_picked"])
    elif node.kind in kinds:
        fill, ink, tile, on = kinds[node.kind]
        if node.kind == "urgent":  # loud, and all of one colour
            tile, on = fill, ink
        look = NodeLook("square", fill, tile, ink, ink, icon, on, tile)
    elif node.kind == MISSING:
        error = theme["error"]
        look = replace(plain, fill=theme["page"], line=error, word=error, icon=icon, on=error, is_dashed=True)
    else:
        look = replace(plain, shape="pointed" if node.is_pointed else "square", icon=icon, on=theme["text"])
    return replace(look, line=theme["primary"], line_width=3) if is_marked and node.kind != JUMP else look
