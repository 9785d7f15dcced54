"""A copy of a tree, to change it under another id."""

from dpup_assistant.check.view import text_at
from dpup_assistant.storage.edits import apply, remove, set_value
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.storage.text.located import read_text


def duplicate(text: str, new_id: str, of_shipped: bool) -> str:
    """Return the text of a copy of a tree: a draft of another id, and the same in all else.

    `of_shipped` is whether the tree comes with the program: `based_on` then tells its version, so that the
    copy is told of newer ones. Approvals are left out, for they are of the tree that was read. Raises
    EditError where the text cannot be read.
    """
    with not_collecting():
        data = read_text(text.encode(), "").data or {}
    head = {"id": new_id, "status": "draft"}
    if of_shipped:
        head["based_on"] = f"{text_at(data, 'id')}@{text_at(data, 'version')}"
    for key, value in head.items():
        text = apply(text, set_value(text, (key,), value))
    return apply(text, remove(text, ("approvals",))) if "approvals" in data else text
