"""The trees folder that a command is about."""

import sys
from pathlib import Path

from dpup_assistant.storage.settings import Settings, load_settings
from dpup_assistant.storage.trees_folder import TreesFolder, trees_folder


def folder_in_use(named: Path | None) -> TreesFolder:
    """Return the trees folder in use, `named` where one was; tell on standard error what is wrong with it."""
    settings, note = load_settings()
    folder = trees_folder(named, settings)
    for sentence in (note, *settings.managed.notes, folder.note):
        if sentence:
            print(sentence, file=sys.stderr)
    return folder


def settings_in_use() -> Settings:
    """Return the settings in use, without a change to their file. Who opens the window tells of that."""
    return load_settings(set_aside=False)[0]
