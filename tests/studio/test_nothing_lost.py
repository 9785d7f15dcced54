"""Whatever a trainer and others do to one file, every text is still somewhere: nothing is lost silently."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from dpup_assistant.storage.saving.backups import backups_of
from dpup_assistant.storage.saving.drafts import drafts_of
from dpup_assistant.storage.saving.edited_file import open_file
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.saving.saving import Saving

STEPS = st.lists(
    st.sampled_from(
        [
            "type",
            "type",
            "save",
            "save",
            "undo",
            "others save",
            "others remove",
            "mine",
            "theirs",
            "kill",
            "away",
        ]
    ),
    max_size=12,
)


class Desk:
    """A window on one file, without its pages, and the texts that must never be gone."""

    def __init__(self, path: Path, folder: Folder) -> None:
        """Open the file, which is there."""
        self.path, self.folder = path, folder
        self.typed = self.written = 0
        self.others: set[str] = set()
        self._open()

    def _open(self) -> None:
        text, stamp = open_file(self.path) if self.path.exists() else ("", None)
        self.edited = EditedTree(self.path, text, self.folder.known)
        self.saving = Saving(self.edited, stamp)
        self.opened = text

    def close(self) -> None:
        """Let go of what a window holds."""
        self.saving.close()
        self.edited.close()

    def do(self, step: str) -> None:
        """Do one thing, as the trainer or as somebody else."""
        match step:
            case "type":
                self.typed += 1
                self.edited.replace_text(f"{self.edited.text}mine: {self.typed}\n", "Type")
                self.saving.keep()  # as after each pause
            case "others save":
                self.written += 1
                self._let_others_replace()
                self.others.add(text := f"theirs: {self.written}\n")
                self.path.write_text(text, "utf-8")
            case "others remove":
                self._let_others_replace()
                self.path.unlink(missing_ok=True)
            case "kill":
                self.close()  # as a kill does: nothing is asked, and the locks go
                self._open()
            case "away":  # as a trainer is asked on leaving
                self.saving.look()
                if not self.saving.is_saved:
                    self.saving.throw_away()
                    self.edited.close()
                    self._open()
            case "save" | "undo" | "mine" | "theirs":
                {
                    "save": self.saving.save,
                    "undo": self.edited.undo,
                    "mine": self.saving.save_mine,
                    "theirs": self.saving.take_theirs,
                }[step]()
                self.saving.keep()

    def _let_others_replace(self) -> None:
        """Others may lose what they wrote themselves."""
        self.others.discard(self.path.read_text("utf-8") if self.path.exists() else "")

    def kept(self) -> set[str]:
        """All texts that can be had back."""
        file = {self.path.read_text("utf-8")} if self.path.exists() else set()
        drafts = {draft.text for draft in drafts_of(self.path)}
        return file | drafts | {backup.file.read_text("utf-8") for backup in backups_of(self.path)}


@given(STEPS)
@settings(max_examples=40, deadline=None)
def test_every_text_can_be_had_back(
    qapp: QApplication, shipped: Folder, tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    path = tmp_path_factory.mktemp("trees") / "small.yaml"
    path.write_text("title: first\n", "utf-8")
    desk = Desk(path, shipped)
    try:
        for step in steps:
            before, is_own = desk.edited.text, desk.edited.text != desk.opened
            desk.do(step)
            if step in ("kill", "away") and is_own:
                assert before in desk.kept(), f"the trainer's text is gone after {step}"
            assert desk.others <= desk.kept() | {desk.edited.text}, f"another's text is gone after {step}"
    finally:
        desk.close()
