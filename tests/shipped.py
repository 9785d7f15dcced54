"""The decisions and resources that come with the program."""

from collections.abc import Mapping
from datetime import date

from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree
from dpup_assistant.storage.library import open_library
from dpup_assistant.storage.trees import load_tree

_LIBRARY = open_library(None, date(2026, 11, 22))
RESOURCES: Resources = _LIBRARY.known.resources
_LOADED = {file.id: load_tree(file, _LIBRARY.known).tree for file in _LIBRARY.files}
TREES: Mapping[str, Tree] = {name: tree for name, tree in _LOADED.items() if tree}
