"""Changes of a tree's text, part by part: only the lines change that must.

Each function takes a text and gives edits; `apply` makes them. Comments, blank lines, order, quotes and
indentation of all else stay as they are. What a change touches is read back, and EditError raised rather
than something else written. Whole lines that are only taken out or moved, of a node or of a first key, need
no reading.

Texts are tidied as they are written: spaces round them never count in a file, so they are left out.

Inside, `spans` tells where parts stand, `bounds` and `chunks` which lines are theirs; `written` and `values`
how a value is written, `siblings` and `house` where it goes and in which style; `in_block`, `in_flow` and
`placing` make the edits, `part_edits` and `merging` put them together, and `read_back` holds them against
what was meant. `renames`, `fixes` and `text_fixes` are made of those.
"""

from dpup_assistant.storage.edits.edit import Edit, EditError, apply
from dpup_assistant.storage.edits.merging import set_value
from dpup_assistant.storage.edits.part_edits import add_part, move, remove, rename
from dpup_assistant.storage.edits.values import Value

__all__ = ["Edit", "EditError", "Value", "add_part", "apply", "move", "remove", "rename", "set_value"]
