"""Saving the document for sign-off as a file, of the kind that its name ends in. No Qt."""

from pathlib import Path

from dpup_assistant.output.book.book import Book
from dpup_assistant.storage.saving.saving import Unwritable, save_as

SUFFIXES = (".html", ".pdf")
_KINDS = "The document can be .html or .pdf."


def check_kind(path: Path) -> None:
    """Raise Unwritable, with a sentence, where a file's name ends in no kind that there is."""
    if path.suffix.lower() not in SUFFIXES:
        raise Unwritable(_KINDS)


def save_book(book: Book, path: Path) -> None:
    """Write the document to a file, in one step for whoever reads it.

    Raises Unwritable, with a sentence and the old file as it was, where that cannot be done.
    """
    check_kind(path)
    save_as(path, _pdf(book) if path.suffix.lower() == ".pdf" else _html(book))


def _html(book: Book) -> bytes:
    from dpup_assistant.output.book.html import book_html  # only the one that is asked for

    return book_html(book).encode()


def _pdf(book: Book) -> bytes:
    from dpup_assistant.output.book.typst import book_values
    from dpup_assistant.storage.pdf import NoPdfError, pdf

    try:
        return pdf("book", book_values(book))
    except NoPdfError as error:
        raise Unwritable(str(error)) from error
