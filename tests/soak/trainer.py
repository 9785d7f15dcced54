"""Someone who changes the agency's trees all day, and has the desk read them again each time."""

import shutil
from pathlib import Path

from dpup_assistant.desk.window import Window
from dpup_assistant.storage.paths import shipped_trees_folder
from tests.soak.hands import Hands

TREES = ("share", "collect", "see")
BREAK_EACH = 10  # times: a file that cannot be read, and the next time it can again


class Trainer(Hands):
    """Writes another text into one of the files, and presses the button that reads the trees again."""

    def __init__(self, window: Window, folder: Path) -> None:
        super().__init__(window)
        self._folder = folder
        self._times = 0

    def work(self) -> None:
        """Changes two files, and has the trees read again."""
        self._times += 1
        broken = self._times % BREAK_EACH == 0
        tree = TREES[self._times % len(TREES)]
        shipped = (shipped_trees_folder() / f"{tree}.yaml").read_text("utf-8")
        (self._folder / f"{tree}.yaml").write_text(f"{shipped}\n# {self._times}\n{'[' * broken}", "utf-8")
        words = f"words: {{agency: Service {self._times % 2}}}\n"
        (self._folder / "agency.yaml").write_text(words, "utf-8")
        self.count("broken" if broken else "changed")
        assert self.press_named("About these decisions")
        self.trees_are_there = False
        assert self.press_named("Read the trees again")
        self.wait_for_trees()
        assert self.press_named("Back")


def fill(folder: Path) -> None:
    """Puts an agency's own trees into a folder."""
    for tree in TREES:
        shutil.copy(shipped_trees_folder() / f"{tree}.yaml", folder)
