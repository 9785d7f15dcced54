"""What a decision came to in a story: its title, and the outcome by word, icon and colour."""

from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.kit.kind_frame import KindFrame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.look import look
from dpup_assistant.output import labels
from dpup_assistant.output.kind_icons import KIND_ICONS


class CameOut(KindFrame):
    """A small banner of an outcome inside a page."""

    def __init__(self, tree_title: str, outcome: Outcome) -> None:
        """Take the title of the tree, and the outcome."""
        super().__init__(outcome.kind, gap=4, margins=(20, 12, 20, 14))
        kind = self.tr(labels.KINDS[outcome.kind])
        self._labels = (
            Text(self.tr("The decision: {tree}").format(tree=tree_title), "small_text"),
            Text(kind, "kind", icon=KIND_ICONS[outcome.kind], icon_size=24),
            Text(outcome.title, "card"),
        )
        for label in self._labels:
            self.body.addWidget(label)
        look().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        for label in self._labels:
            label.set_colour(look().kind(self.kind).ink)
