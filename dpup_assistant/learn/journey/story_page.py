"""The story of the policy in pictures, one after the other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget

from dpup_assistant.desk.keys import add_keys
from dpup_assistant.engine.learning.journey import Frame
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Row
from dpup_assistant.kit.look import look
from dpup_assistant.kit.picture import Picture
from dpup_assistant.learn.journey.source import source_line
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.output import labels
from dpup_assistant.storage.learning import picture


class StoryPage(LearnPage):
    """Shows a picture with its caption, and leads to the one before and the next."""

    def __init__(self, story: Sequence[Frame]) -> None:
        """Take the pictures, in their order."""
        super().__init__(measure=None)
        self._story, self._at = story, 0
        self.heading.setText(self.tr("The story in pictures"))
        self._picture, self._where, self._caption = Picture(), Text(role="muted"), Text(role="script")
        self._before = Button(self.tr(labels.BEFORE), "arrow-left")
        self._next = Button(self.tr(labels.NEXT), "arrow-right", "small_primary")
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addWidget(self._stage(), 3)
        self._beside.addLayout(self._words(), 2)
        self.main.addLayout(self._beside)
        self.end(source=source_line())
        self._before.clicked.connect(lambda: self._move(-1))
        self._next.clicked.connect(lambda: self._move(1))
        add_keys(self, {"Left": lambda: self._move(-1), "Right": lambda: self._move(1)})
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)
        self._lay_out()
        self._show()

    def _stage(self) -> QWidget:
        """Return the picture, and under it what leads on."""
        stage = QWidget()
        column, row = Column(stage, 8), Row(gap=10, controls=True)
        column.addWidget(self._picture)
        row.addWidget(self._where, 1)
        row.addWidget(self._before)
        row.addWidget(self._next)
        policy = self._next.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else Before would come under the hand at the end
        self._next.setSizePolicy(policy)
        column.addLayout(row)
        column.addStretch(1)
        return stage

    def _words(self) -> Column:
        column = Column()
        column.addWidget(self._caption)
        column.addStretch(1)
        return column

    def _move(self, step: int) -> None:
        """Show the next picture, or the one before, as far as there are any. Tell it to a screen reader."""
        at = min(max(self._at + step, 0), len(self._story) - 1)
        if at == self._at:
            return
        self._at = at
        self._show()
        frame = self._story[at]
        announce(self, f"{self._where.text()}. {frame.described} {frame.caption}")

    def _show(self) -> None:
        frame, count = self._story[self._at], len(self._story)
        self._picture.show_picture(picture(frame.picture), frame.described)
        self._where.setText(self.tr("Picture {place} of {count}").format(place=self._at + 1, count=count))
        self._caption.setText(frame.caption)
        self._before.setVisible(self._at > 0)
        self._next.setVisible(self._at < count - 1)

    def _lay_out(self) -> None:
        directions = QBoxLayout.Direction
        narrow = self.form == "narrow"
        self._beside.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._beside.setSpacing(look().space(12 if narrow else 28))
