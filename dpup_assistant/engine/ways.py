"""The ways out of a question: what can be picked there, and the node that each leads to."""

from collections.abc import Iterator

from dpup_assistant.engine.tree import AnyQuestion, Question
from dpup_assistant.engine.walk import Picked


def ways(question: AnyQuestion) -> Iterator[tuple[Picked, str]]:
    """Yield each way to answer a question, with the node that it leads to, in the file's order.

    A checklist has three: all, some (its first item stands for any) and none. With a single item nobody can
    tick some.
    """
    if isinstance(question, Question):
        yield from ((name, option.next) for name, option in question.options.items())
        return
    items, leads = tuple(question.items), question.next
    yield items, leads.all
    if len(items) > 1:
        yield items[:1], leads.some
    yield (), leads.none or leads.some
