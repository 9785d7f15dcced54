"""The law in a line each: the privacy principles, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dpup_assistant.check.resources import BASIS_IDS
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.leading_words import LeadingWords
from dpup_assistant.kit.notices import Tag
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.output import labels

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dpup_assistant.engine.resources import Basis

_OF_THE_LAW = [name for name in BASIS_IDS if name.startswith("ipp_")]
PRIVACY_PRINCIPLES = sorted(_OF_THE_LAW, key=lambda name: (int(name.strip("ipa_")), name))  # 3A after 3


class LawPage(LearnPage):
    """Lists the privacy principles."""

    def __init__(self, basis: Mapping[str, Basis], more: Callable[[str], None]) -> None:
        """Take the law by its ids, and what shows more of one."""
        super().__init__()
        self.heading.setText(self.tr("The law in a line each"))
        hint = self.tr("The privacy principles of the Privacy Act 2020. Press one for more.")
        self.main.addWidget(Text(hint, "hint"))
        self.main.addWidget(Tag("scale", self.tr(labels.LAW)))
        for name in PRIVACY_PRINCIPLES:
            self.main.addWidget(self._line(name, basis[name], more))
        self.end(source=self.tr(labels.NO_LAWYER))

    def _line(self, name: str, entry: Basis, more: Callable[[str], None]) -> LeadingWords:
        line, short = LeadingWords(), name.replace("_", " ").upper()
        first = entry.plain.partition(". ")[0].rstrip(".")
        called = self.tr("More about: {name}").format(name=f"{short}: {entry.name}")
        line.set_words(f"{first}.", f"{short}: {entry.name}", called)
        line.clicked.connect(lambda: more(name))
        return line
