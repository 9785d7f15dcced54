"""The id of a new tree: proposed out of its title, and judged as it is typed."""

from __future__ import annotations

import re
from pathlib import Path

from dpup_assistant.engine.find import fold
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.new_file import place_for
from dpup_assistant.storage.saving.saving import Unwritable

_FILLERS = frozenset(
    re.findall(
        r"\w+", "a an and can do for i in is it my of on or our should that the their them this to us we"
    )
)
_MOST = 4  # words


def proposed_id(title: str) -> str:
    """Return an id that tells what a title is about: can_i_ring_them_back becomes ring_back; "" for none."""
    words = re.findall(r"[a-z0-9]+", fold(title).replace("'", ""))
    telling = [word for word in words if word not in _FILLERS] or words
    return re.sub(r"^[^a-z]+", "", "_".join(telling[:_MOST]))


class IdField(LineField):
    """A line for the id. What a person typed there is not proposed over. Signals: edited(str)."""

    def __init__(self, folder: Path, label: str = "") -> None:
        """Take the folder that the tree is to lie in."""
        super().__init__(label)
        self.set_label(label or self.tr("Id"))
        self._folder, self._is_own = folder, False
        self.edited.connect(self._take_own)

    def propose(self, title: str) -> None:
        """Propose the id for a title."""
        if not self._is_own:
            self.set_text(proposed_id(title))
            self._judge()

    def file(self) -> Path | None:
        """Return the file that the tree can have; where there is none, why not stands under the field."""
        try:
            path = place_for(self._folder, self.text().strip())
        except (Unwritable, Unreadable) as why:
            self.set_fault(str(why))
            return None
        self.set_fault("")
        return path

    def _take_own(self, text: str) -> None:
        self._is_own = bool(text.strip())
        self._judge()

    def _judge(self) -> None:
        path = self.file() if self.text().strip() else None
        self.set_note(self.tr("It becomes the file {name}").format(name=path.name) if path else "")
        if not self.text().strip():
            self.set_fault("")
