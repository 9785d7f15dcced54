"""What is seen of a walk, and the answers of an everyday one."""

from dpup_assistant.engine.walk import Picked, Walk

EVERYDAY: dict[str, Picked] = {"who": "service", "agreed": "yes", "health": "no", "told": ("who",)}


def given(walk: Walk) -> dict[str, Picked]:
    """The answers of a walk, by question."""
    return {answer.question: answer.picked for answer in walk.answers}


def gone(walk: Walk) -> list[str]:
    """The questions whose answers the last step took out."""
    return [answer.question for answer in walk.gone]
