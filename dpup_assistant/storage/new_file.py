"""A place for a new tree: its file, which is never one that is there already."""

from pathlib import Path
from unicodedata import normalize

from dpup_assistant.check.ids import TREE_IDS, judge_id
from dpup_assistant.check.reading import Reading
from dpup_assistant.storage.files import Unreadable, is_there
from dpup_assistant.storage.saving.saving import Unwritable, save_as, why_not_saved
from dpup_assistant.storage.schema_file import SCHEMA_FILE, write_schema
from dpup_assistant.storage.sources import sources, tree_files, tree_id

_TAKEN = "{path} is there already, and stays as it is. Choose another id."
_NO_SCHEMA = "An editor cannot complete what you type: {why}"


def place_for(folder: Path, typed: str, own_copy: bool = False) -> Path:
    """Return the file of a new tree of an id. Raises Unwritable, with a sentence, where it cannot be one.

    That is an id that is none, or is taken by a tree in the folder or by one that comes with the program, in
    whose place it would stand. An agency's `own_copy` of that one may. Raises Unreadable where the folder is
    missing or forbidden.
    """
    new_id = normalize("NFC", typed)
    reading = Reading()
    judge_id(new_id, (), reading, TREE_IDS)
    for fault in reading.faults:
        raise Unwritable(f"{fault.message} {fault.hint}")
    path = folder / f"{new_id}.yaml"
    if is_there(path) or new_id in map(tree_id, tree_files(folder)):
        raise Unwritable(_TAKEN.format(path=path))
    if not own_copy and any(file.id == new_id for file in sources()):
        raise Unwritable(
            f"The decision {new_id} comes with the program, and yours would stand in its place. "
            f"Choose another id, such as our_{new_id}."
        )
    return path


def write_new(path: Path, text: str) -> str | None:
    """Write a new tree, and the schema beside it; return a sentence where the schema cannot be written.

    Raises Unwritable, with a sentence, where the tree cannot be written or is there already.
    """
    if is_there(path):
        raise Unwritable(_TAKEN.format(path=path))
    save_as(path, text.encode())
    try:
        write_schema(path.parent)
    except OSError as error:
        return _NO_SCHEMA.format(why=why_not_saved(path.parent / SCHEMA_FILE, error))
    except Unreadable as why:
        return _NO_SCHEMA.format(why=why)
    return None
