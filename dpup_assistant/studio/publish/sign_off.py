"""Saving the whole tree as one document, for those who sign it off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.book_file import save_book
from dpup_assistant.desk.paper_file import ask_for_file
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output.book.book_of import Bound, book_of
from dpup_assistant.storage.hashes import content_hash
from dpup_assistant.storage.heads import titles_of
from dpup_assistant.storage.pdf import pdf_is_there
from dpup_assistant.studio.folder import Folder


def ask_for_book(window: QWidget, tree: Tree) -> Path | None:
    """Return the file that a person picks for the document, or None where they cancel."""
    kinds = {".html": window.tr("Web page")}
    if pdf_is_there():
        kinds = {".pdf": window.tr("PDF"), **kinds}
    return ask_for_file(window, window.tr("Save it for sign-off"), f"{tree.id} {tree.version}", kinds)


def save_for_sign_off(tree: Tree, file: Path, folder: Folder, target: Path) -> None:
    """Write a tree that its file holds to a document, with the content hash of that file.

    Raises Unwritable and Unreadable, each with a sentence.
    """
    library = folder.library
    titles = titles_of(folder.heads)
    book = book_of([Bound(tree, content_hash(file), library.known.resources, library.agency, titles)])
    save_book(book, target)
