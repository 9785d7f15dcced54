"""What is counted and what never is, in words and by an example."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.insights import Count, Told
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.lists import BulletList
from dpup_assistant.learn.insights.month_chart import rows_of
from dpup_assistant.output.counts import Named
from dpup_assistant.storage.insights.counts import counts_file
from dpup_assistant.storage.insights.sentences import NO_FOLDER
from dpup_assistant.storage.paths import NOWHERE

_EXAMPLE = (("", "or_more", 8), ("ok", "exactly", 8), ("hold", "fewer", 5))


class Explained(Fold):
    """Says it before anything is counted, and stays to be read again."""

    def __init__(self) -> None:
        """Make it open."""
        super().__init__(self.tr("What is counted, and what never is"), "info")
        for title, items in (
            (self.tr("Counted, by the month"), self._counted()),
            (self.tr("Never counted"), self._never()),
            (self.tr("What is shown"), self._shown()),
            (self.tr("Where it is kept, and who sees it"), self._kept()),
        ):
            group = QWidget()
            column = Column(group, 6, (0, 4, 0, 4))
            column.addWidget(Text(title, "side"))
            column.addWidget(BulletList(items))
            self.body.addWidget(group)
        self.body.addWidget(self._example())
        self.set_open(True)

    def _counted(self) -> tuple[str, ...]:
        return (
            self.tr("How often each decision is opened."),
            self.tr("How often each of its outcomes is reached."),
        )

    def _never(self) -> tuple[str, ...]:
        return (
            self.tr("Who sat at this desk, or who was helped. It is not known here."),
            self.tr("The day, the time, or what came after what."),
            self.tr("The answers on the way, and the words that were picked."),
            self.tr("Practice, and decisions that are still drafts."),
        )

    def _shown(self) -> tuple[str, ...]:
        return (
            self.tr("A count under 5 is shown as “fewer than 5”, so nobody is picked out."),
            self.tr("Nothing is added up: with a sum, a hidden count could be worked out."),
            self.tr("So a decision that has a hidden outcome tells no more than its other outcomes do."),
            self.tr("A month has its numbers when it is over. Until then they could be read day by day."),
        )

    def _kept(self) -> tuple[str, ...]:
        file = counts_file()
        in_one = self.tr("In one file on this computer: {file}").format(file=file)
        return (
            self.tr(NO_FOLDER) if file.is_relative_to(NOWHERE) else in_one,
            self.tr("Whoever uses this computer as you do can see it. Nothing is sent anywhere."),
            self.tr("You can save it for your service, stop at any time, and delete all of it."),
        )

    def _example(self) -> Frame:
        """Return the counts of a decision, made up."""
        names = {
            "": self.tr("Can I pass this on?"),
            "ok": self.tr("You can pass it on"),
            "hold": self.tr("Do not pass it on"),
        }
        counts = [
            Named(Count("", "", name, number), Told(how, number), names[""], names[name])  # type: ignore[arg-type]  # one of its words
            for name, how, number in _EXAMPLE
        ]
        frame = Frame(gap=12)
        frame.body.addWidget(Text(self.tr("An example, made up"), "side"))
        frame.body.addWidget(rows_of(counts))
        return frame
