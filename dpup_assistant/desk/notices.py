"""Lines above a heading: what fell away after a change, and that the walk went on in another tree."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.trail import Trail
from dpup_assistant.kit.blocks import Notice
from dpup_assistant.kit.layouts import Column
from dpup_assistant.output import labels


class TrailNotices(QWidget):
    """Tells what the last step did to the trail; hidden where it did nothing to tell."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._gone, self._goes_on = Notice("info"), Notice("milestone")
        layout = Column(self, 8)
        layout.addWidget(self._gone)
        layout.addWidget(self._goes_on)

    def show_trail(self, trail: Trail) -> None:
        """Tell of the answers that no longer fit, and of a hand-over just gone over."""
        count = len(trail.gone)
        gone = ""
        if count == 1:
            gone = self.tr("You changed an answer. 1 later answer no longer fits and was taken out.")
        elif count:
            gone = self.tr("You changed an answer. {count} later answers no longer fit and were taken out.")
        handed_over = len(trail.walks) > 1 and not any(not a.by_desk for a in trail.walk.answers)
        goes_on = self.tr(labels.GOES_ON_IN).format(title=trail.walk.tree.title) if handed_over else ""
        for notice, words in ((self._gone, gone.format(count=count)), (self._goes_on, goes_on)):
            notice.setText(words)
            notice.setVisible(bool(words))
        self.setVisible(bool(gone or goes_on))

    def words(self) -> str:
        """Return what is told, for a screen reader."""
        return " ".join(notice.text() for notice in (self._gone, self._goes_on) if notice.text())
