"""What is to be kept of an agency's good files, written one at a time while a desk has nothing else to do."""

from collections import deque

from dpup_assistant.storage.library import Library
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.storage.sources import AGENCY_FILE


class Keeping:
    """Keeps last good copies; where they cannot be written, that stops nothing."""

    def __init__(self, library: Library) -> None:
        """Take what the trees rest on; nothing is kept of what is itself a copy."""
        own = library.own
        self._copies = None if own.problem else own.copies
        self._names = [file.path.name for file in library.files if file.whose == "agency"]
        if library.agency_content is not None or library.agency_copied:
            self._names.append(AGENCY_FILE)
        self._waiting = deque[tuple[str, bytes]]()
        self._begun = False
        self.problem = ""
        """Why nothing can be kept, in a sentence; "" where it can."""
        if library.agency_content is not None:
            self.note(AGENCY_FILE, library.agency_content)

    def note(self, name: str, content: bytes) -> None:
        """Take the bytes of a good file, by its name, to be kept."""
        if self._copies and not self.problem:
            self._waiting.append((name, content))

    def keep_next(self) -> bool:
        """Keep the next file that waits. Return whether there was something to do."""
        if not self._copies or self.problem:
            return False
        if not self._begun:
            self._begun = True
            self._copies.forget_others(self._names)  # first, for share.yaml may have been Share.yaml
            return True
        if not self._waiting:
            return False
        name, content = self._waiting.popleft()
        try:
            self._copies.keep(name, content)
        except Unwritable as why:
            self._stop(why)
        return True

    def finish(self) -> None:
        """Do what comes last, when all is kept."""
        if self._copies and not self.problem:
            try:
                self._copies.finish()
            except Unwritable as why:
                self._stop(why)

    def _stop(self, why: Unwritable) -> None:
        self.problem = str(why)
        self._waiting.clear()
