"""The trees folder that a command is about."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from dpup_assistant.output.clock import clock_problem
from dpup_assistant.storage.settings.settings import Settings, load_settings
from dpup_assistant.storage.trees_folder import NO_KEY, TreesFolder, trees_folder


def folder_in_use(named: Path | None) -> TreesFolder:
    """Return the trees folder in use, `named` where one was.

    Tell on standard error what is wrong with it, with the settings, and with the clock.
    """
    settings, note = load_settings()
    folder = trees_folder(named, settings)
    for sentence in (clock_problem(date.today()), note, *settings.managed.notes, folder.note):
        if sentence:
            print(sentence, file=sys.stderr)
    return folder


def settings_in_use() -> Settings:
    """Return the settings in use, without a change to their file. Who opens the window tells of that."""
    return load_settings(set_aside=False)[0]


def where_from(folder: TreesFolder) -> Iterator[str]:
    """Yield for whoever looks after a computer where its trees come from, and what is set for it.

    Of what was typed with the command itself nothing is said.
    """
    if folder.path and folder.how and not folder.note:
        yield f"Your agency's trees are in {folder.path}. {folder.how}"
    if folder.path and folder.key not in ("", NO_KEY):
        yield f"Of these, desks use only what the key {folder.key} has signed."
    managed = settings_in_use().managed
    if managed.file and managed.names:
        yield f"{managed.file} sets for this computer: {', '.join(sorted(managed.names))}."
