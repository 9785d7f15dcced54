"""Which tree files are in use: those that come with the program, and an agency's own."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from unicodedata import normalize

from dpup_assistant.storage.files import Unreadable, why_not
from dpup_assistant.storage.leftovers import copied_from
from dpup_assistant.storage.paths import shipped_trees_folder

AGENCY_FILE = "agency.yaml"


@dataclass(frozen=True, slots=True)
class TreeFile:
    """A file that holds a tree, or should."""

    id: str
    """The tree's id: the file's name without .yaml."""
    path: Path
    whose: Literal["shipped", "agency"]


def sources(trees_folder: Path | None = None) -> list[TreeFile]:
    """Return the tree files in use, by id: the shipped ones, and those of an agency's folder in their place.

    Raises Unreadable, with a sentence, where a folder is missing or forbidden.
    """
    files = {
        tree_id(path): TreeFile(tree_id(path), path, "shipped") for path in tree_files(shipped_trees_folder())
    }
    for path in tree_files(trees_folder) if trees_folder else ():
        files[tree_id(path)] = TreeFile(tree_id(path), path, "agency")
    return [files[each] for each in sorted(files)]


def agency_file(trees_folder: Path | None = None) -> Path:
    """Return the agency.yaml of the trees in use. It need not be there."""
    return (trees_folder or shipped_trees_folder()) / AGENCY_FILE


def tree_files(folder: Path) -> list[Path]:
    """Return the files directly in a folder that hold trees, by name.

    Hidden files are left out: editors and file sync keep their own there. So are the copies that file sync
    leaves beside a file. Raises Unreadable.
    """
    return [path for path in yaml_files(folder) if path.name != AGENCY_FILE and not copied_from(path)]


def leftovers(trees_folder: Path | None) -> list[Path]:
    """Return the copies left beside the files of an agency's folder, by name. No desk uses them.

    Raises Unreadable.
    """
    return [path for path in yaml_files(trees_folder) if copied_from(path)] if trees_folder else []


def yaml_files(folder: Path) -> list[Path]:
    """Return the YAML files directly in a folder, by name, but no hidden ones. Raises Unreadable."""
    try:
        return sorted(path for path in folder.iterdir() if _is_yaml(path))
    except (OSError, ValueError) as error:
        raise Unreadable(why_not(folder, error)) from error


def tree_id(path: Path) -> str:
    """Return the id that a tree file's name gives it."""
    return normalize("NFC", path.stem)


def _is_yaml(path: Path) -> bool:
    """Return whether a path is a YAML file. A link that leads nowhere is one, for its fault is to be told."""
    if path.suffix != ".yaml" or path.name.startswith("."):
        return False
    return path.is_file() or (path.is_symlink() and not path.exists())
