"""What people said on the way to the policy: their voices, and the themes that were heard."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.learning.journey import Journey, Theme, Voice
from dpup_assistant.kit.blocks import BulletList, Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.learn.journey.bubble import Bubble
from dpup_assistant.learn.journey.source import source_line
from dpup_assistant.learn.learn_page import LearnPage


class VoicesPage(LearnPage):
    """Shows what people were asked and what they said, and beside it the themes."""

    def __init__(self, journey: Journey) -> None:
        """Take what there is to tell."""
        super().__init__()
        self.heading.setText(self.tr("What people said"))
        self.main.addWidget(Text(self.tr("Some of the questions that people were asked in 2018:"), "hint"))
        self.main.addWidget(BulletList(journey.asked))
        for place, voice in enumerate(journey.voices):
            self.main.addWidget(_voice(voice, at_right=place % 2 == 1))
        self.end(source=source_line())
        self._show_themes(journey.themes)

    def _show_themes(self, themes: Sequence[Theme]) -> None:
        title = self.tr("{count} themes, heard again and again").format(count=len(themes))
        self.side.addWidget(Text(title, "side"))
        for theme in themes:
            card = Frame("raised", margins=(16, 14, 16, 14))
            card.body.addWidget(Text(theme.words, icon=theme.icon, icon_size=26))
            self.side.addWidget(card)
        self.show_side(True)


def _voice(voice: Voice, *, at_right: bool) -> QWidget:
    """Return what somebody said, and the same in English where the source has it."""
    bubble = Bubble(at_right=at_right)
    bubble.body.addWidget(Text(f"“{voice.words}”", "reply"))
    if voice.meaning:
        bubble.body.addWidget(Text(f"({voice.meaning})", "muted"))
    return bubble
