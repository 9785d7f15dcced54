"""Something that the policy needs to have explained beside its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dpup_assistant.kit.labels import Text
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.passage_view import PassageView
from dpup_assistant.output import labels

if TYPE_CHECKING:
    from dpup_assistant.engine.learning.policy import Topic
    from dpup_assistant.learn.room import Room


class TopicPage(LearnPage):
    """Shows a topic, from top to bottom."""

    def __init__(self, room: Room, topic: Topic) -> None:
        """Take the room that opens what it leads to, and the topic."""
        super().__init__()
        self.heading.setText(topic.title)
        self.main.setSpacing(24)
        self.main.addWidget(Text(topic.summary, "hint"))
        for passage in topic.passages:
            self.main.addWidget(PassageView(room, passage))
        self.end(source=f"{labels.BASED_ON_DPUP} {self.tr(labels.NO_LAWYER)}")
