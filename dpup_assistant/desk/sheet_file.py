"""Saving a sheet as a file, of the kind that its name ends in. No Qt: the command line saves so too."""

from pathlib import Path

from dpup_assistant.output.sheet import Sheet, has_languages
from dpup_assistant.storage.drawings import drawing, language_fonts
from dpup_assistant.storage.saving.saving import Unwritable, save_as

SUFFIXES = (".html", ".txt", ".pdf")

_KINDS = "A sheet can be .html, .txt or .pdf."


class UnsavedError(Exception):
    """A sheet that was not saved. Its text is the sentence that says why."""


def save_sheet(sheet: Sheet, path: Path) -> None:
    """Write a sheet to a file, in one step for whoever reads it.

    Raises UnsavedError, with the old file as it was, where that cannot be done.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise UnsavedError(_KINDS)
    content = _content(sheet, path.suffix.lower())
    try:
        save_as(path, content)
    except Unwritable as why:
        raise UnsavedError(str(why)) from why


def _content(sheet: Sheet, suffix: str) -> bytes:
    """Return a sheet as the bytes of a kind of file."""
    if suffix == ".txt":
        from dpup_assistant.output.sheet_text import sheet_text  # only the one that is asked for

        return sheet_text(sheet).encode("utf-8-sig")  # or Word and WordPad would spoil the macrons
    if suffix == ".pdf":
        return _pdf(sheet)
    from dpup_assistant.output.sheet_html import sheet_html

    return sheet_html(sheet, drawing, language_fonts() if has_languages(sheet) else {}).encode()


def _pdf(sheet: Sheet) -> bytes:
    from dpup_assistant.output.sheet_typst import sheet_values
    from dpup_assistant.storage.pdf import NoPdfError, pdf

    try:
        return pdf("sheet", sheet_values(sheet, drawing))
    except NoPdfError as error:
        raise UnsavedError(str(error)) from error
