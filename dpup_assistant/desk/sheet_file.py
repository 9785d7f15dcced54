"""Saving a sheet as a file, of the kind that its name ends in. No Qt: the command line saves so too."""

import errno
from pathlib import Path

from dpup_assistant.output.sheet import Sheet, has_languages
from dpup_assistant.storage.drawings import drawing, language_fonts
from dpup_assistant.storage.files import is_folder
from dpup_assistant.storage.saving import save

SUFFIXES = (".html", ".txt", ".pdf")

_KINDS = "A sheet can be .html, .txt or .pdf."
_NO_FOLDER = "There is no folder {folder}. Choose another one."
_IS_FOLDER = "{path} is a folder. Give the file a name of its own."
_NO_RIGHTS = "Nothing can be saved in {folder}. Choose another folder."
_FULL = "There is no room left in {folder}. Choose another folder."
_TOO_LONG = "The file's name is too long. Choose a shorter one."
_NO_NAME = "{path} is not the name of a file. Choose another one."
_WHY = "{path} cannot be saved: {why}."


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
        if is_folder(path):
            raise UnsavedError(_IS_FOLDER.format(path=path))
        if not is_folder(path.parent):  # a folder is never made: its name may be mistyped
            raise UnsavedError(_NO_FOLDER.format(folder=path.parent))
        save(path, content)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise UnsavedError(_why_not(path, error)) from error


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


def _why_not(path: Path, error: OSError | ValueError) -> str:
    """Return the sentence that says why a file cannot be saved."""
    match error:
        case OSError(errno=errno.ENOSPC | errno.EDQUOT | errno.EFBIG):
            return _FULL.format(folder=path.parent)
        case OSError(errno=errno.ENAMETOOLONG):
            return _TOO_LONG
        case PermissionError() | OSError(errno=errno.EROFS):
            return _NO_RIGHTS.format(folder=path.parent)
        case OSError(strerror=str(why)):
            return _WHY.format(path=path, why=why)
    return _NO_NAME.format(path=repr(str(path)))
