"""`dpup-assistant verify`: which files are as they were signed, which are not, and whose signature it is."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from dpup_assistant.cli.wrong_use import WrongUseError
from dpup_assistant.output.counted import many
from dpup_assistant.storage.files import Unreadable, is_there, read_bytes, why_not
from dpup_assistant.storage.paths import program_folder
from dpup_assistant.storage.signatures.integrity import Report, verify_program, verify_trees
from dpup_assistant.storage.signatures.manifest import LIST
from dpup_assistant.storage.signatures.minisign import public_key_line, read_public_key
from dpup_assistant.storage.signatures.signed import SIGNATURE
from dpup_assistant.storage.trees_folder import TreesFolder

_NO_KEY = "{key} is no public key. That is a file that ends in .pub, or the last line of one."
_NOTHING = (
    "There is nothing to verify: no trees folder is set, and this program came without a list of its files. "
    "Name a folder."
)
_SIGNED = "As signed with the key {key} ({comment}): {files} in {folder}."
_UNSIGNED = "As in the list, though nobody can tell who made it: {files} in {folder}."
_KEYLESS = "Only damage can be told here, not who signed: no public key is set. Name one with --key.{claim}"
_CLAIM = " The signature names the key {key}."
_UNASKED = "Not signed, and nothing here asks for it: the trees in {folder}."
_OF_PROGRAM = "As it came: {files} of the program in {folder}."


def run(in_use: TreesFolder, named: Path | None, key: str | None, form: str) -> int:
    """Print what is as it was signed and what differs, and return the exit code: 1 where anything does.

    The folder is the one `named` or, with None, the one in use, and then the program's own too. One that is
    out of reach differs; why it is was told by now. `key` is a public key or its file; with None it is the
    one that is set. Raises WrongUseError for what cannot be used.
    """
    wanted = in_use.key if key is None else _key(key)
    folder = named or in_use.usable
    if folder:
        _check_folder(folder)
    unasked = not named and in_use.how and folder and not _is_to_be_signed(folder, wanted)
    trees = verify_trees(folder, wanted) if folder and not unasked else None
    program = None if named else verify_program(program_folder())
    reports = [report for report in (trees, program) if report]
    if not (reports or in_use.path):
        raise WrongUseError(_NOTHING)
    if form == "json":
        print(_json(reports))
    else:
        if unasked:
            print(_UNASKED.format(folder=folder))
        for report in reports:
            print("\n".join(_text(report, bool(wanted), report is program)))
    out_of_reach = not folder and in_use.path
    return int(bool(out_of_reach) or any(report.problems for report in reports))


def _is_to_be_signed(folder: Path, wanted: str) -> bool:
    """Return whether anybody asks that a folder be signed: whoever set a key, or has signed it."""
    return bool(wanted) or is_there(folder / LIST) or is_there(folder / SIGNATURE)


def _check_folder(folder: Path) -> None:
    """Raise WrongUseError, with a sentence, for what is no folder or may not be looked into."""
    try:
        next(folder.iterdir(), None)
    except (OSError, ValueError) as error:
        raise WrongUseError(why_not(folder, error)) from error


def _key(typed: str) -> str:
    """Return a public key in its one line, out of a file or as it was typed. Raises WrongUseError."""
    try:
        raw = read_bytes(Path(typed)) if Path(typed).is_file() else typed.encode()
        return public_key_line(read_public_key(raw.decode("utf-8")))
    except (OSError, ValueError, Unreadable) as error:
        raise WrongUseError(_NO_KEY.format(key=typed or "That")) from error


def _json(reports: list[Report]) -> str:
    """Return what was found in each folder as JSON."""
    folders = [{**asdict(report), "folder": str(report.folder)} for report in reports]
    return json.dumps({"folders": folders}, ensure_ascii=False, indent=2)


def _text(report: Report, has_key: bool, is_program: bool) -> Iterator[str]:
    """Yield a line for each thing that is wrong, with what to do, and one for what holds."""
    for problem in report.problems:
        yield f"{report.folder / problem.file}: {problem.message} [{problem.code}]"
        if problem.hint:
            yield f"    {problem.hint}"
    if any(problem.file == LIST for problem in report.problems):
        return
    said = {"files": many(report.files, "file"), "folder": report.folder}
    if is_program:
        yield _OF_PROGRAM.format(**said)
    elif report.signed_by:
        yield _SIGNED.format(**said, key=report.signed_by, comment=_shown(report.comment))
    else:
        yield _UNSIGNED.format(**said)
        if not has_key:
            yield _KEYLESS.format(claim=_CLAIM.format(key=report.names_key) if report.names_key else "")


def _shown(comment: str) -> str:
    """Return a comment without what a terminal would act on."""
    return "".join(letter if letter.isprintable() else " " for letter in comment)
